package io.github.dfconsole.background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Repeats actions at intervals while the window is visible (T5). It belongs to the UI thread. */
public final class Poller {

    private final Jobs jobs;
    private final BooleanProperty awake = new SimpleBooleanProperty(this, "awake", true);
    private final List<Watch> watches = new ArrayList<>();

    /** Creates a poller without actions. */
    public Poller(Jobs jobs) {
        this.jobs = jobs;
        awake.addListener(
                (property, before, now) ->
                        List.copyOf(watches).forEach(now ? Watch::schedule : Watch::pause));
    }

    /** Returns whether the window is visible. While it is not, no action runs. */
    public BooleanProperty awake() {
        return awake;
    }

    /**
     * Repeats an action until the returned job is cancelled.
     *
     * @param interval returns the time until the next run; it is called before each run
     * @param action the action, which must not block
     */
    public Job watch(Supplier<Duration> interval, Runnable action) {
        Watch watch = new Watch(interval, action);
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
        private final Runnable action;
        private Job next = Job.NONE;

        Watch(Supplier<Duration> interval, Runnable action) {
            this.interval = interval;
            this.action = action;
        }

        void schedule() {
            next.cancel();
            next =
                    jobs.later(
                            interval.get(),
                            () -> {
                                action.run();
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
