package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.background.ParallelCalls;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppLife;

import java.util.List;
import java.util.concurrent.Future;

/**
 * What an account owns, read at one moment. Each list can fail by itself.
 *
 * @param apps its apps
 * @param notebooks its notebooks
 * @param aiWorkspaces its AI workspaces
 */
public record AccountHoldings(
        Owned<App> apps, Owned<Notebook> notebooks, Owned<AiWorkspace> aiWorkspaces) {

    private interface Read<T> {
        Listing<T> call() throws ApiException;
    }

    /**
     * Reads what an account owns, all lists at the same time. It blocks as long as the slowest of
     * them takes.
     *
     * @throws InterruptedException if the calling thread is interrupted, which cancels the calls
     */
    public static AccountHoldings read(Session session, String accountId)
            throws InterruptedException {
        try (ParallelCalls calls = new ParallelCalls()) {
            Future<Owned<App>> apps = calls.start(() -> owned(() -> session.apps(accountId)));
            Future<Owned<Notebook>> notebooks =
                    calls.start(() -> owned(() -> session.notebooks(accountId)));
            Future<Owned<AiWorkspace>> aiWorkspaces =
                    calls.start(() -> owned(() -> session.aiWorkspaces(accountId)));
            return new AccountHoldings(
                    ParallelCalls.result(apps),
                    ParallelCalls.result(notebooks),
                    ParallelCalls.result(aiWorkspaces));
        }
    }

    private static <T> Owned<T> owned(Read<T> read) {
        try {
            return new Owned.Known<>(read.call());
        } catch (ApiException e) {
            return new Owned.NotRead<>(e);
        }
    }

    /** The apps that run now. */
    public List<App> runningApps() {
        return apps.rows().stream().filter(AppLife::isRunning).toList();
    }

    /** Whether everything was read, and there is nothing. */
    public boolean isNothing() {
        return isNone(apps) && isNone(notebooks) && isNone(aiWorkspaces);
    }

    private static boolean isNone(Owned<?> owned) {
        return owned.isComplete() && owned.rows().isEmpty();
    }
}
