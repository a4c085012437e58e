package io.github.dfconsole.ui.airuns;

import io.github.dfconsole.background.Poller;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The time at the service, told again and again while the window is visible. One of it serves all
 * durations that are shown. It belongs to the UI thread.
 */
public final class RunTicks {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Each time, most of a table is drawn again: each second, that is some 3 % of a core. */
    private static final Duration TABLE_PACE = Duration.ofSeconds(5);

    private final Supplier<Instant> clock;
    private final ReadOnlyObjectWrapper<Instant> now;

    /**
     * Tells the time each second from now on.
     *
     * @param clock what time it is at the service
     */
    public static RunTicks everySecond(Poller poller, Supplier<Instant> clock) {
        return new RunTicks(poller, clock, SECOND);
    }

    /**
     * Tells the time every few seconds from now on, for a table of runs.
     *
     * @param clock what time it is at the service
     */
    public static RunTicks ofTable(Poller poller, Supplier<Instant> clock) {
        return new RunTicks(poller, clock, TABLE_PACE);
    }

    private RunTicks(Poller poller, Supplier<Instant> clock, Duration pace) {
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(this, "now", clock.get());
        poller.watch(() -> pace, this::tick);
    }

    /** Tells the time now. */
    public void tick() {
        now.set(clock.get());
    }

    /** The time that was told last. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }
}
