package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.ChangedMeanwhileException;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restarts the application master of an app; its containers go on. It is never repeated. Usually it
 * leaves no trace: only for a moment the app may be accepted instead of running, and containers
 * that are started later carry the number of the next attempt.
 *
 * @param target the app
 * @param attempt the highest attempt that a container carried just before, see {@link #prepared};
 *     negative if it is not known
 */
public record MasterRestart(ChangeTarget target, int attempt) implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "apps/killMaster";

    private static final Pattern CONTAINER_ID = Pattern.compile(".*_(\\d{1,9})_\\d+");
    private static final String ATTEMPT = "attempt";

    /** The restart of the application master of an app. */
    public static MasterRestart of(App app) {
        return new MasterRestart(
                new ChangeTarget(OPERATION, app.accountId(), app.id(), app.name()), -1);
    }

    /** The change of an earlier run, which is only looked up. */
    public static MasterRestart recovered(ChangeTarget target, Map<String, String> memory) {
        String attempt = memory.getOrDefault(ATTEMPT, "");
        return new MasterRestart(
                target, attempt.matches("\\d{1,9}") ? Integer.parseInt(attempt) : -1);
    }

    @Override
    public Change prepared(Session session) throws ApiException, ChangedMeanwhileException {
        return new MasterRestart(target, attempt(AppParts.running(session, target.id())));
    }

    /** A container's id ends with the attempt and a number: {@code container_e01_…_01_000002}. */
    private static int attempt(AppDetail app) {
        return app.components().stream()
                .flatMap(each -> each.containers().stream())
                .map(each -> CONTAINER_ID.matcher(each.id()))
                .filter(Matcher::matches)
                .mapToInt(each -> Integer.parseInt(each.group(1)))
                .max()
                .orElse(-1);
    }

    @Override
    public Map<String, String> memory() {
        return attempt < 0 ? Map.of() : Map.of(ATTEMPT, Integer.toString(attempt));
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().apps().killMaster(target.id());
    }

    @Override
    public Sighting look(Session session) throws ApiException {
        AppDetail app = session.app(target.id());
        if (AppLife.hasEnded(app.state())) {
            return Sighting.NOT_VISIBLE;
        }
        if (AppLife.isStarting(app.state()) || (attempt >= 0 && attempt(app) > attempt)) {
            return Sighting.SEEN;
        }
        return attempt < 0 ? Sighting.NOT_VISIBLE : Sighting.NOT_SEEN;
    }
}
