package io.github.dfconsole.service.aiapps.submit;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppRun;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.CreateSteps;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.Precheck;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.WatchTarget;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The calls that run an AI app. aiapps/submit has no idempotency token, and the service completes
 * the name, so that sending twice costs the GPUs twice. A run whose answer was lost is recognised
 * by the beginning of its name, its workspace and its start, among those that were not there
 * before.
 *
 * @param session makes the calls
 * @param sent keeps what was asked for
 * @param clock this machine's clock
 */
public record RunSubmission(Session session, SentRuns sent, InstantSource clock)
        implements CreateSteps<RunRequest, RunDraft> {

    /** The operation it calls. */
    public static final String OPERATION = "aiapps/submit";

    /** By how much the clocks that tell of sending and of the start may differ. */
    private static final Duration SLACK = Duration.ofSeconds(60);

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    @Override
    public String operation() {
        return OPERATION;
    }

    /** Names are completed by the service, so none is taken; runs that are alike are remembered. */
    @Override
    public Precheck check(RunDraft draft) throws ApiException {
        List<String> alike =
                session.aiApps(draft.accountId()).rows().stream()
                        .filter(run -> isAlike(run, draft))
                        .map(AiApp::id)
                        .toList();
        return new Precheck(false, alike);
    }

    private static boolean isAlike(AiApp run, RunDraft draft) {
        return run.name().startsWith(draft.prefix())
                && run.workspaceName().equals(draft.workspaceName());
    }

    @Override
    public CreatedResource send(RunRequest request) throws ApiException {
        AiAppRun run = session.client().aiApps().submit(request.content());
        String name = run.name().isEmpty() ? request.draft().prefix() : run.name();
        if (!run.id().isEmpty()) {
            sent.keep(new SentRun(run.id(), request.draft(), clock.instant()));
        }
        return new CreatedResource(run.id(), name);
    }

    @Override
    public Finding find(SubmissionIntent<RunDraft> intent)
            throws ApiException, IncompleteListException {
        RunDraft draft = intent.draft();
        Listing<AiApp> all = session.aiApps(draft.accountId());
        Set<String> before = Set.copyOf(Objects.requireNonNullElse(intent.witness(), List.of()));
        Instant earliest = intent.sentAt().minus(session.clockAhead()).minus(SLACK);
        List<CreatedResource> found =
                all.rows().stream()
                        .filter(run -> isAlike(run, draft) && !before.contains(run.id()))
                        .filter(run -> hasBegunSince(run, earliest))
                        .map(run -> new CreatedResource(run.id(), run.name()))
                        .toList();
        if (found.size() > 1) {
            return new Finding.NotKnown(found);
        }
        if (found.isEmpty()) {
            if (!all.isComplete()) {
                throw new IncompleteListException(all);
            }
            return new Finding.Absent();
        }
        sent.keep(new SentRun(found.getFirst().id(), draft, intent.sentAt()));
        return new Finding.Found(found.getFirst());
    }

    /** A start that is not told may be a late one. */
    private static boolean hasBegunSince(AiApp run, Instant earliest) {
        return !(run.startedAt() instanceof Timestamp.Exact exact)
                || !exact.at().toInstant().isBefore(earliest);
    }

    @Override
    public boolean isNameTaken(ApiFailure refusal) {
        return false;
    }

    @Override
    public Duration deadline() {
        return DEADLINE;
    }

    @Override
    public WatchTarget watch(RunDraft draft, CreatedResource created) {
        return new RunStart(session, draft.accountId(), created.id(), created.name());
    }
}
