package io.github.dfconsole.background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Looks again at what changes by itself, as long as somebody can see it (T5). It belongs to the UI
 * thread.
 */
public final class Poller {

    private final Jobs jobs;
    private final BooleanProperty awake = new SimpleBooleanProperty(this, "awake", true);
    private final List<Watch> watches = new ArrayList<>();

    /** Creates a poller that watches nothing yet. */
    public Poller(Jobs jobs) {
        this.jobs = jobs;
        awake.addListener(
                (property, before, now) ->
                        List.copyOf(watches).forEach(now ? Watch::schedule : Watch::pause));
    }

    /** Whether anybody can see what is looked at; while not, nothing is. */
    public BooleanProperty awake() {
        return awake;
    }

    /**
     * Does something again and again, until the job that is returned is cancelled.
     *
     * @param interval how long to wait before the next time, asked anew each time
     * @param look must come back at once
     */
    public Job watch(Supplier<Duration> interval, Runnable look) {
        Watch watch = new Watch(interval, look);
        watches.add(watch);
        if (awake.get()) {
            watch.schedule();
        }
        return () -> {
            watches.remove(watch);
            watch.pause();
        };
    }

    private final class Watch {

        private final Supplier<Duration> interval;
        private final Runnable look;
        private Job next = Job.NONE;

        Watch(Supplier<Duration> interval, Runnable look) {
            this.interval = interval;
            this.look = look;
        }

        void schedule() {
            next.cancel();
            next =
                    jobs.later(
                            interval.get(),
                            () -> {
                                look.run();
                                if (awake.get() && watches.contains(this)) {
                                    schedule();
                                }
                            });
        }

        void pause() {
            next.cancel();
        }
    }
}
