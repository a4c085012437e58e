package io.github.dfconsole.ui.aiworkspaces.runs;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiapps.RunsByWorkspace;
import io.github.dfconsole.service.aiapps.WorkspaceRuns;
import io.github.dfconsole.ui.resource.table.RowFacts;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The runs of the AI workspaces of an account. Their list does not tell them: the list of AI apps
 * is read besides, once for all rows, when a row is in sight or asked for. It belongs to the UI
 * thread, except that what was listed may be told, and what is known may be asked, on any.
 */
public final class KnownRuns {

    /** The ids of the accounts whose workspaces were listed, by name. */
    private final Map<String, String> accounts;

    private final RowFacts<AiWorkspace, RunsByWorkspace> facts;

    /** Why the last read has failed; null if it has not. Reads end on other threads. */
    private volatile @Nullable Throwable failure;

    /** Knows nothing yet. */
    public KnownRuns(Jobs jobs) {
        Map<String, String> listed = new ConcurrentHashMap<>();
        this.accounts = listed;
        // What holds for one workspace of an account holds for all: it is read once.
        this.facts =
                new RowFacts<AiWorkspace, RunsByWorkspace>(
                                jobs, row -> listed.getOrDefault(row.accountName(), ""), this::read)
                        .renewedWithList();
    }

    /** Takes note of whose workspaces were listed. */
    public void learn(Listing<AiWorkspace> workspaces, String accountId) {
        workspaces.rows().forEach(row -> accounts.put(row.accountName(), accountId));
    }

    private RunsByWorkspace read(Session session, AiWorkspace row) throws ApiException {
        try {
            RunsByWorkspace runs = RunsByWorkspace.of(session.aiApps(accountOf(row)));
            failure = null;
            return runs;
        } catch (ApiException | RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    /** The account that a workspace belongs to; empty if it was not listed. */
    String accountOf(AiWorkspace row) {
        return accounts.getOrDefault(row.accountName(), "");
    }

    /** The runs of a workspace; null if they were not read so far, or could not be. */
    @Nullable WorkspaceRuns of(AiWorkspace row) {
        RunsByWorkspace known = facts.of(row);
        return known == null ? null : known.of(row.name());
    }

    /** Why the runs could not be read, or read again; null if they could. */
    @Nullable Throwable failure() {
        return failure;
    }

    /** Reads what could not be read once more. */
    void readAgain(AiWorkspace row) {
        facts.outdate();
        facts.want(row);
    }

    /** What is read for all rows. */
    RowFacts<AiWorkspace, RunsByWorkspace> facts() {
        return facts;
    }
}
