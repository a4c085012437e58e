package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.ui.accounts.change.AccountReader;
import io.github.dfconsole.ui.resource.ScreenModel;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * Reads accounts over the connection of a screen; the account that is shown in detail is known.
 *
 * @param model the screen
 */
record AccountReads(ScreenModel<Account, AccountOverview> model) implements AccountReader {

    @Override
    public @Nullable AccountDetail known(Account row) {
        AccountOverview shown = model.detail().detail().get();
        return shown != null && shown.detail().id().equals(row.id()) ? shown.detail() : null;
    }

    @Override
    public void read(Account row, Consumer<AccountDetail> then, Consumer<Throwable> failed) {
        Session session = model.session();
        if (session != null) {
            model.context().jobs().start(() -> session.account(row.id()), then, failed);
        }
    }
}
