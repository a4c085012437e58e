package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.ContainerRestart;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.action.ActionForm;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.Map;
import java.util.Optional;

/**
 * Restarts containers of an app, one after another: the next only once the one before is ready
 * again.
 *
 * @param context what every screen works with
 * @param label how it looks
 * @param reader reads an app as it is now
 * @param wanted the name of the container that is chosen to begin with; empty for none
 */
record RestartContainers(ScreenContext context, ActionLabel label, AppReader reader, String wanted)
        implements ChangeAction<App> {

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
        return ContainerRestart.OPERATION;
    }

    @Override
    public Level level() {
        return Level.WARN;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "apps.restart.question",
                "apps.restart.question",
                "apps.restart.text",
                "apps.restart.pending",
                "apps.restart.done",
                "apps.restart.already");
    }

    @Override
    public boolean isOneByOne() {
        return true;
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return ContainerRestart.recovered(target, Map.of());
    }

    @Override
    public Change recovered(ChangeTarget target, Map<String, String> memory) {
        return ContainerRestart.recovered(target, memory);
    }

    @Override
    public Optional<ActionForm> form(App row) {
        return Optional.of(RestartForm.of(context, row, wanted, reader));
    }
}
