package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.background.Poller;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The time at the service, told twice a minute while the window is visible. One of it serves all
 * ends that are shown. It belongs to the UI thread.
 */
public final class EndTicks {

    private static final Duration PACE = Duration.ofSeconds(30);

    private final Supplier<Instant> clock;
    private final ReadOnlyObjectWrapper<Instant> now;

    /**
     * Starts to tell.
     *
     * @param clock tells the service's time
     */
    public EndTicks(Poller poller, Supplier<Instant> clock) {
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(this, "now", clock.get());
        poller.watch(() -> PACE, this::tick);
    }

    /** Tells the time at once, such as when a list has been read. */
    public void tick() {
        now.set(clock.get());
    }

    /** The time that was told last. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }
}
