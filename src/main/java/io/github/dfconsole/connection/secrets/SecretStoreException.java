package io.github.dfconsole.connection.secrets;

/**
 * A secret could not be stored, read or deleted. It has no cause, because texts of other parts may
 * repeat what they were given.
 */
public final class SecretStoreException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why it could not. */
    public enum Reason {
        /** A library through which the keychain is used is not installed. */
        NO_LIBRARY("A library of the keychain is missing"),
        /** The system has no keychain, or none that answers. */
        NO_SERVICE("No keychain of the system answers"),
        /** The keychain is locked, or the user has refused to let the program use it. */
        LOCKED_OR_DENIED("The keychain is locked, or its use was refused"),
        /** There was no answer in time, probably because a question to the user is unanswered. */
        TIMED_OUT("The keychain did not answer in time"),
        /** The secret is longer than what all systems can keep. */
        TOO_LONG("The secret is too long for the keychain"),
        /** Anything else. */
        FAILED("The keychain failed");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    /** Creates an exception whose message says the reason in English. */
    public SecretStoreException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    /** Creates an exception that also names the kind of a failure, but repeats nothing of it. */
    SecretStoreException(Reason reason, Throwable failure) {
        super(reason.sentence + " (" + failure.getClass().getSimpleName() + ")");
        this.reason = reason;
    }

    /** Returns why. */
    public Reason reason() {
        return reason;
    }
}
