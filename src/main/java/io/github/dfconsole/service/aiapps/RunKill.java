package io.github.dfconsole.service.aiapps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;

import org.jspecify.annotations.Nullable;

/**
 * Ends a run of an AI app by force. Its detail shows that it has ended, and whether it was killed;
 * not always by whom.
 */
public final class RunKill implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "aiapps/kill";

    private final ChangeTarget target;

    /** What it was found to have come to; null while it goes on, as far as it is known. */
    private volatile @Nullable RunState end;

    private volatile boolean isRefusedAsEnded;

    private RunKill(ChangeTarget target) {
        this.target = target;
    }

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
        return new RunKill(target);
    }

    @Override
    public ChangeTarget target() {
        return target;
    }

    @Override
    public Change prepared(Session session) throws ApiException {
        RunKill ready = new RunKill(target);
        ready.learn(session.aiApp(target.id()));
        return ready;
    }

    private void learn(AiAppDetail run) {
        RunState state = RunState.of(run.state(), run.finalStatus());
        if (run.finishedAt() != null || state.hasEnded()) {
            end = state;
        }
    }

    @Override
    public boolean isSoBefore() {
        return end != null;
    }

    /** A run may end in the moment before; the refusal does not say so in words that are known. */
    @Override
    public void send(Session session) throws ApiException {
        try {
            session.client().aiApps().kill(target.id());
        } catch (ApiException e) {
            if (e.failure() instanceof ApiFailure.Invalid) {
                isRefusedAsEnded = hasEnded(session);
            }
            throw e;
        }
    }

    private boolean hasEnded(Session session) {
        try {
            learn(session.aiApp(target.id()));
            return end != null;
        } catch (ApiException e) {
            // The refusal stands as it is.
            return false;
        }
    }

    @Override
    public boolean isSoAlready(ApiFailure refusal) {
        return isRefusedAsEnded;
    }

    /** A run that is gone does not go on either. */
    @Override
    public Sighting look(Session session) throws ApiException, IncompleteListException {
        try {
            learn(session.aiApp(target.id()));
            return end == null ? Sighting.NOT_SEEN : Sighting.SEEN;
        } catch (ApiException e) {
            if (!(e.failure() instanceof ApiFailure.NotFound)) {
                throw e;
            }
            boolean isGone =
                    session.aiApps(target.accountId())
                            .find(each -> each.id().equals(target.id()))
                            .isEmpty();
            return isGone ? Sighting.SEEN : Sighting.NOT_SEEN;
        }
    }

    /**
     * Whether it was found to have ended by itself: it was sent too late. False while nothing is
     * known.
     */
    public boolean hasEndedByItself() {
        RunState known = end;
        return known != null && known != RunState.KILLED && known.hasEnded();
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
