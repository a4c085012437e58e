package io.github.dfconsole.connection;

/** A file holds no authority that a connection could trust. The message repeats nothing of it. */
public final class InvalidAuthorityException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused. */
    public enum Reason {
        /** It is no file, or cannot be read. */
        UNREADABLE,
        /** It is larger than 256 KiB. */
        TOO_LARGE,
        /** There is no certificate in it. */
        NO_CERTIFICATE,
        /** A certificate in it is cut off or damaged. */
        DAMAGED,
        /** There are more than 32 certificates in it. */
        TOO_MANY,
        /** There is a private key in it, which must not leave its server. */
        PRIVATE_KEY,
        /** A certificate in it may not vouch for others: it is that of a server or a person. */
        NOT_AN_AUTHORITY,
        /** The time of a certificate in it is over. */
        EXPIRED
    }

    private final Reason reason;

    InvalidAuthorityException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why the file is refused. */
    public Reason reason() {
        return reason;
    }
}
