package io.github.dfconsole.testing;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Jobs that the test runs, and that let time pass where they wait. */
public final class TimedJobs implements Jobs {

    private final ManualJobs jobs = new ManualJobs();
    private final Consumer<Duration> pass;

    /** Creates jobs whose waits let time pass. */
    public TimedJobs(Consumer<Duration> pass) {
        this.pass = pass;
    }

    @Override
    public <T> Job start(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return jobs.start(work, done, failed);
    }

    @Override
    public Job later(Duration wait, Runnable action) {
        return jobs.later(
                wait,
                () -> {
                    pass.accept(wait);
                    action.run();
                });
    }

    @Override
    public void onUiThread(Runnable action) {
        jobs.onUiThread(action);
    }

    /** Runs all jobs, and those that they start. */
    public void runAll() {
        jobs.runAll();
    }
}
