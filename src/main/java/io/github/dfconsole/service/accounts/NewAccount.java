package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.model.Secret;

/**
 * An account to create.
 *
 * @param name see {@link AccountRules#name}
 * @param password see {@link PasswordRule}
 */
public record NewAccount(String name, Secret password) {

    /** The same without the password. */
    public AccountDraft draft() {
        return new AccountDraft(name);
    }
}
