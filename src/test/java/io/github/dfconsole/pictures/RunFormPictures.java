package io.github.dfconsole.pictures;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.aiapps.AiAppsKind;
import io.github.dfconsole.ui.aiapps.submit.RunBench;
import io.github.dfconsole.ui.aiapps.submit.RunFilling.Origin;
import io.github.dfconsole.ui.aiapps.submit.RunFormViewModel;
import io.github.dfconsole.ui.aiapps.submit.RunStep;
import io.github.dfconsole.ui.aiapps.submit.RunWizardViewModel;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.shell.ShellViewModel;
import io.github.dfconsole.ui.submission.SubmissionProgress;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The form that runs an AI app: from a workspace, changed, wrong, its review, and the outcomes. */
final class RunFormPictures {

    private static final String WORKSPACE = "churn-predict";
    private static final double TALL = 2_000;

    private final Camera camera;
    private final PictureSettings setting;
    private SandboxSessions sandbox;

    RunFormPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() throws Exception {
        SandboxSettings settings =
                SandboxSettings.usual()
                        .with(new SandboxSettings.Pace(Duration.ZERO, Duration.ZERO))
                        .with(PictureSettings.running());
        try (SandboxSessions open = new SandboxSessions(settings, (report, failure) -> {})) {
            sandbox = open;
            empty();
            notRead();
            filled();
            small();
            unknown();
        }
    }

    private void empty() {
        Form form = open(1280, 800);
        Camera.onUiThread(form.bench()::openWizard);
        camera.await(
                "the workspaces",
                () ->
                        form.model().form().choices().workspace().state().get()
                                == LookupState.LOADED);
        shoot(form, "empty", 1);
    }

    private void notRead() {
        sandbox.fault("aiworkspaces/getDetail=error:500");
        Form form = run(1280, 800);
        camera.await(
                "the failure",
                () -> form.model().form().choices().detail().state().get() == LookupState.FAILED);
        shoot(form, "not-read", 1);
        sandbox.clearFaults();
    }

    private void filled() {
        Form form = run(1280, TALL);
        awaitFilled(form);
        shoot(form, "filled", 1);
        enter(
                form,
                run -> {
                    run.configuration().fields().args().set("--epochs 40");
                    run.configuration().fields().gpus().set("2");
                });
        shoot(form, "changed", 1);
        enter(
                form,
                run -> {
                    run.prefix().set("9");
                    run.configuration().fields().memory().set("much");
                });
        Camera.onUiThread(run(() -> form.model().wizard().next()));
        shoot(form, "wrong", 1);
    }

    private void small() {
        Form form = run(1024, 700);
        awaitFilled(form);
        shoot(form, "small", 1);
        Camera.onUiThread(
                run(() -> ((ScrollPane) form.scene().lookup("#wizard-scroll")).setVvalue(0.5)));
        shoot(form, "small-200", 2);
        Camera.onUiThread(run(() -> form.model().wizard().steps().go(RunStep.REVIEW)));
        shoot(form, "review", 1);
        send(form);
        camera.await(
                "the run",
                () -> form.model().creation().progress().get() instanceof SubmissionProgress.Done);
        shoot(form, "submitted", 1);
    }

    /** The answer is lost before the request is carried out. */
    private void unknown() {
        sandbox.fault("aiapps/submit=reset-before");
        Form form = run(1024, 700);
        awaitFilled(form);
        send(form);
        camera.await("the look-up", () -> form.model().creation().progress().get() != null);
        shoot(form, "looked-for", 1);
        sandbox.clearFaults();
    }

    /** Sends it without results that replace something, about which a dialog would ask. */
    private static void send(Form form) {
        enter(
                form,
                run -> {
                    TypedConfiguration typed = run.configuration().typed();
                    run.configuration()
                            .enter(
                                    new TypedConfiguration(
                                            typed.name(),
                                            typed.queueName(),
                                            typed.userPackage(),
                                            typed.container(),
                                            typed.size(),
                                            typed.input(),
                                            List.of()));
                });
        Camera.onUiThread(run(() -> form.model().wizard().steps().go(RunStep.REVIEW)));
        Camera.onUiThread(run(() -> form.model().wizard().commit()));
    }

    private void awaitFilled(Form form) {
        camera.await(
                "the configuration",
                () -> form.model().form().filling().origin().get() == Origin.WORKSPACE);
    }

    private void shoot(Form form, String state, double scale) {
        setting.closeNotices();
        camera.shoot(form.scene(), setting.named("aiapps-run-" + state), scale);
    }

    private static void enter(Form form, Consumer<RunFormViewModel> action) {
        Camera.onUiThread(run(() -> action.accept(form.model().form())));
    }

    private static Supplier<Boolean> run(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private record Form(RunBench bench, Scene scene) {
        RunWizardViewModel model() {
            return bench.wizard().get();
        }
    }

    private Form run(double width, double height) {
        Form form = open(width, height);
        try (Session session = sandbox.open(sandbox.connection())) {
            String accountId = session.accounts().rows().getFirst().id();
            AiWorkspace workspace =
                    session.aiWorkspaces(accountId).rows().stream()
                            .filter(each -> each.name().equals(WORKSPACE))
                            .findFirst()
                            .orElseThrow();
            Camera.onUiThread(
                    run(() -> form.bench().runFrom(accountId, workspace.id(), workspace.name())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return form;
    }

    @SuppressWarnings("unchecked") // the kind with this id lists AI apps
    private Form open(double width, double height) {
        ShellViewModel shell = setting.shell(sandbox);
        Scene scene = setting.open(shell, sandbox.connection(), width, height);
        camera.await("account", () -> shell.account().get() != null);
        ResourceViewModel<AiApp, ?> runs = (ResourceViewModel<AiApp, ?>) shell.resource("aiapps");
        Camera.onUiThread(run(() -> shell.screen().set(runs)));
        return new Form(((AiAppsKind) runs.kind()).work().open().orElseThrow(), scene);
    }
}
