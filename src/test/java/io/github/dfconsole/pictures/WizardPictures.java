package io.github.dfconsole.pictures;

import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.notebooks.NotebookWorkbench;
import io.github.dfconsole.ui.notebooks.wizard.NotebookFormViewModel;
import io.github.dfconsole.ui.notebooks.wizard.NotebookStep;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardViewModel;
import io.github.dfconsole.ui.shell.ShellViewModel;
import io.github.dfconsole.ui.submission.SubmissionProgress;

import javafx.scene.Scene;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** The wizard for a notebook: each step, and the failures that it can show. */
final class WizardPictures {

    private final Camera camera;
    private final PictureSettings setting;
    private final SandboxSessions sandbox;

    WizardPictures(Camera camera, PictureSettings setting) throws IOException {
        this.camera = camera;
        this.setting = setting;
        this.sandbox =
                new SandboxSessions(
                        SandboxSettings.usual()
                                .with(
                                        new SandboxSettings.Pace(
                                                Duration.ZERO, Duration.ofMillis(1_500))),
                        (report, failure) -> {});
    }

    void shoot() {
        filled();
        failing();
        small();
        unsettled();
        withdrawn();
        sandbox.close();
    }

    private void filled() {
        Stage stage = open(1280, 800);
        for (NotebookStep step : NotebookStep.values()) {
            if (step == NotebookStep.SERVER) {
                fill(stage.model(), "churn-2");
            }
            go(stage, step);
        }
        Camera.onUiThread(run(() -> stage.model().wizard().commit()));
        camera.await(
                "accepted",
                () -> stage.model().creation().progress().get() instanceof SubmissionProgress.Done);
        camera.shoot(stage.scene(), setting.named("wizard-accepted"), 1);
        camera.await(
                "running",
                () ->
                        stage.model().creation().progress().get()
                                        instanceof SubmissionProgress.Done done
                                && done.resource().state().get() == WatchState.REACHED);
        camera.shoot(stage.scene(), setting.named("wizard-running"), 1);
        Camera.onUiThread(
                run(
                        () ->
                                setting.around()
                                        .notices()
                                        .dismiss(setting.around().notices().shown().getFirst())));
    }

    private void failing() {
        sandbox.fault("notebooks/getServerTypeList=error:503/500");
        sandbox.fault("notebooks/getUserConfigurationSpecList=error:403");
        sandbox.fault("notebooks/getSubnetList=delay:60000");
        Stage stage = openWithoutWaiting(1280, 800);
        camera.await(
                "failed",
                () -> stage.form().choices().serverType().state().get() == LookupState.FAILED);
        camera.shoot(stage.scene(), setting.named("wizard-name-missing"), 1);
        type(stage, form -> form.fields().name().set("노트북"));
        Camera.onUiThread(run(() -> stage.model().wizard().next()));
        camera.shoot(stage.scene(), setting.named("wizard-name-wrong"), 1);
        shootAt(stage, NotebookStep.NETWORK, "wizard-network-loading");
        shootAt(stage, NotebookStep.SERVER, "wizard-server-failed");
        shootAt(stage, NotebookStep.ACCESS, "wizard-access-failed");
        sandbox.clearFaults();

        Stage other = open(1280, 800);
        type(other, form -> choose(form, "vpc2"));
        camera.await(
                "no subnets",
                () -> other.form().choices().network().subnet().state().get() == LookupState.EMPTY);
        shootAt(other, NotebookStep.NETWORK, "wizard-network-empty");
        type(other, form -> choose(form, "test-vpc"));
        camera.await(
                "subnets", () -> other.form().choices().network().subnet().value().get() != null);
        camera.shoot(other.scene(), setting.named("wizard-network-cleared"), 1);

        refused();
        unknown();
    }

    private void refused() {
        sandbox.fault(
                "notebooks/create=success-false:invalid request parameter (constraint"
                        + " violation Not available, notebook user configuration 'Jupyter"
                        + " Lab.Access Password')");
        Stage stage = open(1280, 800);
        fill(stage.model(), "churn-3");
        Camera.onUiThread(run(() -> stage.model().wizard().commit()));
        camera.await(
                "refused",
                () ->
                        stage.model().creation().progress().get()
                                instanceof SubmissionProgress.Failed);
        camera.shoot(stage.scene(), setting.named("wizard-refused"), 1);
        sandbox.clearFaults();
    }

    private void unknown() {
        sandbox.fault("notebooks/create=reset-before");
        Stage stage = open(1280, 800);
        fill(stage.model(), "churn-3");
        Camera.onUiThread(
                run(
                        () -> {
                            stage.model().wizard().steps().go(NotebookStep.REVIEW);
                            stage.model().wizard().commit();
                        }));
        camera.await(
                "looking",
                () ->
                        stage.model().creation().progress().get()
                                instanceof SubmissionProgress.LookingUp);
        camera.shoot(stage.scene(), setting.named("wizard-looking-up"), 1);
        sandbox.clearFaults();
        Camera.onUiThread(run(() -> stage.desk().closeWizard()));
    }

