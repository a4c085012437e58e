package io.github.dfconsole.service.change;

/**
 * A resource is no longer what the user was shown, so that a change was not sent: it would do
 * something else than what was confirmed.
 */
public final class ChangedMeanwhileException extends NotSentException {

    private static final long serialVersionUID = 1L;

    /** What is no longer as it was. */
    public enum What {
        /** It does not run any more. */
        ENDED,
        /** The part of it that was to be changed is gone. */
        PART_GONE,
        /** Another number has been set. */
        OTHER_NUMBER
    }

    private final What what;

    /** Says what has changed. */
    public ChangedMeanwhileException(What what) {
        super("Changed meanwhile: " + what);
        this.what = what;
    }

    /** What is no longer as it was. */
    public What what() {
        return what;
    }
}
