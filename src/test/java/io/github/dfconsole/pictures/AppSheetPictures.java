package io.github.dfconsole.pictures;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Scene;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** The sheets on which apps are changed, what they say, and what is said of ends. */
final class AppSheetPictures {

    private static final String KAFKA = "kafka-log";
    private static final String ZOOKEEPER = "zk-main";
    private static final String STOPPED = "zeppelin";

    private final Camera camera;
    private final PictureSettings setting;

    AppSheetPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() throws IOException {
        SandboxSettings settings =
                SandboxSettings.usual()
                        .with(new SandboxSettings.Pace(Duration.ZERO, Duration.ZERO))
                        .with(PictureSettings.running());
        try (SandboxSessions sandbox = new SandboxSessions(settings, (report, failure) -> {})) {
            in(sandbox, window -> window.shootWindow("apps-warning"));
            // What was said is in no other picture.
            setting.closeNotices();
            in(sandbox, this::renew);
            in(sandbox, this::contain);
            in(sandbox, this::run);
            in(sandbox, window -> answers(window, sandbox));
        }
    }

    @SuppressWarnings("unchecked") // the kind with this id lists apps
    private void in(SandboxSessions sandbox, Consumer<SheetWindow<App>> pictures) {
        ShellViewModel shell = setting.shell(sandbox);
        Scene scene = setting.open(shell, sandbox.connection(), 1000, 700);
        camera.await("an account", () -> shell.account().get() != null);
        ResourceViewModel<App, ?> apps = (ResourceViewModel<App, ?>) shell.resource("apps");
        try (SheetWindow<App> window =
                SheetWindow.open(camera, setting, shell, scene, apps, TableState.ROWS)) {
            pictures.accept(window);
        }
    }

    private void renew(SheetWindow<App> window) {
        window.start("apps-renew", KAFKA);
        window.shoot("apps-sheet-renew");
        window.press("apps-renew-hour");
        window.shoot("apps-sheet-renew-shortened");
        window.dismiss();
        window.start(
                "apps-renew", ZOOKEEPER, KAFKA, "trino-bi", "es-logs", "kibana", STOPPED, "tsdb");
        window.shoot("apps-sheet-renew-many");
        window.dismiss();
        window.start("apps-calendar", KAFKA, "trino-bi");
        window.shoot("apps-sheet-calendar");
        window.dismiss();
        window.start("apps-renew", ZOOKEEPER);
        window.shoot("apps-sheet-renew-permanent");
    }

    private void contain(SheetWindow<App> window) {
        window.start("apps-scale", KAFKA);
        window.await("apps-scale-broker");
        window.shoot("apps-sheet-scale");
        window.type("apps-scale-broker", "0");
        window.shoot("apps-sheet-scale-none");
        window.dismiss();
        window.start("apps-restart", KAFKA);
        window.await("apps-restart-broker-0");
        window.shoot("apps-sheet-restart");
        window.press("apps-restart-broker-0");
        window.press("apps-restart-kafka-manager-0");
        window.shoot("apps-sheet-restart-rolling");
        window.dismiss();
        window.start("apps-master", KAFKA);
        window.shoot("apps-sheet-master");
    }

    private void run(SheetWindow<App> window) {
        window.start("apps-stop", ZOOKEEPER);
        window.shoot("apps-sheet-stop");
        window.dismiss();
        window.start("apps-stop", KAFKA, "trino-bi", STOPPED);
        window.shoot("apps-sheet-stop-many");
        window.dismiss();
        window.start("apps-start", STOPPED);
        window.shoot("apps-sheet-start");
        window.dismiss();
        window.start("apps-delete", ZOOKEEPER);
        window.shoot("apps-sheet-delete");
        window.type("apps-confirm-name", ZOOKEEPER);
        window.shoot("apps-sheet-delete-typed");
        window.dismiss();
        window.start("apps-delete", KAFKA, "hbase-id", STOPPED);
        window.shoot("apps-sheet-delete-many");
    }

    private void answers(SheetWindow<App> window, SandboxSessions sandbox) {
        sandbox.fault("apps/setLifetime=error:403");
        window.start("apps-renew", KAFKA);
        window.press("apps-confirm-ok");
        window.await("apps-confirm-refused");
        window.shoot("apps-sheet-refused");
        window.dismiss();
        sandbox.clearFaults();
        setting.closeNotices();
        sandbox.fault("apps/killMaster=reset-after");
        window.start("apps-master", KAFKA);
        window.press("apps-confirm-ok");
        window.awaitClosed();
        window.awaitChanges();
        window.shootWindow("apps-unknown");
        sandbox.clearFaults();
    }
}
