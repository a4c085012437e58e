package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppStart;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.List;
import java.util.Map;

/**
 * Starts apps that have ended, and says what they need that does not run.
 *
 * @param label how it looks
 * @param affected says what is needed
 */
record StartApps(ActionLabel label, AffectedApps affected) implements ChangeAction<App> {

    @Override
    public Target target() {
        return Target.MANY;
    }

    @Override
    public Availability availability(App row) {
        return AppChanges.ofEnded(row);
    }

    @Override
    public String operation() {
        return AppStart.OPERATION;
    }

    @Override
    public Level level() {
        return Level.CONFIRM;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "apps.start.question",
                "apps.start.question-many",
                "apps.start.text",
                "apps.start.pending",
                "apps.start.done",
                "apps.start.already");
    }

    @Override
    public Change change(App row) {
        return AppStart.of(row);
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return AppStart.recovered(target, Map.of());
    }

    @Override
    public Change recovered(ChangeTarget target, Map<String, String> memory) {
        return AppStart.recovered(target, memory);
    }

    @Override
    public boolean isOrderRead() {
        return true;
    }

    @Override
    public Consequences consequences(Session session, List<App> rows) {
        return affected.byStart(session, rows);
    }
}
