package io.github.dfconsole.pictures;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;
import io.github.dfconsole.ui.aiconfiguration.ImageSource;
import io.github.dfconsole.ui.aiworkspaces.AiWorkspacesKind;
import io.github.dfconsole.ui.aiworkspaces.wizard.WorkspaceBench;
import io.github.dfconsole.ui.aiworkspaces.wizard.WorkspaceFormViewModel;
import io.github.dfconsole.ui.aiworkspaces.wizard.WorkspaceStep;
import io.github.dfconsole.ui.aiworkspaces.wizard.WorkspaceWizardViewModel;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.shell.ShellViewModel;
import io.github.dfconsole.ui.submission.SubmissionProgress;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import java.io.IOException;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The wizard for an AI workspace: what is entered, what is wrong, and the review. */
final class WorkspaceWizardPictures {

    private static final String NAME = "aiworkspaces-create";

    private final Camera camera;
    private final PictureSettings setting;
    private final SandboxSessions sandbox;

    WorkspaceWizardPictures(Camera camera, PictureSettings setting) throws IOException {
        this.camera = camera;
        this.setting = setting;
        this.sandbox = new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {});
    }

    void shoot() {
        Stage whole = open(1280, 2_300);
        shoot(whole, "empty", 1);
        enter(whole, form -> form.configuration().enter(sample()));
        enter(whole, form -> form.fields().name().set("churn"));
        shoot(whole, "filled", 1);
        wrong(whole);
        changed(open(1280, 2_300));
        small();
        images();
        many();
        sandbox.close();
    }

    private static TypedConfiguration sample() {
        return ConfigurationTyping.typed(TestConfigurations.full());
    }

    private void wrong(Stage stage) {
        enter(
                stage,
                form -> {
                    form.fields().name().set("churn-");
                    ConfigurationFormViewModel configuration = form.configuration();
                    configuration.enter(sample().withoutSecrets());
                    configuration.fields().image().set("Py Torch");
                    configuration.fields().command().set("");
                    configuration.fields().cores().set("0");
                    configuration.fields().gpus().set("9");
                    configuration.fields().memory().set("much");
                    configuration.fields().ports().set("6006, 6006");
                    configuration.fields().userPackage().set("/user/df001/package.tar.gz");
                });
        Camera.onUiThread(run(() -> stage.model().wizard().next()));
        shoot(stage, "wrong", 1);
    }

    private void changed(Stage stage) {
        enter(
                stage,
                form -> {
                    AiAppTypeSpec before = TestConfigurations.full();
                    form.configuration().show(before);
                    form.configuration().fields().image().set("pytorch:latest");
                    form.configuration().fields().args().set("--epochs 20");
                    form.configuration().fields().memory().set("32");
                });
        shoot(stage, "changed", 1);
    }

    private void small() {
        Stage stage = open(1024, 700);
        enter(
                stage,
                form -> {
                    form.configuration().enter(sample());
                    form.fields().name().set("churn");
                });
        shoot(stage, "small", 1);
        scroll(stage, 0.45);
        shoot(stage, "small-middle", 1);
        scroll(stage, 1);
        shoot(stage, "small-200", 2);
        Camera.onUiThread(run(() -> stage.model().wizard().steps().go(WorkspaceStep.REVIEW)));
        shoot(stage, "review", 1);
        Camera.onUiThread(run(() -> stage.model().wizard().commit()));
        camera.await(
                "created",
                () ->
                        stage.model().creation().progress().get()
                                        instanceof SubmissionProgress.Done done
                                && done.resource().state().get() == WatchState.REACHED);
        shoot(stage, "created", 1);
    }

    private static void scroll(Stage stage, double place) {
        Camera.onUiThread(
                run(() -> ((ScrollPane) stage.scene().lookup("#wizard-scroll")).setVvalue(place)));
    }

    private void images() {
        Stage stage = open(1024, 700);
        enter(stage, form -> form.configuration().images().source().set(ImageSource.PYTORCH));
        camera.await(
                "the versions",
                () ->
                        stage.model().form().configuration().images().versions().state().get()
                                == LookupState.LOADED);
        scroll(stage, 0.15);
        shoot(stage, "images", 1);
        sandbox.fault("aiworkspaces/getDockerImageList=error:404");
        enter(
                stage,
                form -> {
                    form.reload();
                    form.configuration().images().source().set(ImageSource.TENSORFLOW);
                });
        camera.await(
                "the failure",
                () ->
                        stage.model().form().configuration().images().images().state().get()
                                == LookupState.FAILED);
        shoot(stage, "images-not-offered", 1);
        sandbox.clearFaults();
    }

    private void many() {
        Stage stage = open(1280, 2_300);
        TreeMap<String, String> env = new TreeMap<>();
        for (int number = 100; number < 600; number++) {
            env.put("VARIABLE_" + number + (number % 7 == 0 ? "_TOKEN" : ""), "value " + number);
        }
        enter(
                stage,
                form ->
                        form.configuration()
                                .enter(
                                        ConfigurationTyping.typed(
                                                TestConfigurations.withEnv(
                                                        TestConfigurations.full(), env))));
        shoot(stage, "many", 1);
        enter(stage, form -> form.fields().name().set("churn"));
        Camera.onUiThread(run(() -> stage.model().wizard().steps().go(WorkspaceStep.REVIEW)));
        shoot(stage, "many-review", 1);
    }

    private void shoot(Stage stage, String state, double scale) {
        setting.closeNotices();
        camera.shoot(stage.scene(), setting.named(NAME + "-" + state), scale);
    }

    private static void enter(Stage stage, Consumer<WorkspaceFormViewModel> action) {
        Camera.onUiThread(run(() -> action.accept(stage.model().form())));
    }

    private static Supplier<Boolean> run(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private record Stage(WorkspaceWizardViewModel model, Scene scene) {}

    @SuppressWarnings("unchecked") // the kind with this id lists AI workspaces
    private Stage open(double width, double height) {
        ShellViewModel shell = setting.shell(sandbox);
        Scene scene = setting.open(shell, sandbox.connection(), width, height);
        camera.await("account", () -> shell.account().get() != null);
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> workspaces =
                (ResourceViewModel<AiWorkspace, AiWorkspaceDetail>) shell.resource("aiworkspaces");
        WorkspaceBench bench = ((AiWorkspacesKind) workspaces.kind()).work().open().orElseThrow();
        WorkspaceWizardViewModel model = Camera.onUiThread(bench::openWizard);
        camera.await("accounts", () -> model.form().fields().account().get() != null);
        return new Stage(model, scene);
    }
}
