package io.github.dfconsole.launch.selfcheck;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * JavaFX without a display. It loads, lays out and paints as in a window, but opens none.
 *
 * <p>An instance exists before the first check runs. Its methods must therefore not refer to a
 * library that may be missing, and refer to classes of JavaFX only inside lambdas.
 */
final class HeadlessJavaFx implements AutoCloseable {

    private final Executor thread;
    private volatile boolean started;

    HeadlessJavaFx() {
        this(action -> Platform.runLater(action));
    }

    /** Uses a toolkit that is running already. */
    HeadlessJavaFx(Executor thread) {
        this.thread = thread;
    }

    /** Starts JavaFX, and draws with each library that the window uses. */
    CheckResult check(SelfCheckTexts texts) throws Exception {
        start();
        Snapshot snapshot = call(() -> SampleScene.draw());
        // JavaFX sets this property while it starts.
        String version = System.getProperty("javafx.runtime.version", "?");
        return snapshot.isBlank()
                ? CheckResult.failed(texts.get("javafx.blank", version))
                : CheckResult.ok(version);
    }

    private void start() throws InterruptedException, ExecutionException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> up = new CompletableFuture<>();
        Platform.startup(() -> up.complete(null));
        up.get();
        started = true;
    }

    /**
     * Runs an action on the UI thread and waits for its result.
     *
     * @throws IllegalStateException if JavaFX has not been started
     */
    <T> T call(Callable<T> action) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(action);
        thread.execute(task);
        return task.get();
    }

    /** Ends JavaFX, which cannot be started again in this process. */
    @Override
    public void close() {
        if (started) {
            Platform.exit();
        }
    }
}
