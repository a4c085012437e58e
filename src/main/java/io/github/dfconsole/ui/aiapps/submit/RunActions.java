package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiapps.submit.RunAgain;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/** The actions that open the form for a run. */
public final class RunActions {

    private final ScreenModel<AiApp, AiAppDetail> model;
    private final RunWork work;

    /** Creates the actions of one screen. */
    public RunActions(ScreenModel<AiApp, AiAppDetail> model, RunWork work) {
        this.model = model;
        this.work = work;
    }

    /** All of them, in the order of the buttons. */
    public List<ResourceAction<AiApp>> all() {
        return List.of(run(), again());
    }

    private ResourceAction<AiApp> run() {
        return new LocalAction<>(
                new ActionLabel("aiapps-run", "aiapps.run", Feather.PLAY, keys(KeyCode.N), false),
                ResourceAction.Target.NONE,
                row -> Availability.ALLOWED,
                rows -> work.open().ifPresent(bench -> bench.create(accountId())),
                true);
    }

    private ResourceAction<AiApp> again() {
        return new LocalAction<>(
                new ActionLabel(
                        "aiapps-again", "aiapps.again", Feather.ROTATE_CW, keys(KeyCode.D), false),
                ResourceAction.Target.ONE,
                row -> Availability.ALLOWED,
                rows -> again(rows.getFirst()),
                true);
    }

    private static KeyCombination keys(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private String accountId() {
        Account account = model.account().get();
        return account == null ? "" : account.id();
    }

    /** What this machine had asked for, or else what the workspace has now. */
    private void again(AiApp run) {
        Session session = model.session();
        String accountId = accountId();
        if (session != null) {
            model.context()
                    .jobs()
                    .start(
                            () -> RunAgain.of(session, work.sent(), accountId, run),
                            again -> start(run, again),
                            this::sayFailed);
        }
    }

    private void start(AiApp run, Optional<RunAgain> again) {
        if (again.isEmpty()) {
            Texts texts = model.context().texts();
            say(texts.get("aiapps.again.no-workspace", run.workspaceName()));
        } else {
            work.open().ifPresent(bench -> bench.runAgain(run.name(), again.get()));
        }
    }

    private void sayFailed(Throwable failure) {
        say(FailureText.of(failure, model.context().texts(), model.context().times()).inOne());
    }

    private void say(String words) {
        Texts texts = model.context().texts();
        model.context()
                .notices()
                .say(new Notice(Tone.BAD, () -> texts.get("aiapps.again"), () -> words, null));
    }
}
