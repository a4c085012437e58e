package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceLikeness;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Supplier;

/** The actions that open the form for a new AI workspace. */
public final class WorkspaceCreationActions {

    private final ScreenModel<AiWorkspace, AiWorkspaceDetail> model;
    private final WorkspaceWork work;

    /** Creates the actions of one screen. */
    public WorkspaceCreationActions(
            ScreenModel<AiWorkspace, AiWorkspaceDetail> model, WorkspaceWork work) {
        this.model = model;
        this.work = work;
    }

    /** All of them, in the order of the buttons. */
    public List<ResourceAction<AiWorkspace>> all() {
        return List.of(create(), createLike());
    }

    private ResourceAction<AiWorkspace> create() {
        return new LocalAction<>(
                new ActionLabel(
                        "aiworkspaces-create",
                        "aiworkspaces.create",
                        Feather.PLUS,
                        keys(KeyCode.N),
                        false),
                Target.NONE,
                row -> Availability.ALLOWED,
                rows -> work.open().ifPresent(bench -> bench.create(accountId())),
                true);
    }

    private ResourceAction<AiWorkspace> createLike() {
        return new LocalAction<>(
                new ActionLabel(
                        "aiworkspaces-clone",
                        "aiworkspaces.clone",
                        Feather.COPY,
                        keys(KeyCode.D),
                        false),
                Target.ONE,
                row -> Availability.ALLOWED,
                rows ->
                        model.detail()
                                .withDetail(rows.getFirst(), this::createLike, this::sayFailed),
                true);
    }

    private static KeyCombination keys(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private String accountId() {
        Account account = model.account().get();
        return account == null ? "" : account.id();
    }

    private void createLike(AiWorkspaceDetail detail) {
        work.open().ifPresent(bench -> bench.startFrom(WorkspaceLikeness.of(detail, accountId())));
        if (WorkspaceLikeness.present(detail).isUnclear()) {
            say(Tone.ATTENTION, () -> words().get("aiworkspaces.clone.unclear"));
        }
    }

    private void sayFailed(Throwable failure) {
        say(Tone.BAD, () -> FailureText.of(failure, words(), model.context().times()).inOne());
    }

    private void say(Tone tone, Supplier<String> text) {
        model.context()
                .notices()
                .say(new Notice(tone, () -> words().get("aiworkspaces.clone"), text, null));
    }

    private Texts words() {
        return model.context().texts();
    }
}
