package io.github.dfconsole.testing;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs every job at once on the calling thread, so that tests do not wait. */
public final class InlineJobs implements Jobs {

    @Override
    public <T> Job start(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return Job.NONE;
        }
        done.accept(result);
        return Job.NONE;
    }

    @Override
    public Job later(Duration wait, Runnable action) {
        action.run();
        return Job.NONE;
    }

    @Override
    public void onUiThread(Runnable action) {
        action.run();
    }
}
