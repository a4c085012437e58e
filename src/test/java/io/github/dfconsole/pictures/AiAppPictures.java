package io.github.dfconsole.pictures;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.testing.SubmittedSamples;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Scene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The AI apps of the sandbox: their list, their details, and the sheets that open above them. */
final class AiAppPictures {

    private static final String RUNNING = "reco-118802";
    private static final String OTHER = "speech-611204";
    private static final String WAITING = "news-370018";
    private static final String FAILED = "ocr-090277";
    private static final double TALL = 1_900;

    private final Camera camera;
    private final PictureSettings setting;

    AiAppPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() throws Exception {
        SandboxSettings settings =
                SandboxSettings.usual()
                        .with(new SandboxSettings.Pace(Duration.ZERO, Duration.ZERO))
                        .with(PictureSettings.running());
        try (SandboxSessions sandbox = new SandboxSessions(settings, (report, failure) -> {})) {
            Path folder = PictureSettings.folder();
            try (Session session = sandbox.open(sandbox.connection())) {
                SubmittedSamples.keep(session, folder, RUNNING, "--epochs 40 --lr 3e-4", "4");
                SubmittedSamples.keep(session, folder, OTHER, "--epochs 10 --lr 1e-3", "8");
                SubmittedSamples.keep(session, folder, WAITING, "--epochs 3", "8");
            }
            shootList(sandbox, folder);
            shootDetails(sandbox, folder);
            shootSheets(sandbox, folder);
        }
    }

    private void shootList(SandboxSessions sandbox, Path folder) {
        ShellViewModel shell = setting.shell(sandbox, folder);
        Scene scene = setting.open(shell, sandbox.connection(), 1280, 800);
        ResourceViewModel<AiApp, ?> runs = show(shell);
        camera.shoot(scene, setting.named("aiapps"), 1);
        ended(shell);
        camera.shoot(scene, setting.named("aiapps-ended"), 1);
        setting.closeNotices();
        open(runs, RUNNING);
        camera.shoot(scene, setting.named("aiapps-detail"), 1);
        camera.shoot(scene, setting.named("aiapps-detail-200"), 2);
        ShellViewModel small = setting.shell(sandbox, folder);
        Scene smallScene = setting.open(small, sandbox.connection(), 1024, 700);
        open(show(small), WAITING);
        camera.shoot(smallScene, setting.named("aiapps-small"), 1);
    }

    private void ended(ShellViewModel shell) {
        var texts = setting.around().texts();
        Camera.onUiThread(
                () -> {
                    setting.around()
                            .notices()
                            .say(
                                    new Notice(
                                            Tone.BAD,
                                            () ->
                                                    texts.get(
                                                            "aiapps.ended.one",
                                                            OTHER,
                                                            texts.get("state.failed")),
                                            () -> texts.get("aiapps.ended.text"),
                                            null));
                    return shell;
                });
    }

    private void shootDetails(SandboxSessions sandbox, Path folder) {
        for (String name : List.of(RUNNING, WAITING, FAILED)) {
            ShellViewModel shell = setting.shell(sandbox, folder);
            Scene scene = setting.open(shell, sandbox.connection(), 1280, TALL);
            open(show(shell), name);
            camera.shoot(scene, setting.named("aiapps-" + name.substring(0, name.indexOf('-'))), 1);
        }
    }

    private void shootSheets(SandboxSessions sandbox, Path folder) {
        ShellViewModel shell = setting.shell(sandbox, folder);
        Scene scene = setting.open(shell, sandbox.connection(), 1000, 700);
        camera.await("an account", () -> shell.account().get() != null);
        ResourceViewModel<AiApp, ?> runs = runs(shell);
        try (SheetWindow<AiApp> window =
                SheetWindow.open(camera, setting, shell, scene, runs, TableState.ROWS)) {
            window.start("aiapps-kill", RUNNING);
            window.shoot("aiapps-sheet-kill");
            window.dismiss();
            window.start("aiapps-kill", RUNNING, OTHER, WAITING, FAILED);
            window.shoot("aiapps-sheet-kill-many");
            window.dismiss();
            Camera.onUiThread(
                    () -> {
                        for (String name : List.of(RUNNING, OTHER)) {
                            runs.table().selection().toggle(row(runs, name));
                        }
                        return true;
                    });
            window.start("aiapps-compare", RUNNING, OTHER);
            window.shoot("aiapps-sheet-compare");
        }
    }

    private ResourceViewModel<AiApp, ?> show(ShellViewModel shell) {
        camera.await("an account", () -> shell.account().get() != null);
        ResourceViewModel<AiApp, ?> runs = runs(shell);
        Camera.onUiThread(
                () -> {
                    shell.screen().set(runs);
                    return true;
                });
        camera.await("the list", () -> runs.table().state().get() == TableState.ROWS);
        return runs;
    }

    @SuppressWarnings("unchecked") // the kind with this id lists runs
    private static ResourceViewModel<AiApp, ?> runs(ShellViewModel shell) {
        return (ResourceViewModel<AiApp, ?>) shell.resource("aiapps");
    }

    private static AiApp row(ResourceViewModel<AiApp, ?> runs, String name) {
        return runs.table().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Opens a detail, and waits for what its workspace has now. */
    private void open(ResourceViewModel<AiApp, ?> runs, String name) {
        Camera.onUiThread(
                () -> {
                    runs.table().select(row(runs, name));
                    runs.detail().open();
                    return true;
                });
        camera.await("the detail", () -> runs.detail().detail().get() != null);
    }
}
