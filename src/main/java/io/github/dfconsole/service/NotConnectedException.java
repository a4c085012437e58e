package io.github.dfconsole.service;

/** Nothing was asked, because no connection is open. */
public final class NotConnectedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates a failure. */
    public NotConnectedException() {
        super("No connection is open");
    }
}
