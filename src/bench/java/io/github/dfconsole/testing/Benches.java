package io.github.dfconsole.testing;

import io.github.dfconsole.api.CallListener;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.api.transport.Backoff;
import io.github.dfconsole.api.transport.Limits;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxServer;

import javafx.application.Platform;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/** What several benchmarks begin with. */
public final class Benches {

    private Benches() {}

    /** Starts the toolkit, which goes on when the last window is closed. */
    public static void startToolkit() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
    }

    /** Runs something on the UI thread, and waits for its result. */
    public static <V> V onUiThread(Callable<V> action) {
        return on(Platform::runLater, action);
    }

    /** Runs something on a thread, and waits for its result. */
    public static <V> V on(Executor thread, Callable<V> action) {
        CompletableFuture<V> result = new CompletableFuture<>();
        thread.execute(
                () -> {
                    try {
                        result.complete(action.call());
                    } catch (Exception e) {
                        result.completeExceptionally(e);
                    }
                });
        return result.join();
    }

    /** Calls a sandbox as the console does. */
    public static Transport transport(SandboxServer sandbox) throws InvalidEndpointException {
        return transport(sandbox, (report, failure) -> {});
    }

    /**
     * Calls a sandbox as the console does.
     *
     * @param listener hears of each call
     */
    public static Transport transport(SandboxServer sandbox, CallListener listener)
            throws InvalidEndpointException {
        return transport(
                sandbox,
                Backoff.fullJitter(bound -> ThreadLocalRandom.current().nextLong(bound)),
                listener);
    }

    /**
     * Calls a sandbox.
     *
     * @param backoff how long a repetition waits
     */
    public static Transport transport(SandboxServer sandbox, Backoff backoff)
            throws InvalidEndpointException {
        return transport(sandbox, backoff, (report, failure) -> {});
    }

    private static Transport transport(
            SandboxServer sandbox, Backoff backoff, CallListener listener)
            throws InvalidEndpointException {
        return new Transport(
                Endpoint.parse(sandbox.address().toString()),
                sandbox.credentials(),
                new Transport.Settings(
                        Limits.standard(),
                        InstantSource.system(),
                        backoff,
                        Executors.newVirtualThreadPerTaskExecutor()),
                listener);
    }
}
