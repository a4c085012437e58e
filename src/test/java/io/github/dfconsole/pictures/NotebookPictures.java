package io.github.dfconsole.pictures;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.keytab.KeytabResets;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Notebooks: an old keytab, the rules of the access control group, and another bucket. */
final class NotebookPictures {

    private static final Instant RESET = PictureSettings.NOW.plus(Duration.ofDays(365));
    private static final String BUCKET = "notebooks-new-bucket";

    private final Camera camera;
    private final PictureSettings setting;

    NotebookPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() throws Exception {
        SandboxSettings settings = SandboxSettings.usual().with(PictureSettings.running());
        try (SandboxSessions sandbox = new SandboxSessions(settings, (report, failure) -> {})) {
            detail(sandbox, 1280, 800, "");
            detail(sandbox, 1024, 700, "-small");
            buckets(sandbox);
        }
        new BucketMenuPictures(camera, setting).shoot();
    }

    private void detail(SandboxSessions sandbox, double width, double height, String suffix)
            throws Exception {
        ShellViewModel shell = setting.shell(sandbox, afterReset(sandbox));
        Scene scene = setting.open(shell, sandbox.connection(), width, height);
        ResourceViewModel<Notebook, NotebookDetail> model = open(shell);
        Camera.onUiThread(
                () -> {
                    model.table().select(model.table().rows().getFirst());
                    model.detail().open();
                    return true;
                });
        camera.await("the detail", () -> model.detail().detail().get() != null);
        camera.await("the keytab", () -> isThere(scene, "notebooks-keytab"));
        setting.closeNotices();
        camera.shoot(scene, setting.named("notebooks-keytab" + suffix), 1);
        press(scene, "notebooks-rules-read");
        camera.await("the rules", () -> isThere(scene, "notebooks-rules-in"));
        showRules(scene);
        camera.shoot(scene, setting.named("notebooks-rules" + suffix), 1);
    }

    /** A folder in which a reset is noted that came after all notebooks of the sandbox. */
    private static Path afterReset(SandboxSessions sandbox) throws Exception {
        Path folder = PictureSettings.folder();
        Connection connection = sandbox.connection();
        KeytabResets resets = new KeytabResets(folder);
        try (Session session = sandbox.open(connection)) {
            for (Account account : session.accounts().rows()) {
                resets.note(connection.records().own(), account.id(), RESET);
            }
        }
        return folder;
    }

    private ResourceViewModel<Notebook, NotebookDetail> open(ShellViewModel shell) {
        camera.await("an account", () -> shell.account().get() != null);
        ResourceViewModel<Notebook, NotebookDetail> model = PictureSettings.notebooks(shell);
        Camera.onUiThread(
                () -> {
                    shell.screen().set(model);
                    return true;
                });
        camera.await("the notebooks", () -> model.table().state().get() == TableState.ROWS);
        return model;
    }

    /** What scrolls is in the scene only once that was laid out. */
    private static boolean isThere(Scene scene, String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.lookup("#" + id) != null;
    }

    private void press(Scene scene, String id) {
        Camera.onUiThread(
                () -> {
                    ((Button) scene.lookup("#" + id)).fire();
                    return true;
                });
    }

    private static void showRules(Scene scene) {
        Camera.onUiThread(
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    Node rules = scene.lookup("#notebooks-rules");
                    ScrollPane pane = paneOf(rules);
                    double room = pane.getViewportBounds().getHeight();
                    double all = pane.getContent().getBoundsInLocal().getHeight();
                    double top = pane.getContent().sceneToLocal(rules.localToScene(0, 0)).getY();
                    pane.setVvalue(top / (all - room));
                    return true;
                });
    }

    private static ScrollPane paneOf(Node node) {
        return node instanceof ScrollPane pane ? pane : paneOf(node.getParent());
    }

    private void buckets(SandboxSessions sandbox) {
        ShellViewModel shell = setting.shell(sandbox);
        Scene scene = setting.open(shell, sandbox.connection(), 1000, 700);
        camera.await("an account", () -> shell.account().get() != null);
        try (SheetWindow<Notebook> window =
                SheetWindow.open(
                        camera,
                        setting,
                        shell,
                        scene,
                        PictureSettings.notebooks(shell),
                        TableState.ROWS)) {
            window.start("notebooks-bucket", "kim-explore");
            window.await(BUCKET);
            window.shoot("notebooks-sheet-bucket");
            window.type(BUCKET, "forest-data");
            window.press(BUCKET + "-detail-read");
            window.awaitGone(BUCKET + "-detail-read");
            window.shoot("notebooks-sheet-bucket-detail");
            window.type(BUCKET, "No bucket");
            window.press("notebooks-confirm-ok");
            window.shoot("notebooks-sheet-bucket-wrong");
            sandbox.fault("notebooks/getObjectStorageBucketDetail=error:503/500");
            window.type(BUCKET, "forest-churn");
            window.press(BUCKET + "-detail-read");
            window.awaitOne("#" + BUCKET + "-detail.failed");
            window.shoot("notebooks-sheet-bucket-failed");
            sandbox.clearFaults();
            sandbox.fault("notebooks/setObjectStorageBucket=reset-after@1");
            window.press("notebooks-confirm-ok");
            window.awaitClosed();
            window.awaitChanges();
            camera.await("the outcome", () -> !setting.around().notices().shown().isEmpty());
            window.shootWindow("notebooks-bucket-unknown");
            sandbox.clearFaults();
        }
    }
}
