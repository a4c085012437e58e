package io.github.dfconsole.service.accounts;

import io.github.dfconsole.service.change.SubmissionDraft;

import java.util.Objects;

/**
 * What was entered for a new account, as far as it may be kept in a file: never the password.
 *
 * @param name its name
 */
public record AccountDraft(String name) implements SubmissionDraft {

    /** A file that lacks the name is not understood. */
    public AccountDraft {
        Objects.requireNonNull(name, "name");
    }

    /** Empty: no account owns an account. */
    @Override
    public String accountId() {
        return "";
    }
}
