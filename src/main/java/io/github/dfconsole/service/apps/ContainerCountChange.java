package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.ChangedMeanwhileException;
import io.github.dfconsole.service.change.ChangedMeanwhileException.What;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * Changes how many containers a component of an app should have. It has taken place once the
 * service wants that many; that all of them are there can take long, or never happen if there is no
 * room for them.
 *
 * @param target the app
 * @param component the name of the component
 * @param wanted how many there should be; negative for a change of an earlier run that did not note
 *     it
 * @param shown how many there should be when the user chose; null for a change of an earlier run
 * @param before how many there should be just before, see {@link #prepared}; null if not known
 */
public record ContainerCountChange(
        ChangeTarget target,
        String component,
        int wanted,
        @Nullable Integer shown,
        @Nullable Integer before)
        implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "apps/setContainerCount";

    private static final String COMPONENT = "component";
    private static final String COUNT = "count";

    /**
     * The change of one component.
     *
     * @param shown how many containers it should have, as the user was shown
     * @param wanted how many it should have from now on
     */
    public static ContainerCountChange of(App app, String component, int shown, int wanted) {
        // Results of two components can be told apart.
        String name = app.name() + " (" + component + ")";
        return new ContainerCountChange(
                new ChangeTarget(OPERATION, app.accountId(), app.id(), name),
                component,
                wanted,
                shown,
                null);
    }

    /** The change of an earlier run, which is only looked up. */
    public static ContainerCountChange recovered(ChangeTarget target, Map<String, String> memory) {
        String count = memory.getOrDefault(COUNT, "");
        return new ContainerCountChange(
                target,
                memory.getOrDefault(COMPONENT, ""),
                count.matches("\\d{1,9}") ? Integer.parseInt(count) : -1,
                null,
                null);
    }

    /** More than before may be fewer by now, so another number than was shown stops the change. */
    @Override
    public Change prepared(Session session) throws ApiException, ChangedMeanwhileException {
        AppDetail app = AppParts.running(session, target.id());
        AppComponent now =
                AppParts.component(app, component)
                        .orElseThrow(() -> new ChangedMeanwhileException(What.PART_GONE));
        int desired = AppHealth.desired(now);
        if (shown != null && desired != shown && desired != wanted) {
            throw new ChangedMeanwhileException(What.OTHER_NUMBER);
        }
        return new ContainerCountChange(target, component, wanted, shown, desired);
    }

    @Override
    public boolean isSoBefore() {
        return before != null && before == wanted;
    }

    @Override
    public Map<String, String> memory() {
        return Map.of(COMPONENT, component, COUNT, Integer.toString(wanted));
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().apps().setContainerCount(target.id(), component, wanted);
    }

    @Override
    public Sighting look(Session session) throws ApiException {
        Optional<AppComponent> now = AppParts.component(session.app(target.id()), component);
        if (wanted < 0 || now.isEmpty()) {
            return Sighting.NOT_VISIBLE;
        }
        return isSo(now.get()) ? Sighting.SEEN : Sighting.NOT_SEEN;
    }

    /** The effect is not there as long as the component is not shown. */
    @Override
    public Sighting lookForEffect(Session session) throws ApiException {
        Optional<AppComponent> now = AppParts.component(session.app(target.id()), component);
        return now.isPresent() && (wanted < 0 || isSo(now.get()))
                ? Sighting.SEEN
                : Sighting.NOT_SEEN;
    }

    /** Containers are counted only where the service does not say how many there should be. */
    private boolean isSo(AppComponent now) {
        boolean isTold = now.desired() != null || now.containerCount() != null;
        return AppHealth.desired(now) == wanted && (isTold || now.state().equals("STABLE"));
    }

    @Override
    public boolean takesEffectLater() {
        return true;
    }

    @Override
    public boolean isRepeatSafe() {
        return wanted >= 0;
    }
}
