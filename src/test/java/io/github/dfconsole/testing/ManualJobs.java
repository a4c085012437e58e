package io.github.dfconsole.testing;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Collects jobs until the test runs them, in any order. */
public final class ManualJobs implements Jobs {

    private final List<Pending> pending = new ArrayList<>();

    private static final class Pending {
        private final Runnable action;
        private boolean cancelled;

        Pending(Runnable action) {
            this.action = action;
        }
    }

    @Override
    public <T> Job start(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return add(() -> new InlineJobs().start(work, done, failed));
    }

    @Override
    public Job later(Duration wait, Runnable action) {
        return add(action);
    }

    @Override
    public void onUiThread(Runnable action) {
        add(action);
    }

    private Job add(Runnable action) {
        Pending job = new Pending(action);
        pending.add(job);
        return () -> job.cancelled = true;
    }

    /** Returns the number of waiting jobs, without those that were cancelled. */
    public long waiting() {
        return pending.stream().filter(job -> !job.cancelled).count();
    }

    /** Runs the oldest job; does nothing if it was cancelled. */
    public void runFirst() {
        run(pending.removeFirst());
    }

    /** Runs the newest job; does nothing if it was cancelled. */
    public void runLast() {
        run(pending.removeLast());
    }

    /** Runs all jobs, and those that they start. */
    public void runAll() {
        while (!pending.isEmpty()) {
            runFirst();
        }
    }

    private static void run(Pending job) {
        if (!job.cancelled) {
            job.action.run();
        }
    }
}
