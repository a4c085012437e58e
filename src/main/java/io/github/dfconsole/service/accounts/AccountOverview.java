package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.background.ParallelCalls;
import io.github.dfconsole.service.Session;

import java.util.concurrent.Future;

/**
 * An account with everything its detail shows.
 *
 * @param detail the account with its quotas
 * @param holdings what it owns
 */
public record AccountOverview(AccountDetail detail, AccountHoldings holdings) {

    /**
     * Reads an account and what it owns, all at the same time. It blocks as long as the slowest of
     * the calls takes.
     *
     * @throws ApiException if the account itself cannot be read
     * @throws InterruptedException if the calling thread is interrupted, which cancels the calls
     */
    public static AccountOverview read(Session session, String id)
            throws ApiException, InterruptedException {
        try (ParallelCalls calls = new ParallelCalls()) {
            Future<AccountHoldings> holdings = calls.start(() -> AccountHoldings.read(session, id));
            AccountDetail detail = session.account(id);
            return new AccountOverview(detail, ParallelCalls.result(holdings));
        }
    }
}
