package io.github.dfconsole.api;

import java.text.Normalizer;

/** A text is not an address the console may send keys to. */
public final class InvalidEndpointException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why an address is refused. */
    public enum Reason {
        /** Nothing was given. */
        EMPTY,
        /** The text is not an address. */
        NOT_AN_ADDRESS,
        /** Keys would travel unencrypted to another machine, or by an unknown protocol. */
        NOT_SECURE,
        /** There is a user name or password in it. */
        USER_INFO,
        /** There is a path, query or fragment in it. */
        PATH
    }

    private final Reason reason;

    InvalidEndpointException(Reason reason, String text) {
        super(describe(reason, text));
        this.reason = reason;
    }

    /** Why the address is refused. */
    public Reason reason() {
        return reason;
    }

    /** A password may stand before an at sign of any width, so such a text is not repeated. */
    private static String describe(Reason reason, String text) {
        boolean mayHavePassword = Normalizer.normalize(text, Normalizer.Form.NFKC).contains("@");
        return mayHavePassword ? reason.toString() : reason + ": " + text;
    }
}
