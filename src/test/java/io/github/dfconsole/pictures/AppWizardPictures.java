package io.github.dfconsole.pictures;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.testing.AppWire;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.apps.AppsKind;
import io.github.dfconsole.ui.apps.wizard.AppFormViewModel;
import io.github.dfconsole.ui.apps.wizard.AppStep;
import io.github.dfconsole.ui.apps.wizard.AppWizardViewModel;
import io.github.dfconsole.ui.apps.wizard.AppWorkbench;
import io.github.dfconsole.ui.connect.SessionOpener;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.shell.ShellViewModel;
import io.github.dfconsole.ui.submission.SubmissionProgress;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The wizard for an app: each step, what is missing, and what becomes of it. */
final class AppWizardPictures {

    private final Camera camera;
    private final PictureSettings setting;
    private final SandboxSessions sandbox;

    AppWizardPictures(Camera camera, PictureSettings setting) throws IOException {
        this.camera = camera;
        this.setting = setting;
        this.sandbox =
                new SandboxSessions(
                        SandboxSettings.usual()
                                .with(PictureSettings.running())
                                .with(
                                        new SandboxSettings.Pace(
                                                Duration.ZERO, Duration.ofMillis(1_500))),
                        (report, failure) -> {});
    }

    void shoot() {
        steps(1280, 800, "");
        steps(1024, 700, "-small");
        needs();
        missingNeed();
        endingNeed();
        unreadable();
        created();
        sandbox.close();
    }

    private void steps(double width, double height, String suffix) {
        Stage stage = open(sandbox, sandbox.connection(), width, height);
        choose(stage, "KAFKA-2.4.0");
        enter(
                stage,
                form -> {
                    form.fields().name().set("kafka-2");
                    form.fields().description().set("Events of the shop");
                    form.components().rows().getFirst().memory().set("1024");
                });
        for (AppStep step : AppStep.values()) {
            shootAt(stage, step, "apps-create-" + step.id() + suffix);
        }
    }

    private void needs() {
        Stage stage = open(sandbox, sandbox.connection(), 1000, 700);
        choose(stage, "KIBANA-7.3.2");
        javafx.stage.Stage window =
                Camera.onUiThread(
                        () -> {
                            javafx.stage.Stage shown = new javafx.stage.Stage();
                            shown.setScene(stage.scene());
                            shown.show();
                            stage.model().wizard().steps().go(AppStep.COMPONENTS);
                            return shown;
                        });
        camera.await("needs", () -> stage.scene().lookup("#apps-need") instanceof ComboBox<?>);
        camera.shootList(
                (ComboBox<?>) stage.scene().lookup("#apps-need"),
                setting.named("apps-create-needs"));
        Camera.onUiThread(run(window::hide));
    }

    private void missingNeed() {
        Stage stage = open(sandbox, sandbox.connection(), 1024, 700);
        choose(stage, "HUE-4.7.0");
        shootAt(stage, AppStep.TYPE, "apps-create-first");
        enter(
                stage,
                form -> {
                    form.fields().name().set("kafka--2");
                    form.fields().lifetime().set("-1");
                });
        Camera.onUiThread(run(() -> stage.model().wizard().steps().go(AppStep.BASICS)));
        Camera.onUiThread(run(() -> stage.model().wizard().next()));
        setting.closeNotices();
        camera.shoot(stage.scene(), setting.named("apps-create-name-wrong"), 1);
        shootAt(stage, AppStep.COMPONENTS, "apps-create-need-missing");
    }

    private void endingNeed() {
        Stage stage = open(sandbox, sandbox.connection(), 1024, 700);
        Camera.onUiThread(run(() -> stage.model().wizard().next()));
        setting.closeNotices();
        camera.shoot(stage.scene(), setting.named("apps-create-type-missing"), 1);
        choose(stage, "KIBANA-7.3.2");
        enter(stage, form -> form.fields().lifetime().set("-1"));
        shootAt(stage, AppStep.COMPONENTS, "apps-create-need-ends");
    }

    private void unreadable() {
        AppWire service = new AppWire();
        Stage stage = open(connection -> service.wire().session(), sandbox.connection(), 1024, 700);
        choose(stage, "MYSTERY-1.0");
        shootAt(stage, AppStep.TYPE, "apps-create-type-unknown");
        enter(stage, form -> form.components().add());
        shootAt(stage, AppStep.COMPONENTS, "apps-create-template-unreadable");
    }

    private void created() {
        Stage stage = open(sandbox, sandbox.connection(), 1024, 700);
        choose(stage, "ZOOKEEPER-3.4.13");
        shootAt(stage, AppStep.COMPONENTS, "apps-create-fixed");
        enter(stage, form -> form.fields().name().set("zk-2"));
        Camera.onUiThread(run(() -> stage.model().wizard().commit()));
        camera.await(
                "accepted",
                () -> stage.model().creation().progress().get() instanceof SubmissionProgress.Done);
        camera.shoot(stage.scene(), setting.named("apps-create-accepted"), 1);
        camera.await(
                "stable",
                () ->
                        stage.model().creation().progress().get()
                                        instanceof SubmissionProgress.Done done
                                && done.resource().state().get() == WatchState.REACHED);
        camera.shoot(stage.scene(), setting.named("apps-create-stable"), 1);
    }

    private void choose(Stage stage, String type) {
        enter(stage, form -> form.fields().type().set(type));
        camera.await(
                "what it starts out with",
                () -> {
                    AppFormViewModel form = stage.model().form();
                    return form.choices().queue().value().get() != null
                            && form.choices().need().state().get() != LookupState.LOADING
                            && form.choices().running().state().get() == LookupState.LOADED
                            && form.choices()
                                    .setup()
                                    .chosen(setup -> setup.appTypeId().equals(type), false);
                });
    }

    private void shootAt(Stage stage, AppStep step, String name) {
        Camera.onUiThread(run(() -> stage.model().wizard().steps().go(step)));
        setting.closeNotices();
        camera.shoot(stage.scene(), setting.named(name), 1);
    }

    private static void enter(Stage stage, Consumer<AppFormViewModel> action) {
        Camera.onUiThread(run(() -> action.accept(stage.model().form())));
    }

    private static Supplier<Boolean> run(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private record Stage(AppWizardViewModel model, Scene scene) {}

    @SuppressWarnings("unchecked") // the kind with this id lists apps
    private Stage open(SessionOpener opener, Connection connection, double width, double height) {
        ShellViewModel shell = setting.shell(opener);
        Scene scene = setting.open(shell, connection, width, height);
        camera.await("account", () -> shell.account().get() != null);
        ResourceViewModel<App, AppDetail> apps =
                (ResourceViewModel<App, AppDetail>) shell.resource("apps");
        AppWorkbench bench = ((AppsKind) apps.kind()).work().open().orElseThrow();
        AppWizardViewModel model =
                Camera.onUiThread(
                        () -> {
                            shell.screen().set(shell.resource("apps"));
                            return bench.openWizard();
                        });
        camera.await("types", () -> !model.form().choices().type().choices().isEmpty());
        return new Stage(model, scene);
    }
}
