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

    private final Supplier<Instant> clock;
    private final ReadOnlyObjectWrapper<Instant> now;

    /**
     * Tells the time from now on.
     *
     * @param clock what time it is at the service
     * @param pace how long it waits before the time is told again
     */
    public RunTicks(Poller poller, Supplier<Instant> clock, Duration pace) {
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(this, "now", clock.get());
        poller.watch(() -> pace, this::tick);
    }

    private void tick() {
        now.set(clock.get());
    }

    /** The time that was told last. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }
}
