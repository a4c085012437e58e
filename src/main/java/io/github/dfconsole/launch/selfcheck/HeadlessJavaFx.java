package io.github.dfconsole.launch.selfcheck;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * JavaFX without a display: what it loads, lays out and paints is what a window would, but for the
 * window itself.
 *
 * <p>It is made before anything is checked: a library that may be missing is named in no method of
 * this class, and a class of JavaFX only inside a lambda.
 */
final class HeadlessJavaFx implements AutoCloseable {

    private final Executor thread;
    private volatile boolean started;

    HeadlessJavaFx() {
        this(action -> Platform.runLater(action));
    }

    /** With a toolkit that has been started by somebody else. */
    HeadlessJavaFx(Executor thread) {
        this.thread = thread;
    }

    /** Starts JavaFX, and draws something with each library the window is made of. */
    Finding look(SelfCheckTexts words) throws Exception {
        start();
        Picture picture = call(() -> Drawing.draw());
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
