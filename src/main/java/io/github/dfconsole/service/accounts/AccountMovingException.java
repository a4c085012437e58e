package io.github.dfconsole.service.accounts;

import io.github.dfconsole.service.change.NotSentException;

/** The account was being changed already, so that another change of it was not sent. */
public final class AccountMovingException extends NotSentException {

    private static final long serialVersionUID = 1L;

    AccountMovingException() {
        super("The account is being changed");
    }
}
