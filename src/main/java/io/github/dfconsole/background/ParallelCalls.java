package io.github.dfconsole.background;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Blocking calls that are made at the same time, for work that is off the UI thread already.
 * Closing it cancels, by an interrupt, those that are still going, and waits until they have ended.
 */
public final class ParallelCalls implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Starts a call, which returns its failures as part of its result. */
    public <T> Future<T> start(Callable<T> call) {
        return threads.submit(call);
    }

    /**
     * Waits for the result of a call.
     *
     * @throws IllegalStateException if the call failed all the same
     */
    public static <T> T result(Future<T> call) throws InterruptedException {
        try {
            return call.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
