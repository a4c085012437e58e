package io.github.dfconsole.service.aiapps.submit;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * How a run is run once more: as it was asked for if that was done from this machine, else as its
 * workspace is configured now. It gets a name of its own.
 *
 * @param draft what to begin with; without a configuration, that of the workspace is meant
 * @param sentAt when it was submitted from this machine; null if it was not
 */
public record RunAgain(RunDraft draft, @Nullable Instant sentAt) {

    /**
     * Finds out how to run it once more. It blocks.
     *
     * @param accountId the account that owns the run
     * @return empty if it was submitted elsewhere, and its workspace is gone
     * @throws IncompleteListException if its workspace is not in the list, which is incomplete
     */
    public static Optional<RunAgain> of(Session session, SentRuns sent, String accountId, AiApp run)
            throws ApiException, IncompleteListException {
        Optional<SentRun> kept = sent.of(run.id());
        if (kept.isPresent()) {
            return kept.map(known -> new RunAgain(known.draft().named(""), known.sentAt()));
        }
        return session.aiWorkspaces(accountId)
                .find(each -> each.name().equals(run.workspaceName()))
                .map(workspace -> new RunAgain(from(accountId, workspace), null));
    }

    private static RunDraft from(String accountId, AiWorkspace workspace) {
        return new RunDraft(
                accountId, workspace.id(), workspace.name(), "", TypedConfiguration.EMPTY);
    }
}
