package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.apps.creation.AppLikeness;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.MainWindow;
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

import java.nio.file.Path;
import java.util.Set;

/** The actions that open the form for a new app. */
public final class AppCreationActions {

    private final ScreenModel<App, AppDetail> model;
    private final AppWork work;
    private final KnownNeeds needs;

    /**
     * Creates the actions of one screen.
     *
     * @param needs what was noted when apps were created
     */
    public AppCreationActions(ScreenModel<App, AppDetail> model, AppWork work, KnownNeeds needs) {
        this.model = model;
        this.work = work;
        this.needs = needs;
    }

    /** Opens the form. */
    public ResourceAction<App> create() {
        return new LocalAction<>(
                new ActionLabel("apps-create", "apps.create", Feather.PLUS, keys(KeyCode.N), false),
                Target.NONE,
                row -> Availability.ALLOWED,
                rows -> work.open().ifPresent(AppWorkbench::openWizard),
                true);
    }

    /** Opens the form, filled with what is known of an app that exists. */
    public ResourceAction<App> createLike() {
        return new LocalAction<>(
                new ActionLabel("apps-clone", "apps.clone", Feather.COPY, keys(KeyCode.D), false),
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

    private void createLike(AppDetail detail) {
        Account account = model.account().get();
        if (account == null) {
            return;
        }
        model.context()
                .jobs()
                .start(
                        () -> needs.readable().byApp().getOrDefault(detail.id(), Set.of()),
                        ids -> startFrom(AppLikeness.of(detail, account.id(), ids)),
                        this::sayFailed);
    }

    private void startFrom(AppDraft draft) {
        work.open().ifPresent(workbench -> workbench.startFrom(draft));
    }

    /** Opens the form, filled with what a file describes. */
    public ResourceAction<App> openSpecification() {
        return new LocalAction<>(
                new ActionLabel(
                        OpenSpecificationDialog.ID,
                        "apps.specification.open",
                        Feather.FILE_PLUS,
                        null,
                        false),
                Target.ELSEWHERE,
                row -> Availability.ALLOWED,
                rows -> openDialog(),
                true);
    }

    private void openDialog() {
        Account account = model.account().get();
        if (account == null) {
            return;
        }
        OpenSpecificationViewModel file =
                new OpenSpecificationViewModel(
                        model.context().jobs(), Path.of(System.getProperty("user.home")));
        new OpenSpecificationDialog(
                        MainWindow.get(),
                        file,
                        model.context(),
                        specified ->
                                startFrom(
                                        AppLikeness.of(
                                                specified, account.id(), model.table().all())))
                .show();
    }

    private void sayFailed(Throwable failure) {
        Texts texts = model.context().texts();
        model.context()
                .notices()
                .say(
                        new Notice(
                                Tone.BAD,
                                () -> texts.get("apps.clone"),
                                () ->
                                        FailureText.of(failure, texts, model.context().times())
                                                .inOne(),
                                null));
    }
}
