package io.github.dfconsole.service.accounts;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** Waits for calls that are made at the same time. */
final class Parallel {

    private Parallel() {}

    /** Puts the results of calls together. */
    interface Result<T> {
        T get() throws InterruptedException, ExecutionException;
    }

    /**
     * Waits for results.
     *
     * @param calls carries out the calls; they are cancelled if the waiting thread is interrupted
     * @throws IllegalStateException if one of them fails, which none of them is meant to
     */
    static <T> T join(ExecutorService calls, Result<T> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            calls.shutdownNow();
            throw e;
        }
    }
}
