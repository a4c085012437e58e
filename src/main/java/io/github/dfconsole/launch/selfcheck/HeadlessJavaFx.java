package io.github.dfconsole.launch.selfcheck;

import atlantafx.base.theme.PrimerLight;

import io.github.dfconsole.ui.theme.Theme;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.controlsfx.control.MasterDetailPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * JavaFX without a display: what it loads, lays out and paints is what a window would, but for the
 * window itself.
 */
final class HeadlessJavaFx implements AutoCloseable {

    private final Executor thread;
    private volatile boolean started;

    HeadlessJavaFx() {
        this(Platform::runLater);
    }

    /** With a toolkit that has been started by somebody else. */
    HeadlessJavaFx(Executor thread) {
        this.thread = thread;
    }

    /** Starts JavaFX, and draws something with each library the window is made of. */
    Finding look(Words words) throws Exception {
        start();
        Picture picture = call(HeadlessJavaFx::draw);
        // JavaFX sets it while it starts.
        String version = System.getProperty("javafx.runtime.version", "?");
        return picture.isBlank()
                ? Finding.failed(words.get("javafx.blank", version))
                : Finding.ok(version);
    }

    private void start() throws InterruptedException, ExecutionException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> up = new CompletableFuture<>();
        Platform.startup(() -> up.complete(null));
        up.get();
        started = true;
    }

    static Picture draw() {
        MasterDetailPane pane = new MasterDetailPane();
        pane.setMasterNode(new Button("OK", new FontIcon(Feather.CHECK_CIRCLE)));
        pane.setDetailNode(new Label("OK"));
        Scene scene = new Scene(pane, 200, 100);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Theme.dress(scene);
        return Picture.of(scene.snapshot(null));
    }

    /**
     * Does something on JavaFX's thread, and waits for it.
     *
     * @throws IllegalStateException if JavaFX has not been started
     */
    <T> T call(Callable<T> action) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(action);
        thread.execute(task);
        return task.get();
    }

    /** JavaFX cannot be started again in this process. */
    @Override
    public void close() {
        if (started) {
            Platform.exit();
        }
    }
}
