package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.AccountStatus;
import io.github.dfconsole.ui.resource.action.Availability;

/** What holds for every change to an account that exists. */
final class AccountChanges {

    private AccountChanges() {}

    /** A change has to wait for the one before; another user's account cannot be changed. */
    static Availability availability(Account row) {
        if (row.disabled()) {
            return Availability.not("accounts.why.disabled");
        }
        return Availability.unless(AccountStatus.isMoving(row.status()), "accounts.why.changing");
    }
}
