package io.github.dfconsole.ui.shell;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.ui.connect.SessionOpener;
import io.github.dfconsole.ui.resource.OpenConnection;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A session that was just opened. If its accounts are not known, it is asked for them in the
 * background, while the UI thread may still be busy with drawing the window.
 *
 * @param connection the connection it was opened over, with the session
 * @param known the accounts it can see, if they were read a moment ago; otherwise null
 * @param question asks for the accounts, once
 */
record OpenedSession(
        OpenConnection connection,
        @Nullable Listing<Account> known,
        FutureTask<Listing<Account>> question)
        implements AutoCloseable {

    /** Opens one, and asks for its accounts if that is needed; blocks. */
    static OpenedSession by(
            SessionOpener opener, Connection target, @Nullable Listing<Account> known, Jobs jobs) {
        Session session = opener.open(target);
        FutureTask<Listing<Account>> question = new FutureTask<>(session::accounts);
        if (known == null) {
            jobs.start(() -> asked(question), asked -> {}, failure -> {});
        }
        return new OpenedSession(OpenConnection.of(session, target), known, question);
    }

    private static FutureTask<?> asked(FutureTask<?> question) {
        question.run();
        return question;
    }

    /**
     * Waits for the answer, and asks if nobody has; blocks.
     *
     * @return the accounts
     * @throws Exception why they could not be read
     */
    Listing<Account> accounts() throws Exception {
        question.run();
        try {
            return question.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
    }

    /** Nobody wants the session any more. */
    @Override
    public void close() {
        connection.session().close();
    }
}
