package io.github.dfconsole.pictures;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.connect.SessionOpener;
import io.github.dfconsole.ui.control.ScrollArea;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The AI workspace screen in all its states. */
final class AiWorkspacePictures {

    private static final Account ACCOUNT =
            new Account("a1", "forest-prod", "", "RUNNING", null, false);

    private final Camera camera;
    private final PictureSettings setting;
    private final SandboxSessions sandbox;
    private ShellViewModel latest;

    AiWorkspacePictures(Camera camera, PictureSettings setting) throws IOException {
        this.camera = camera;
        this.setting = setting;
        this.sandbox =
                new SandboxSessions(
                        SandboxSettings.usual(),
                        (report, failure) ->
                                setting.around()
                                        .jobs()
                                        .onUiThread(() -> hear(report, failure != null)));
    }

    void shoot() {
        ShellViewModel full = shell(sandbox);
        Scene scene = open(full, 1280, 800);
        awaitPhase(full, TableState.ROWS);
        awaitRuns(scene);
        camera.shoot(scene, setting.named("aiworkspaces"), 1);
        notices(scene);
        select(full, 1);
        camera.await("detail", () -> full.resource("aiworkspaces").detail().detail().get() != null);
        camera.shoot(scene, setting.named("aiworkspaces-detail"), 1);
        camera.shoot(scene, setting.named("aiworkspaces-detail-200"), 2);
        notebooks(full, scene);
        compare(scene);
        camera.shoot(scene, setting.named("aiworkspaces-compare"), 1);
        choose(full, 2, 3, 6);
        camera.shoot(scene, setting.named("aiworkspaces-selected"), 1);
        select(full, 14);
        camera.await(
                "no detail", () -> full.resource("aiworkspaces").detail().failure().get() != null);
        camera.shoot(scene, setting.named("aiworkspaces-detail-failed"), 1);
        filter(full, "zzz");
        awaitPhase(full, TableState.NO_MATCH);
        camera.shoot(scene, setting.named("aiworkspaces-no-match"), 1);
        // The next window would begin with the filter of this one.
        filter(full, "");
        awaitPhase(full, TableState.ROWS);

        ShellViewModel small = shell(sandbox);
        Scene smallScene = open(small, 1024, 700);
        awaitPhase(small, TableState.ROWS);
        select(small, 0);
        camera.await(
                "detail", () -> small.resource("aiworkspaces").detail().detail().get() != null);
        awaitRuns(smallScene);
        camera.shoot(smallScene, setting.named("aiworkspaces-small"), 1);
        scrollTo(smallScene, "#aiworkspaces-detail-runs");
        camera.shoot(smallScene, setting.named("aiworkspaces-runs-small"), 1);

        shootStates();
    }

