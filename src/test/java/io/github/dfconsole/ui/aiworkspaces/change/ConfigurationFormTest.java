package io.github.dfconsole.ui.aiworkspaces.change;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import static java.util.Objects.requireNonNull;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiworkspaces.AiWorkspacesKind;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.Guard;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * The form of a change, in a window: what it says while it cannot be filled, and after a refusal.
 */
@Timeout(60)
class ConfigurationFormTest {

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private Session session;
    private TimedJobs jobs;
    private ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model;
    private AiWorkspace row;
    private ConfigurationForm form;
    private Scene scene;

    @BeforeEach
    void start() throws Exception {
        sandbox = new AccountSandbox(folder, true);
        session = sandbox.session();
        jobs = new TimedJobs(sandbox::pass);
        session.client()
                .aiWorkspaces()
                .create(new NewAiWorkspace(AccountSandbox.ID, "train", null, full()));
        row = session.aiWorkspaces(AccountSandbox.ID).rows().getFirst();
    }

    @AfterEach
    void stop() throws Exception {
        FxToolkit.cleanupStages();
        sandbox.close();
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private void open(boolean isConnected) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        onScreen(
                () -> {
                    ScreenContext context = Screens.context(jobs, new ManualJobs());
                    model =
                            new ResourceViewModel<>(
                                    new AiWorkspacesKind(
                                            folder.resolve("kept"), (owner, id, name) -> {}),
                                    context,
                                    Screens.tools(context, folder.resolve("changes")));
                    if (isConnected) {
                        connect();
                    }
                    form = ConfigurationForm.of(context, row, new WorkspaceSource(model));
                    scene = new Scene(new StackPane(form.content()), 700, 600);
                    stage.setScene(scene);
                    stage.show();
                    jobs.runAll();
                    return true;
                });
    }

    private void connect() {
        model.runner().open(session, "sandbox", Guard.NONE);
        model.show(
                session, new Account(AccountSandbox.ID, AccountSandbox.NAME, "", "", null, false));
        jobs.runAll();
    }

    /** What is in a scroll pane is in the scene as soon as the pane was styled. */
    private Node node(String id) {
        scene.getRoot().applyCss();
        return requireNonNull(scene.lookup("#" + id), id);
    }

    private String words() {
        return onScreen(
                () ->
                        form.content().lookupAll(".label").stream()
                                .map(each -> ((Labeled) each).getText())
                                .collect(Collectors.joining("\n")));
    }

    @Test
    void withoutAConnectionItSaysSoAndTriesAgain() throws Exception {
        open(false);
        assertThat(words()).contains("No connection is open").doesNotContain("Loading");
        onScreen(
                () -> {
                    connect();
                    ((Hyperlink) node("aiworkspaces-configure-reading-retry")).fire();
                    jobs.runAll();
                    return true;
                });
        assertThat(onScreen(() -> ((TextInputControl) node("configuration-command")).getText()))
                .isEqualTo("python train.py");
        assertThat(words()).doesNotContain("No connection is open");
        assertThat(form.isHeldBack().get()).isFalse();
    }

    @Test
    void aWorkspaceThatCannotBeReadIsTriedAgain() throws Exception {
        sandbox.faultOnce("aiworkspaces/getDetail=error:403");
        open(true);
        assertThat(form.isHeldBack().get()).isTrue();
        onScreen(
                () -> {
                    ((Hyperlink) node("aiworkspaces-configure-reading-retry")).fire();
                    jobs.runAll();
                    return true;
                });
        assertThat(form.isHeldBack().get()).isFalse();
    }

    @Test
    void theFieldThatARefusalNamesIsMarkedAndHasTheKeyboard() throws Exception {
        open(true);
        onScreen(
                () -> {
                    ((TextInputControl) node("configuration-command")).setText("python mine.py");
                    form.refused(refusal());
                    return true;
                });
        assertThat(words()).contains("The service did not accept this value");
        assertThat(onScreen(() -> requireNonNull(scene.getFocusOwner()).getId()))
                .isEqualTo("configuration-gpu-model");
    }

    /** What the service says if it does not want a model of GPUs. */
    private Throwable refusal() {
        sandbox.faultOnce(
                "aiworkspaces/setConfiguration=success-false:invalid request parameter"
                        + " (constraint violation Pattern, configuration.resource.gpuModel)");
        return catchThrowable(
                () -> session.client().aiWorkspaces().setConfiguration(row.id(), full()));
    }
}
