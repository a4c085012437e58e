package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppStop;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.List;

/**
 * Stops apps, and says which other apps need them.
 *
 * @param label how it looks
 * @param affected says what is affected
 */
record StopApps(ActionLabel label, AffectedApps affected) implements ChangeAction<App> {

    @Override
    public Target target() {
        return Target.MANY;
    }

    @Override
    public Availability availability(App row) {
        return AppChanges.ofStarted(row);
    }

    @Override
    public String operation() {
        return AppStop.OPERATION;
    }

    @Override
    public Level level() {
        return Level.WARN;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "apps.stop.question",
                "apps.stop.question-many",
                "apps.stop.text",
                "apps.stop.pending",
                "apps.stop.done",
                "apps.stop.already");
    }

    @Override
    public Change change(App row) {
        return AppStop.of(row);
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return AppStop.recovered(target);
    }

    @Override
    public boolean waitsForConsequences() {
        return true;
    }

    @Override
    public Consequences consequences(Session session, List<App> rows) {
        return affected.byStop(session, rows);
    }
}
