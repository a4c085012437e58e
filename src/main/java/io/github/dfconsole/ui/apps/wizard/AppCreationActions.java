package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.creation.AppLikeness;
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

/** The actions that open the form for a new app. */
public final class AppCreationActions {

    private final ScreenModel<App, AppDetail> model;
    private final AppWork work;

    /** Creates the actions of one screen. */
    public AppCreationActions(ScreenModel<App, AppDetail> model, AppWork work) {
        this.model = model;
        this.work = work;
    }

    /** Opens the form. */
    public ResourceAction<App> create() {
        return new LocalAction<>(
                new ActionLabel("apps-create", "apps.create", Feather.PLUS, keys(KeyCode.N), false),
                Target.NONE,
                row -> Availability.ALLOWED,
                rows -> work.open().ifPresent(AppWorkbench::openWizard));
    }

    /** Opens the form, filled with what is known of an app that exists. */
    public ResourceAction<App> createLike() {
        return new LocalAction<>(
                new ActionLabel("apps-clone", "apps.clone", Feather.COPY, keys(KeyCode.D), false),
                Target.ONE,
                row -> Availability.ALLOWED,
                rows ->
                        model.detail()
                                .withDetail(rows.getFirst(), this::createLike, this::sayFailed));
    }

    private static KeyCombination keys(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private void createLike(AppDetail detail) {
        Account account = model.account().get();
        if (account != null) {
            work.open()
                    .ifPresent(
                            workbench -> workbench.startFrom(AppLikeness.of(detail, account.id())));
        }
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
