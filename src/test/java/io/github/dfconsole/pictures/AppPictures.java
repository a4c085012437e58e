package io.github.dfconsole.pictures;

import static io.github.dfconsole.testing.SampleApps.component;
import static io.github.dfconsole.testing.SampleApps.detail;
import static io.github.dfconsole.testing.SampleApps.row;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An app with containers, links of every kind and snippets; and a list that cannot be loaded. */
final class AppPictures {

    private static final Account ACCOUNT =
            new Account("a1", "forest-prod", "", "RUNNING", null, false);
    private static final double TALL = 1_800;

    private final Camera camera;
    private final PictureSettings setting;

    AppPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() throws IOException {
        try (SandboxSessions sandbox =
                new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {})) {
            shootDetail(sandbox);
            shootFailed(sandbox);
        }
    }

    private static FakeWire wire() {
        FakeWire wire = new FakeWire().lists("accounts/getList", ACCOUNT);
        return wire.lists("aiworkspaces/getList");
    }

    private void shootDetail(SandboxSessions sandbox) {
        FakeWire wire =
                wire().lists(
                                "apps/getList",
                                row("1", "RUNNING", 604_800),
                                row("2", "STOPPED", -1),
                                row("3", "WINTERING", 604_800),
                                row("4", "FAILED", 3_600))
                        .on(
                                "apps/getDetail",
                                request -> {
                                    if (request.toString().contains("4")) {
                                        throw new ApiException(
                                                new ApiFailure.NotFound(
                                                        FakeWire.report("apps/getDetail")));
                                    }
                                    return kafka();
                                });
        ShellViewModel shell = setting.shell(connection -> wire.session());
        Scene scene = setting.open(shell, sandbox.connection(), 1280, TALL);
        ResourceViewModel<?, ?> apps = show(shell, TableState.ROWS);
        Camera.onUiThread(
                () -> {
                    openFirst(apps);
                    return true;
                });
        camera.await("the detail", () -> apps.detail().detail().get() != null);
        Camera.onUiThread(
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    open(scene);
                    return true;
                });
        camera.shoot(scene, setting.named("apps-detail-open"), 1);
    }

    private static void open(Scene scene) {
        if (scene.getRoot().lookup("#apps-containers-0") instanceof Button containers) {
            containers.fire();
        }
        if (scene.getRoot().lookup("#apps-snippet-kafka-show") instanceof ToggleButton snippet) {
            snippet.setSelected(true);
        }
    }

    private static <T> void openFirst(ResourceViewModel<T, ?> model) {
        model.table().select(model.table().rows().getFirst());
        model.detail().open();
    }

    private static AppDetail kafka() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("kafka-manager", "https://forest--kafka--manager--9000.df-proxy.kr.naverncp.com");
        links.put("metadata", "http://169.254.169.254/latest/meta-data");
        links.put("zookeeper.connect", "zkserver-0.zk.forest-prod.kr.df.naverncp.com:2181");
        links.put("script", "javascript:alert(1)//" + "x".repeat(100_000));
        return detail(
                "1",
                "KAFKA-2.4.0",
                links,
                component("broker", 3, 2, "a"),
                component("kafka-manager", 1, 1, "a"));
    }

    private void shootFailed(SandboxSessions sandbox) {
        FakeWire wire = wire().fails("apps/getList", ApiFailure.NotFound::new);
        ShellViewModel shell = setting.shell(connection -> wire.session());
        Scene scene = setting.open(shell, sandbox.connection(), 1280, 800);
        show(shell, TableState.FAILED);
        camera.shoot(scene, setting.named("apps-failed"), 1);
    }

    private ResourceViewModel<?, ?> show(ShellViewModel shell, TableState state) {
        camera.await("an account", () -> shell.account().get() != null);
        ResourceViewModel<?, ?> apps = shell.resource("apps");
        Camera.onUiThread(
                () -> {
                    shell.screen().set(apps);
                    return true;
                });
        camera.await(state.toString(), () -> apps.table().state().get() == state);
        return apps;
    }
}
