package io.github.dfconsole.background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Repeats actions at intervals while the window is visible (T5), and few of them always. It belongs
 * to the UI thread.
 */
public final class Poller {

    private final Jobs jobs;
    private final BooleanProperty awake = new SimpleBooleanProperty(this, "awake", true);
    private final List<Watch> watches = new ArrayList<>();

    /** Creates a poller without actions. */
    public Poller(Jobs jobs) {
        this.jobs = jobs;
        awake.addListener(
                (property, before, now) ->
                        List.copyOf(watches).forEach(now ? Watch::wake : Watch::sleep));
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
        return start(new Watch(interval, action, false));
    }

    /**
     * Repeats an action until the returned job is cancelled, also while the window is not visible:
     * for what the user has to be told of then, too. The action must not call the service.
     */
    public Job watchAlways(Supplier<Duration> interval, Runnable action) {
        return start(new Watch(interval, action, true));
    }

    private Job start(Watch watch) {
        watches.add(watch);
        if (watch.isWanted()) {
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
        private final boolean isAlways;
        private Job next = Job.NONE;

        Watch(Supplier<Duration> interval, Runnable action, boolean isAlways) {
            this.interval = interval;
            this.action = action;
            this.isAlways = isAlways;
        }

        boolean isWanted() {
            return isAlways || awake.get();
        }

        void wake() {
            if (!isAlways) {
                schedule();
            }
        }

        void sleep() {
            if (!isAlways) {
                pause();
            }
        }

        void schedule() {
            next.cancel();
            next =
                    jobs.later(
                            interval.get(),
                            () -> {
                                action.run();
                                if (isWanted() && watches.contains(this)) {
                                    schedule();
                                }
                            });
        }

        void pause() {
            next.cancel();
        }
    }
}