    private void small() {
        Stage stage = open(1024, 700);
        fill(stage.model(), "churn-3");
        for (NotebookStep step : NotebookStep.values()) {
            shootAt(stage, step, "wizard-" + step.name().toLowerCase(Locale.ROOT) + "-small");
        }
        camera.shoot(stage.scene(), setting.named("wizard-review-200"), 2);
    }

    /** A creation with an unknown outcome above the list, and the offer of a draft. */
    private void unsettled() {
        sandbox.fault("notebooks/create=reset-before");
        Stage stage = open(1280, 800);
        fill(stage.model(), "churn-4");
        Camera.onUiThread(run(() -> stage.model().wizard().commit()));
        camera.await(
                "looking",
                () ->
                        stage.model().creation().progress().get()
                                instanceof SubmissionProgress.LookingUp);
        Camera.onUiThread(run(() -> stage.model().wizard().saveDraft(() -> {})));
        Camera.onUiThread(run(() -> stage.desk().closeWizard()));
        camera.await("pending", () -> !stage.desk().pending().all().isEmpty());
        camera.shoot(stage.scene(), setting.named("notebooks-pending"), 1);
        Camera.onUiThread(run(() -> stage.desk().openWizard()));
        camera.await("draft", () -> !stage.desk().startMenu().drafts().isEmpty());
        camera.shoot(stage.scene(), setting.named("wizard-draft-offer"), 1);
        sandbox.clearFaults();
    }

    private void withdrawn() {
        sandbox.fault("notebooks/getList=error:404/300");
        ShellViewModel shell = setting.shell(sandbox);
        Scene scene = setting.open(shell, sandbox.connection(), 1280, 800);
        camera.await("account", () -> shell.account().get() != null);
        Camera.onUiThread(run(() -> shell.screen().set(shell.resource("notebooks"))));
        camera.await("failure", () -> shell.resource("notebooks").table().failure().get() != null);
        camera.shoot(scene, setting.named("notebooks-withdrawn"), 1);
        sandbox.clearFaults();
    }

    private void go(Stage stage, NotebookStep step) {
        shootAt(stage, step, "wizard-" + step.name().toLowerCase(Locale.ROOT));
    }

    private void shootAt(Stage stage, NotebookStep step, String name) {
        Camera.onUiThread(run(() -> stage.model().wizard().steps().go(step)));
        camera.shoot(stage.scene(), setting.named(name), 1);
    }

    private void fill(NotebookWizardViewModel model, String name) {
        Camera.onUiThread(
                run(
                        () -> {
                            NotebookFormViewModel form = model.form();
                            form.fields().name().set(name);
                            form.fields().bucket().set("forest-churn");
                            form.fields().addStorage().set(true);
                            form.fields().storageSize().set("500");
                            form.configurations()
                                    .fields()
                                    .getFirst()
                                    .value()
                                    .set("Sandbox-only-1!");
                        }));
    }

    private static void choose(NotebookFormViewModel form, String vpc) {
        form.choices().network().vpc().choices().stream()
                .filter(each -> each.vpcName().equals(vpc))
                .forEach(form.choices().network().vpc().value()::set);
    }

    private void type(Stage stage, Consumer<NotebookFormViewModel> action) {
        Camera.onUiThread(run(() -> action.accept(stage.form())));
    }

    private static java.util.function.Supplier<Boolean> run(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private record Stage(NotebookWorkbench desk, NotebookWizardViewModel model, Scene scene) {

        NotebookFormViewModel form() {
            return model.form();
        }
    }

    private Stage open(double width, double height) {
        Stage stage = openWithoutWaiting(width, height);
        camera.await(
                "choices",
                () ->
                        stage.form().choices().network().subnetDetail().value().get() != null
                                && stage.form().choices().network().vpcDetail().value().get()
                                        != null
                                && stage.form().choices().serverType().value().get() != null
                                && !stage.form().configurations().fields().isEmpty());
        return stage;
    }

    private Stage openWithoutWaiting(double width, double height) {
        ShellViewModel shell = setting.shell(sandbox);
        Scene scene = setting.open(shell, sandbox.connection(), width, height);
        camera.await("account", () -> shell.account().get() != null);
        NotebookWorkbench desk = PictureSettings.workbench(shell);
        NotebookWizardViewModel model =
                Camera.onUiThread(
                        () -> {
                            shell.screen().set(shell.resource("notebooks"));
                            return desk.openWizard();
                        });
        return new Stage(desk, model, scene);
    }
}
