package io.github.dfconsole.service.change;

/** A change was not sent, because of what was known or found just before. */
public class NotSentException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message for a log; it has no names and no values in it
     */
    protected NotSentException(String message) {
        super(message);
    }

    /** Whether the reason is the change before it, and nothing that was read of the resource. */
    public final boolean isBecauseOfEarlier() {
        return getClass() == NotSentException.class;
    }

    /** The change before it to the same resource is not known to have finished. */
    public static NotSentException becauseOfEarlier() {
        return new NotSentException("The change before it is not known to have finished");
    }
}
