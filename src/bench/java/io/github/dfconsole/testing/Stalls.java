package io.github.dfconsole.testing;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Measures how long the UI thread stands still, and prints it as a line of a table. */
public final class Stalls {

    private static final double LONGEST_STALL = 50;

    private Stalls() {}

    /** Does something on the UI thread, and waits until it is done. */
    public static void act(Runnable action, BooleanSupplier done) throws Exception {
        Benches.onUiThread(
                () -> {
                    action.run();
                    return true;
                });
        until(done);
    }

    /** Waits until something holds, which is asked on the UI thread. */
    public static void until(BooleanSupplier done) throws Exception {
        while (!Benches.onUiThread(done::getAsBoolean)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** Prints a line. */
    public static void report(String what, double value, double goal, String unit) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f%s | %.1f%s | %s |%n",
                what,
                value,
                unit,
                goal,
                unit,
                value <= goal ? "met" : "missed");
    }

    /**
     * A heartbeat every two milliseconds tells how long the UI thread stands still, and how long it
     * computes meanwhile: on a busy machine, it also waits for a core.
     */
    public static void stall(String what, Runnable action, BooleanSupplier done) throws Exception {
        List<Beat> beats = new ArrayList<>();
        AtomicBoolean stop = new AtomicBoolean();
        Thread heart = Thread.ofPlatform().start(() -> beat(beats, stop));
        TimeUnit.MILLISECONDS.sleep(100);
        act(action, done);
        TimeUnit.MILLISECONDS.sleep(500);
        stop.set(true);
        heart.join();
        long longest = beats.stream().mapToLong(Beat::waited).max().orElse(0);
        long computed = beats.stream().mapToLong(Beat::computed).max().orElse(0);
        report(what + ", longest stall", longest / 1e6, LONGEST_STALL, " ms");
        report(what + ", longest computing", computed / 1e6, LONGEST_STALL, " ms");
    }

    private record Beat(long waited, long computed) {}

    private static void beat(List<Beat> beats, AtomicBoolean stop) {
        long before = Benches.onUiThread(Stalls::computed);
        while (!stop.get()) {
            long sent = System.nanoTime();
            long computed = Benches.onUiThread(Stalls::computed);
            beats.add(new Beat(System.nanoTime() - sent, computed - before));
            before = computed;
            try {
                TimeUnit.MILLISECONDS.sleep(2);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** How long the calling thread has computed so far, in nanoseconds. */
    private static long computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
