package io.github.dfconsole.testing;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

    /** Does something on the UI thread, and prints how long that stands still and computes. */
    public static void stall(String what, Runnable action, BooleanSupplier done) throws Exception {
        Heartbeat heartbeat = Heartbeat.start();
        TimeUnit.MILLISECONDS.sleep(100);
        act(action, done);
        TimeUnit.MILLISECONDS.sleep(500);
        heartbeat.close();
        Heartbeat.Longest longest = heartbeat.takeLongest();
        report(what + ", longest stall", longest.waited() / 1e6, LONGEST_STALL, " ms");
        report(what + ", longest computing", longest.computed() / 1e6, LONGEST_STALL, " ms");
    }
}
