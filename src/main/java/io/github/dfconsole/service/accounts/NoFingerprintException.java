package io.github.dfconsole.service.accounts;

import io.github.dfconsole.service.change.NotSentException;

/** What the service sent is no keytab, so that no fingerprint could be taken of it. */
public final class NoFingerprintException extends NotSentException {

    private static final long serialVersionUID = 1L;

    /** Creates a failure. */
    public NoFingerprintException() {
        super("No fingerprint of the keytab");
    }
}
