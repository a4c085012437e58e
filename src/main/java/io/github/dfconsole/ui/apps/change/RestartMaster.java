package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.MasterRestart;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.Map;
import java.util.Optional;

/**
 * Restarts the application master of an app; its containers go on.
 *
 * @param label how it looks
 */
record RestartMaster(ActionLabel label) implements ChangeAction<App> {

    @Override
    public Target target() {
        return Target.ONE;
    }

    @Override
    public Availability availability(App row) {
        return AppChanges.ofRunning(row);
    }

    @Override
    public String operation() {
        return MasterRestart.OPERATION;
    }

    @Override
    public Level level() {
        return Level.WARN;
    }

    @Override
    public Texts texts() {
        return Texts.ofOne(
                "apps.master.question",
                "apps.master.text",
                "apps.master.pending",
                "apps.master.done");
    }

    @Override
    public Optional<String> noTraceKey() {
        return Optional.of("apps.master.no-trace");
    }

    @Override
    public Change change(App row) {
        return MasterRestart.of(row);
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return MasterRestart.recovered(target, Map.of());
    }

    @Override
    public Change recovered(ChangeTarget target, Map<String, String> memory) {
        return MasterRestart.recovered(target, memory);
    }
}
