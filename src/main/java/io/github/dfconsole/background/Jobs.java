package io.github.dfconsole.background;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs blocking work off the UI thread and hands back what comes of it. */
public interface Jobs {

    /**
     * Starts work. Exactly one of the two consumers is called, on the UI thread, unless the job is
     * cancelled before. A result that nobody takes any more is closed, if it can be.
     *
     * @param work may block; it is interrupted when the job is cancelled
     * @param done takes the result
     * @param failed takes whatever the work has thrown
     */
    <T> Job start(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Runs something on the UI thread after a while, unless it is cancelled before. */
    Job later(Duration wait, Runnable action);

    /** Runs something on the UI thread, soon. It may be called on any thread. */
    void onUiThread(Runnable action);
}
