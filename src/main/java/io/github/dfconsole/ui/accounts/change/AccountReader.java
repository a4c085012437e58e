package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;

import java.util.function.Consumer;

/** Reads an account in the background. */
@FunctionalInterface
public interface AccountReader {

    /**
     * Reads an account.
     *
     * @param then takes it
     * @param failed takes the reason why it could not be read
     */
    void read(Account row, Consumer<AccountDetail> then, Consumer<Throwable> failed);
}
