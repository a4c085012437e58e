package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** Reads accounts in the background. It belongs to the UI thread. */
public interface AccountReader {

    /** What was read of an account before, which may be out of date; null if nothing was. */
    @Nullable AccountDetail known(Account row);

    /**
     * Reads an account now.
     *
     * @param then takes it
     * @param failed takes the reason why it could not be read
     */
    void read(Account row, Consumer<AccountDetail> then, Consumer<Throwable> failed);
}
