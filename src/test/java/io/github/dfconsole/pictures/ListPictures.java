package io.github.dfconsole.pictures;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.settings.Density;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.connect.SessionOpener;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

import java.io.IOException;
import java.util.List;

/** The screens of accounts and of apps: the list, one row in detail, a small window, no rows. */
final class ListPictures {

    private static final Account ACCOUNT =
            new Account("a1", "forest-prod", "", "RUNNING", null, false);

    private final Camera camera;
    private final PictureSettings setting;

    ListPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() throws IOException {
        try (SandboxSessions sandbox =
                new SandboxSessions(
                        SandboxSettings.usual().with(PictureSettings.running()),
                        (report, failure) -> {})) {
            for (String kind : List.of("accounts", "apps")) {
                Shown window = open(sandbox, sandbox, kind, 1280, 800);
                window.await(TableState.ROWS);
                window.awaitWhatIsRead();
                setting.closeNotices();
                camera.shoot(window.scene(), setting.named(kind), 1);
                space(Density.COMPACT);
                camera.shoot(window.scene(), setting.named(kind + "-compact"), 1);
                space(Density.COMFORTABLE);
                window.openDetail();
                camera.shoot(window.scene(), setting.named(kind + "-detail"), 1);
                camera.shoot(window.scene(), setting.named(kind + "-detail-200"), 2);
                Shown small = open(sandbox, sandbox, kind, 1024, 700);
                small.await(TableState.ROWS);
                small.openDetail();
                setting.closeNotices();
                camera.shoot(small.scene(), setting.named(kind + "-small"), 1);
                small.selectAll();
                camera.shoot(small.scene(), setting.named(kind + "-small-selected"), 1);
            }
            shootEmptyApps(sandbox);
        }
    }

    private void space(Density density) {
        Camera.onUiThread(
                () -> {
                    setting.around().settings().preferences().density().set(density);
                    return true;
                });
    }

    private void shootEmptyApps(SandboxSessions sandbox) {
        FakeWire wire = new FakeWire().lists("accounts/getList", ACCOUNT).lists("apps/getList");
        wire.lists("aiworkspaces/getList");
        Shown window = open(connection -> wire.session(), sandbox, "apps", 1280, 800);
        window.await(TableState.EMPTY);
        camera.shoot(window.scene(), setting.named("apps-empty"), 1);
    }

    private Shown open(
            SessionOpener opener,
            SandboxSessions sandbox,
            String kind,
            double width,
            double height) {
        ShellViewModel shell = setting.shell(opener);
        Scene scene = setting.open(shell, sandbox.connection(), width, height);
        camera.await("an account", () -> shell.account().get() != null);
        Camera.onUiThread(
                () -> {
                    shell.screen().set(shell.resource(kind));
                    return true;
                });
        return new Shown(camera, scene, shell.resource(kind));
    }

    /** A window that shows one kind of resource. */
    private record Shown(Camera camera, Scene scene, ResourceViewModel<?, ?> model) {

        void await(TableState state) {
            camera.await(state.toString(), () -> model.table().state().get() == state);
        }

        /** Some columns show an ellipsis until their rows are read. */
        void awaitWhatIsRead() {
            camera.await(
                    "what is read of each row",
                    () -> {
                        scene.getRoot().applyCss();
                        scene.getRoot().layout();
                        return scene.getRoot().lookupAll(".table-cell").stream()
                                .noneMatch(
                                        node ->
                                                node instanceof Labeled cell
                                                        && "…".equals(cell.getText()));
                    });
            // What the rows are together is added up a moment later.
            camera.await(
                    "the sums",
                    () ->
                            !(scene.lookup("#apps-summary") instanceof Label sums)
                                    || !sums.isVisible()
                                    || sums.getText().contains("GB"));
        }

        void selectAll() {
            Camera.onUiThread(
                    () -> {
                        model.detail().close();
                        selectAll(model.table());
                        return true;
                    });
        }

        void openDetail() {
            Camera.onUiThread(
                    () -> {
                        openFirst(model);
                        return true;
                    });
            camera.await("the detail", () -> model.detail().detail().get() != null);
        }

        private static <T> void selectAll(ResourceTableViewModel<T> table) {
            table.selection().addAll(table.rows());
        }

        private static <T> void openFirst(ResourceViewModel<T, ?> model) {
            model.table().select(model.table().rows().getFirst());
            model.detail().open();
        }
    }
}
