package io.github.dfconsole.testing;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Keeps everything it is given until a test lets it happen, in any order. */
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

    /** How many jobs wait, those that were cancelled not counted. */
    public long waiting() {
        return pending.stream().filter(job -> !job.cancelled).count();
    }

    /** Lets the job happen that has waited longest; nothing does if it was cancelled. */
    public void runFirst() {
        run(pending.removeFirst());
    }

    /** Lets the job happen that came last; nothing does if it was cancelled. */
    public void runLast() {
        run(pending.removeLast());
    }

    /** Lets everything happen, and whatever follows from it. */
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
