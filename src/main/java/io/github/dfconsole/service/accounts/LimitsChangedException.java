package io.github.dfconsole.service.accounts;

import io.github.dfconsole.service.change.NotSentException;

/** The limits are no longer those that the user saw, so that a change of them was not sent. */
public final class LimitsChangedException extends NotSentException {

    private static final long serialVersionUID = 1L;

    private final transient LimitsDrift drift;

    LimitsChangedException(LimitsDrift drift) {
        super("The limits are not those that were shown");
        this.drift = drift;
    }

    /** The limits that the user saw, and those that the account has. */
    public LimitsDrift drift() {
        return drift;
    }
}