    /** How often AI apps were run is read besides the list. */
    private void awaitRuns(Scene scene) {
        camera.await(
                "the runs",
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return scene.getRoot().lookupAll(".table-cell").stream()
                            .noneMatch(
                                    node ->
                                            node instanceof Labeled cell
                                                    && "…".equals(cell.getText()));
                });
    }

    private static void scrollTo(Scene scene, String selector) {
        Camera.onUiThread(
                () -> {
                    ScrollPane pane = (ScrollPane) scene.lookup("#aiworkspaces-detail-scroll");
                    Node content = pane.getContent();
                    double top = content.lookup(selector).getBoundsInParent().getMinY();
                    double hidden =
                            content.getLayoutBounds().getHeight()
                                    - pane.getViewportBounds().getHeight();
                    pane.setVvalue(Math.min(1, top / hidden));
                    return true;
                });
    }

    private void notices(Scene scene) {
        Notices notices = setting.around().notices();
        Camera.onUiThread(
                () -> {
                    // Notices must not disappear while the picture is taken.
                    notices.inFront().set(false);
                    SampleNotices.in(setting.language()).forEach(notices::say);
                    return true;
                });
        camera.shoot(scene, setting.named("notices"), 1);
        Camera.onUiThread(
                () -> {
                    List.copyOf(notices.shown()).forEach(notices::dismiss);
                    return true;
                });
    }

    private void notebooks(ShellViewModel shell, Scene scene) {
        Camera.onUiThread(
                () -> {
                    shell.screen().set(shell.resource("notebooks"));
                    return true;
                });
        camera.await(
                "notebooks",
                () -> shell.resource("notebooks").table().state().get() == TableState.ROWS);
        camera.shoot(scene, setting.named("notebooks"), 1);
        Camera.onUiThread(
                () -> {
                    select(shell.resource("notebooks"), 0);
                    return true;
                });
        camera.await("detail", () -> shell.resource("notebooks").detail().detail().get() != null);
        camera.shoot(scene, setting.named("notebooks-detail"), 1);
        deleteNotebook(shell);
        camera.shoot(scene, setting.named("notebooks-deleting"), 1);
        Camera.onUiThread(
                () -> {
                    shell.screen().set(shell.resource("aiworkspaces"));
                    return true;
                });
    }

    /** Starts a deletion; the notebook stays in the list while it is being deleted. */
    private void deleteNotebook(ShellViewModel shell) {
        ResourceViewModel<Notebook, NotebookDetail> notebooks = PictureSettings.notebooks(shell);
        Notebook first = notebooks.table().rows().getFirst();
        ChangeAction<Notebook> delete = (ChangeAction<Notebook>) notebooks.actions().getLast();
        Camera.onUiThread(
                () -> notebooks.runner().run(delete, List.of(delete.change(first))).isPresent());
        camera.await("the answer", () -> notebooks.stateOf(first).word().startsWith(deleting()));
    }

    private String deleting() {
        return setting.around().texts().get("notebooks.state.deleting");
    }

    private static void compare(Scene scene) {
        Camera.onUiThread(
                () -> {
                    ((ToggleButton) scene.lookup("#aiworkspaces-detail-compare")).fire();
                    Node comparison = scene.lookup("#aiworkspaces-comparison");
                    Node around = comparison;
                    while (!(around instanceof ScrollArea)) {
                        around = around.getParent();
                    }
                    ((ScrollArea) around).reveal(comparison);
                    return true;
                });
    }

    private static void choose(ShellViewModel shell, int... rows) {
        Camera.onUiThread(
                () -> {
                    ResourceTableViewModel<?> table = shell.resource("aiworkspaces").table();
                    shell.resource("aiworkspaces").detail().close();
                    toggle(table, rows);
                    return true;
                });
    }

    private static <T> void toggle(ResourceTableViewModel<T> table, int... rows) {
        for (int row : rows) {
            table.selection().toggle(table.rows().get(row));
        }
    }

    private static <T> void select(ResourceViewModel<T, ?> model, int row) {
        model.table().select(model.table().rows().get(row));
        model.detail().open();
    }

    private void shootStates() {
        CountDownLatch never = new CountDownLatch(1);
        FakeWire wire = new FakeWire().lists("accounts/getList", ACCOUNT);
        shootState(
                "loading",
                wire,
                TableState.LOADING,
                () ->
                        wire.on(
                                "aiworkspaces/getList",
                                request -> {
                                    waitFor(never);
                                    return null;
                                }));
        never.countDown();
        shootState("empty", wire, TableState.EMPTY, () -> wire.lists("aiworkspaces/getList"));
        shootState(
                "failed",
                wire,
                TableState.FAILED,
                () ->
                        wire.fails(
                                "aiworkspaces/getList",
                                report ->
                                        new ApiFailure.NotPermitted(
                                                report.withWords("", "not allowed to access"))));
        shootState(
                "not-offered",
                wire,
                TableState.FAILED,
                () -> wire.fails("aiworkspaces/getList", ApiFailure.NotOffered::new));
        ShellViewModel stale = shell(connection -> sandbox.open(sandbox.connection()));
        Scene scene = open(stale, 1280, 800);
        awaitPhase(stale, TableState.ROWS);
        sandbox.close();
        Camera.onUiThread(
                () -> {
                    stale.resource("aiworkspaces").table().refresh();
                    return true;
                });
        camera.await(
                "failure", () -> stale.resource("aiworkspaces").table().failure().get() != null);
        camera.shoot(scene, setting.named("aiworkspaces-stale"), 1);
        ShellViewModel gone = shell(sandbox);
        Scene accounts = open(gone, 1280, 800);
        camera.await("failure", () -> gone.failure().get() != null);
        camera.shoot(accounts, setting.named("accounts-failed"), 1);
    }

    private void shootState(String name, FakeWire wire, TableState phase, Runnable prepare) {
        prepare.run();
        ShellViewModel shell = shell(connection -> wire.session());
        Scene scene = open(shell, 1280, 800);
        camera.await("account", () -> shell.account().get() != null);
        awaitPhase(shell, phase);
        camera.shoot(scene, setting.named("aiworkspaces-" + name), 1);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Replaces time and duration, which would differ in each picture. */
    private void hear(CallReport report, boolean failed) {
        if (latest != null) {
            latest.heard(
                    new CallReport(
                            report.operation(),
                            report.effect(),
                            report.endpoint(),
                            PictureSettings.NOW,
                            Duration.ofMillis(182),
                            1,
                            report.status(),
                            "",
                            "",
                            null),
                    failed);
        }
    }

    private ShellViewModel shell(SessionOpener opener) {
        latest = setting.shell(opener);
        return latest;
    }

    private Scene open(ShellViewModel shell, double width, double height) {
        return setting.open(shell, sandbox.connection(), width, height);
    }

    private void awaitPhase(ShellViewModel shell, TableState phase) {
        camera.await(
                phase.toString(),
                () -> shell.resource("aiworkspaces").table().state().get() == phase);
    }

    private static void select(ShellViewModel shell, int row) {
        Camera.onUiThread(
                () -> {
                    select(shell.resource("aiworkspaces"), row);
                    return true;
                });
    }

    private static void filter(ShellViewModel shell, String text) {
        Camera.onUiThread(
                () -> {
                    shell.resource("aiworkspaces").table().filter().set(text);
                    return true;
                });
    }
}
