package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;

import java.util.Map;

/**
 * Starts an app that has ended. It gets another YARN id, by which the start is recognised even if
 * it ends again at once.
 *
 * @param target the app
 * @param yarnId its YARN id just before, see {@link #prepared}; empty if it is not known
 * @param wasRunning whether it had not ended just before
 */
public record AppStart(ChangeTarget target, String yarnId, boolean wasRunning) implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "apps/start";

    private static final String YARN_ID = "yarnId";

    /** The start of an app. */
    public static AppStart of(App app) {
        return recovered(
                new ChangeTarget(OPERATION, app.accountId(), app.id(), app.name()), Map.of());
    }

    /** The change of an earlier run, which is only looked up. */
    public static AppStart recovered(ChangeTarget target, Map<String, String> memory) {
        return new AppStart(target, memory.getOrDefault(YARN_ID, ""), false);
    }

    @Override
    public Change prepared(Session session) throws ApiException {
        AppDetail app = session.app(target.id());
        return new AppStart(target, app.appId(), !AppLife.hasEnded(app.state()));
    }

    @Override
    public boolean isSoBefore() {
        return wasRunning;
    }

    @Override
    public Map<String, String> memory() {
        return yarnId.isEmpty() ? Map.of() : Map.of(YARN_ID, yarnId);
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().apps().start(target.id());
    }

    @Override
    public Sighting look(Session session) throws ApiException {
        AppDetail app = session.app(target.id());
        boolean isOtherRun =
                !yarnId.isEmpty() && !app.appId().isEmpty() && !app.appId().equals(yarnId);
        return isOtherRun || !AppLife.hasEnded(app.state()) ? Sighting.SEEN : Sighting.NOT_SEEN;
    }

    @Override
    public boolean takesEffectLater() {
        return true;
    }
}
