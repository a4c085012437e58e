package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;

import java.util.Optional;

/**
 * Stops an app: its containers end.
 *
 * @param target the app
 * @param hadEnded whether it had ended just before, see {@link #prepared}
 */
public record AppStop(ChangeTarget target, boolean hadEnded) implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "apps/stop";

    /** The stop of an app. */
    public static AppStop of(App app) {
        return recovered(new ChangeTarget(OPERATION, app.accountId(), app.id(), app.name()));
    }

    /** The change of an earlier run, which is only looked up. */
    public static AppStop recovered(ChangeTarget target) {
        return new AppStop(target, false);
    }

    @Override
    public Change prepared(Session session) throws ApiException {
        boolean hasEnded =
                session.apps(target.accountId()).rows().stream()
                        .filter(each -> each.id().equals(target.id()))
                        .anyMatch(AppLife::hasEnded);
        return new AppStop(target, hasEnded);
    }

    @Override
    public boolean isSoBefore() {
        return hadEnded;
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().apps().stop(target.id());
    }

    /** An app that is gone does not run either. */
    @Override
    public Sighting look(Session session) throws ApiException, IncompleteListException {
        Optional<App> now =
                session.apps(target.accountId()).find(each -> each.id().equals(target.id()));
        return now.isEmpty() || AppLife.hasEnded(now.get()) ? Sighting.SEEN : Sighting.NOT_SEEN;
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
