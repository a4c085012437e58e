package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiapps.RunKill;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/**
 * Ends runs by force.
 *
 * @param model the screen of AI apps
 * @param knowledge what is known of them
 */
record KillRuns(ScreenModel<AiApp, AiAppDetail> model, AiAppKnowledge knowledge)
        implements ChangeAction<AiApp> {

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
    public Consequences consequences(Session session, List<AiApp> rows) throws ApiException {
        Account account = model.account().get();
        if (account == null) {
            return Consequences.NONE;
        }
        return new KillConsequences(model.context().texts(), knowledge.asked())
                .of(rows, session.aiApps(account.id()).rows(), knowledge.now());
    }

    @Override
    public void carriedOut(ChangeTarget target) {
        knowledge.killed(target.id());
    }

    @Override
    public Optional<String> soOtherwiseKey(Change change) {
        return change instanceof RunKill kill && kill.hasEndedByItself()
                ? Optional.of("aiapps.kill.by-itself")
                : Optional.empty();
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return RunKill.recovered(target);
    }
}
