package io.github.dfconsole.service.change;

/** A change was not sent, because what would recognise it later could not be found out. */
public abstract class NotPreparedException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a failure.
     *
     * @param message what is missing, without any secret
     */
    protected NotPreparedException(String message) {
        super(message);
    }
}
