package io.github.dfconsole.testing;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the UI thread every two milliseconds, and so learns how long it stands still, and how long
 * it computes meanwhile: on a busy machine, it also waits for a core. It keeps the longest of both.
 */
public final class Heartbeat implements AutoCloseable {

    /** After so long it is asked what the UI thread does meanwhile. */
    private static final long LONG = 60;

    /** So long a person notices. */
    private static final long TOO_LONG = TimeUnit.MILLISECONDS.toNanos(100);

    private final Thread heart =
            Thread.ofPlatform().daemon().name("heartbeat").unstarted(this::beat);
    private volatile boolean stopped;
    private final List<Longest> tooLong = new ArrayList<>();
    private Longest longest = Longest.NONE;

    /**
     * The longest that the UI thread took to answer.
     *
     * @param waited how long it did not answer, in nanoseconds
     * @param computed the most it computed between two answers, in nanoseconds
     * @param where what it was doing when it had not answered for 60 ms; empty if it had
     */
    public record Longest(long waited, long computed, List<StackTraceElement> where) {

        private static final Longest NONE = new Longest(0, 0, List.of());

        private Longest or(Longest more) {
            return new Longest(
                    Math.max(waited, more.waited),
                    Math.max(computed, more.computed),
                    more.waited > waited ? more.where : where);
        }
    }

    /** Begins to ask. */
    public static Heartbeat start() {
        Heartbeat heartbeat = new Heartbeat();
        heartbeat.heart.start();
        return heartbeat;
    }

    /** The longest since this was last asked. */
    public synchronized Longest takeLongest() {
        Longest taken = longest;
        longest = Longest.NONE;
        return taken;
    }

    /** All that took longer than a tenth of a second since this was last asked. */
    public synchronized List<Longest> takeTooLong() {
        List<Longest> taken = List.copyOf(tooLong);
        tooLong.clear();
        return taken;
    }

    private void beat() {
        Thread asked = Benches.onUiThread(Thread::currentThread);
        long before = Benches.onUiThread(Heartbeat::computed);
        try {
            while (!stopped) {
                long sent = System.nanoTime();
                CompletableFuture<Long> answer = new CompletableFuture<>();
                Platform.runLater(() -> answer.complete(computed()));
                List<StackTraceElement> where = whatItDoes(asked, answer);
                long computed = answer.get();
                note(new Longest(System.nanoTime() - sent, computed - before, where));
                before = computed;
                TimeUnit.MILLISECONDS.sleep(2);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<StackTraceElement> whatItDoes(Thread asked, Future<Long> answer)
            throws InterruptedException, ExecutionException {
        try {
            answer.get(LONG, TimeUnit.MILLISECONDS);
            return List.of();
        } catch (TimeoutException e) {
            return List.of(asked.getStackTrace());
        }
    }

    private synchronized void note(Longest one) {
        longest = longest.or(one);
        if (one.waited > TOO_LONG) {
            tooLong.add(one);
        }
    }

    /** How long the calling thread has computed so far, in nanoseconds. */
    private static long computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Ends it, and waits for the last answer. */
    @Override
    public void close() throws InterruptedException {
        stopped = true;
        heart.join();
    }
}
