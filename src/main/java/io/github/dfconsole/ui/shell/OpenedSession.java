package io.github.dfconsole.ui.shell;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * A session that was just opened, and what it was answered when it asked for the accounts. Both are
 * one job, so that the first call is under way while the UI thread still draws the window.
 *
 * @param session the session
 * @param accounts the accounts it can see; null if they could not be read
 * @param failure why they could not be read; null if they could
 */
record OpenedSession(
        Session session, @Nullable Listing<Account> accounts, @Nullable ApiException failure)
        implements AutoCloseable {

    /**
     * Asks for the accounts; blocks until there is an answer.
     *
     * @param known the accounts, if they were read a moment ago; otherwise they are read now
     */
    static OpenedSession of(Session session, @Nullable Listing<Account> known) {
        if (known != null) {
            return new OpenedSession(session, known, null);
        }
        try {
            return new OpenedSession(session, session.accounts(), null);
        } catch (ApiException e) {
            return new OpenedSession(session, null, e);
        }
    }

    /** Gives the answer to one of the two. */
    void answer(Consumer<Listing<Account>> read, Consumer<Throwable> failed) {
        if (accounts != null) {
            read.accept(accounts);
        } else if (failure != null) {
            failed.accept(failure);
        }
    }

    /** Nobody wants the session any more. */
    @Override
    public void close() {
        session.close();
    }
}
