package io.github.dfconsole.service.aiapps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;

import java.util.Optional;

/**
 * Ends a run of an AI app by force. The list shows that it has ended, not always by whom.
 *
 * @param target the run
 * @param hadEnded whether it had ended just before, see {@link #prepared}
 */
public record RunKill(ChangeTarget target, boolean hadEnded) implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "aiapps/kill";

    /**
     * The end of a run.
     *
     * @param accountId the account it belongs to
     */
    public static RunKill of(String accountId, AiApp run) {
        return recovered(new ChangeTarget(OPERATION, accountId, run.id(), run.name()));
    }

    /** The change of an earlier run of the console, which is only looked up. */
    public static RunKill recovered(ChangeTarget target) {
        return new RunKill(target, false);
    }

    @Override
    public Change prepared(Session session) throws ApiException {
        boolean hasEnded =
                session.aiApps(target.accountId()).rows().stream()
                        .filter(each -> each.id().equals(target.id()))
                        .anyMatch(RunKill::hasEnded);
        return new RunKill(target, hasEnded);
    }

    @Override
    public boolean isSoBefore() {
        return hadEnded;
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().aiApps().kill(target.id());
    }

    /** A run that is gone does not go on either. */
    @Override
    public Sighting look(Session session) throws ApiException, IncompleteListException {
        Optional<AiApp> now =
                session.aiApps(target.accountId()).find(each -> each.id().equals(target.id()));
        return now.isEmpty() || hasEnded(now.get()) ? Sighting.SEEN : Sighting.NOT_SEEN;
    }

    private static boolean hasEnded(AiApp run) {
        return run.finishedAt() != null || RunState.of(run).hasEnded();
    }

    @Override
    public boolean takesEffectLater() {
        return true;
    }

    @Override
    public boolean isRepeatSafe() {
        return true;
    }
}
