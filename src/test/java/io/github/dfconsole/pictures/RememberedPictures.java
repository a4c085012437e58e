package io.github.dfconsole.pictures;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.lists.KeptList;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Scene;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A list that is only remembered: while it is read, and where the service cannot be reached. */
final class RememberedPictures {

    private static final String LIST = "aiworkspaces/getList";

    private final Camera camera;
    private final PictureSettings setting;

    RememberedPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() throws Exception {
        try (SandboxSessions sandbox =
                new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {})) {
            Session session = sandbox.open(sandbox.connection());
            Account account = session.accounts().rows().getFirst();
            KeptList<AiWorkspace> kept =
                    new KeptList<>(
                            session.aiWorkspaces(account.id()).rows(),
                            PictureSettings.NOW.minus(Duration.ofMinutes(134)));
            FakeWire wire = new FakeWire().lists("accounts/getList", account);
            CountDownLatch never = new CountDownLatch(1);
            wire.on(
                    LIST,
                    request -> {
                        awaitEnd(never);
                        throw new AssertionError("The picture has been taken");
                    });
            camera.shoot(scene(wire, sandbox, kept, 1280, 800), setting.named("remembered"), 1);
            never.countDown();
            wire.fails(LIST, report -> new ApiFailure.Unreachable(report, Obstacle.UNREACHABLE));
            camera.shoot(
                    scene(wire, sandbox, kept, 1280, 800), setting.named("remembered-failed"), 1);
            camera.shoot(
                    scene(wire, sandbox, kept, 1024, 700), setting.named("remembered-small"), 1);
        }
    }

    private static void awaitEnd(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Scene scene(
            FakeWire wire,
            SandboxSessions sandbox,
            KeptList<AiWorkspace> kept,
            double width,
            double height) {
        ShellViewModel shell = setting.shell(connection -> wire.session());
        ResourceViewModel<AiWorkspace, ?> screen = workspaces(shell);
        screen.table().memory().readWith(account -> Optional.of(kept));
        Scene scene = setting.open(shell, sandbox.connection(), width, height);
        camera.await("rows", () -> screen.table().state().get() == TableState.ROWS);
        return scene;
    }

    @SuppressWarnings("unchecked") // the kind with this id lists AI workspaces
    private static ResourceViewModel<AiWorkspace, ?> workspaces(ShellViewModel shell) {
        return (ResourceViewModel<AiWorkspace, ?>) shell.resource("aiworkspaces");
    }
}
