package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.Effect;
import io.github.dfconsole.api.Operation;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** What the interceptors know about the call they serve. It travels as a tag of the request. */
final class CallState {

    private static final int SHORT = 4;

    private enum Phase {
        WAITING,
        SENDING,
        CANCELLED
    }

    private static final String MASK = "•••";

    private final Operation<?> operation;
    private final long startedNanos = System.nanoTime();
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private volatile int attempts;
    private volatile boolean securing;
    private volatile boolean throughProxy;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.WAITING);
    private volatile @Nullable Duration uncorrectedSkew;

    CallState(Operation<?> operation) {
        this.operation = operation;
    }

    Operation<?> operation() {
        return operation;
    }

    boolean isRead() {
        return operation.effect() == Effect.READ;
    }

    /** Takes every secret of the request while it is written. */
    List<String> secrets() {
        return secrets;
    }

    /**
     * The service echoes rejected passwords: they are masked before the answer is shown or logged.
     */
    String masked(String said) {
        String masked = said;
        List<String> longestFirst =
                secrets.stream()
                        .flatMap(secret -> Stream.of(secret, Json.escaped(secret)))
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        for (String secret : longestFirst) {
            if (secret.length() < SHORT && masked.contains(secret)) {
                // To cut out something this short would leave its place in every word.
                return MASK;
            }
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** Called by the one thread that carries the call. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void beginAttempt() {
        attempts++;
        securing = false;
        phase.compareAndSet(Phase.SENDING, Phase.WAITING);
    }

    int attempts() {
        return attempts;
    }

    /**
     * From here on the request may have reached the service; returns false if the call was
     * cancelled first, so that it must not be sent any more.
     */
    boolean beginSending() {
        return phase.compareAndSet(Phase.WAITING, Phase.SENDING) || mayHaveArrived();
    }

    /** Whether anything of the current attempt was put on a connection. */
    boolean mayHaveArrived() {
        return phase.get() == Phase.SENDING;
    }

    /** A connection is being made, to the endpoint or to a proxy. */
    void beginConnecting(boolean toProxy) {
        throughProxy = toProxy;
    }

    /** Whether the current attempt connects to a proxy. */
    boolean isThroughProxy() {
        return throughProxy;
    }

    /** A connection came about, and the two sides are agreeing on its encryption. */
    void beginSecuring() {
        securing = true;
    }

    /** They have agreed. */
    void endSecuring() {
        securing = false;
    }

    /** Whether the current attempt got as far as the encryption, and no further. */
    boolean isSecuring() {
        return securing;
    }

    void skewRemains(Duration ahead) {
        uncorrectedSkew = ahead;
    }

    /** How far the clock was off when even the corrected time was refused; null if it was not. */
    @Nullable Duration uncorrectedSkew() {
        return uncorrectedSkew;
    }

    /** Ends waits between attempts, and keeps a request that was not sent from being sent. */
    void cancel() {
        phase.compareAndSet(Phase.WAITING, Phase.CANCELLED);
        cancelled.countDown();
    }

    /** Waits, unless the call is cancelled meanwhile; returns whether it may go on. */
    boolean pause(Duration pause) throws InterruptedException {
        return !cancelled.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    }
}
