package io.github.dfconsole.testing;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Asks the UI thread every two milliseconds, and so learns how long it stands still, and how long
 * it computes meanwhile: on a busy machine, it also waits for a core. It keeps the longest of both.
 */
public final class Heartbeat implements AutoCloseable {

    private final Thread heart =
            Thread.ofPlatform().daemon().name("heartbeat").unstarted(this::beat);
    private volatile boolean stopped;
    private Longest longest = Longest.NONE;

    /**
     * The longest that the UI thread took to answer.
     *
     * @param waited how long it did not answer, in nanoseconds
     * @param computed the most it computed between two answers, in nanoseconds
     */
    public record Longest(long waited, long computed) {

        private static final Longest NONE = new Longest(0, 0);

        private Longest or(long moreWaited, long moreComputed) {
            return new Longest(Math.max(waited, moreWaited), Math.max(computed, moreComputed));
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

    private void beat() {
        long before = Benches.onUiThread(Heartbeat::computed);
        while (!stopped) {
            long sent = System.nanoTime();
            long computed = Benches.onUiThread(Heartbeat::computed);
            note(System.nanoTime() - sent, computed - before);
            before = computed;
            try {
                TimeUnit.MILLISECONDS.sleep(2);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void note(long waited, long computed) {
        longest = longest.or(waited, computed);
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
