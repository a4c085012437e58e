package io.github.dfconsole.background;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs blocking work in the background and delivers its result on the UI thread. */
public interface Jobs {

    /**
     * Starts work. Exactly one of the two consumers is called, on the UI thread, unless the job is
     * cancelled. The result of a cancelled job is closed if it is {@link AutoCloseable}.
     *
     * @param work may block; it is interrupted when the job is cancelled
     * @param done receives the result
     * @param failed receives the exception
     */
    <T> Job start(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Runs an action on the UI thread after a delay, unless it is cancelled before. */
    Job later(Duration delay, Runnable action);

    /** Runs an action on the UI thread soon. It may be called on any thread. */
    void onUiThread(Runnable action);
}
