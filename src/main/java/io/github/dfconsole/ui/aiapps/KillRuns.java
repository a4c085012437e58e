package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.aiapps.RunKill;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Level;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.kordamp.ikonli.feather.Feather;

/**
 * Ends runs by force.
 *
 * @param model the screen of AI apps
 */
record KillRuns(ScreenModel<AiApp, AiAppDetail> model) implements ChangeAction<AiApp> {

    @Override
    public ActionLabel label() {
        return new ActionLabel(
                "aiapps-kill",
                "aiapps.kill",
                Feather.X_OCTAGON,
                new KeyCodeCombination(KeyCode.DELETE),
                true);
    }

    @Override
    public Target target() {
        return Target.MANY;
    }

    @Override
    public Availability availability(AiApp row) {
        if (row.disabled()) {
            return Availability.not("aiapps.why.disabled");
        }
        return Availability.unless(RunState.of(row).hasEnded(), "aiapps.why.ended");
    }

    @Override
    public String operation() {
        return RunKill.OPERATION;
    }

    @Override
    public Level level() {
        return Level.WARN;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "aiapps.kill.question",
                "aiapps.kill.question-many",
                "aiapps.kill.text",
                "aiapps.kill.pending",
                "aiapps.kill.done",
                "aiapps.kill.already");
    }

    @Override
    public Change change(AiApp row) {
        Account account = model.account().get();
        return RunKill.of(account == null ? "" : account.id(), row);
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return RunKill.recovered(target);
    }
}
