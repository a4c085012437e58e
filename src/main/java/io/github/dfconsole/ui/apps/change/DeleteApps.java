package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppDeletion;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.List;

/**
 * Deletes apps for good, and says which other apps break.
 *
 * @param label how it looks
 * @param affected says what is affected
 */
record DeleteApps(ActionLabel label, AffectedApps affected) implements ChangeAction<App> {

    @Override
    public Target target() {
        return Target.MANY;
    }

    @Override
    public Availability availability(App row) {
        return AppChanges.ofAny(row);
    }

    @Override
    public String operation() {
        return AppDeletion.OPERATION;
    }

    @Override
    public Level level() {
        return Level.TYPE_NAME;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "apps.delete.question",
                "apps.delete.question-many",
                "apps.delete.text",
                "apps.delete.pending",
                "apps.delete.done",
                "apps.delete.already");
    }

    @Override
    public Change change(App row) {
        return AppDeletion.of(row);
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return new AppDeletion(target);
    }

    @Override
    public boolean waitsForConsequences() {
        return true;
    }

    @Override
    public Consequences consequences(Session session, List<App> rows) {
        return affected.byDeletion(session, rows);
    }
}
