package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.ChangedMeanwhileException;
import io.github.dfconsole.service.change.ChangedMeanwhileException.What;
import io.github.dfconsole.service.change.PollingSchedule;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Ends one container of an app, in whose place YARN starts another with the same name and another
 * id. A second request would be a second outage, so it is never repeated.
 *
 * @param target the app
 * @param container the name of the container
 * @param shownId the id of the container that the user chose; empty if it is not known
 * @param isReplaced whether another one was in its place just before, see {@link #prepared}
 */
public record ContainerRestart(
        ChangeTarget target, String container, String shownId, boolean isReplaced)
        implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "apps/killContainer";

    private static final PollingSchedule EFFECT =
            PollingSchedule.AFTER_A_CHANGE.endingAfter(Duration.ofMinutes(5));
    private static final String CONTAINER = "container";
    private static final String ID = "id";

    /** The restart of a container, as the user was shown it. */
    public static ContainerRestart of(App app, AppContainer container) {
        // Results of two containers can be told apart.
        String name = app.name() + " (" + container.name() + ")";
        return new ContainerRestart(
                new ChangeTarget(OPERATION, app.accountId(), app.id(), name),
                container.name(),
                container.id(),
                false);
    }

    /** The change of an earlier run, which is only looked up. */
    public static ContainerRestart recovered(ChangeTarget target, Map<String, String> memory) {
        return new ContainerRestart(
                target, memory.getOrDefault(CONTAINER, ""), memory.getOrDefault(ID, ""), false);
    }

    /** The container that has taken the place of the one that was chosen is left alone. */
    @Override
    public Change prepared(Session session) throws ApiException, ChangedMeanwhileException {
        AppDetail app = AppParts.running(session, target.id());
        AppContainer now =
                AppParts.container(app, container)
                        .orElseThrow(() -> new ChangedMeanwhileException(What.PART_GONE));
        return new ContainerRestart(target, container, shownId, isOther(now));
    }

    @Override
    public boolean isSoBefore() {
        return isReplaced;
    }

    @Override
    public Map<String, String> memory() {
        return Map.of(CONTAINER, container, ID, shownId);
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().apps().killContainer(target.id(), container);
    }

    /** An app that has ended shows no containers; one that is being replaced may be absent. */
    @Override
    public Sighting look(Session session) throws ApiException {
        AppDetail app = session.app(target.id());
        if (shownId.isEmpty() || AppLife.hasEnded(app.state())) {
            return Sighting.NOT_VISIBLE;
        }
        return AppParts.container(app, container).filter(this::isOther).isPresent()
                ? Sighting.SEEN
                : Sighting.NOT_SEEN;
    }

    @Override
    public Sighting lookForEffect(Session session) throws ApiException {
        Optional<AppContainer> now =
                AppParts.container(session.app(target.id()), container)
                        .filter(each -> shownId.isEmpty() || isOther(each))
                        .filter(each -> each.state().equals("READY"));
        return now.isPresent() ? Sighting.SEEN : Sighting.NOT_SEEN;
    }

    private boolean isOther(AppContainer now) {
        return !shownId.isEmpty() && !now.id().isEmpty() && !now.id().equals(shownId);
    }

    @Override
    public PollingSchedule effectLookUps() {
        return EFFECT;
    }

    @Override
    public boolean takesEffectLater() {
        return true;
    }
}
