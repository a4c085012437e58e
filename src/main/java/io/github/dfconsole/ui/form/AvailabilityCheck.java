package io.github.dfconsole.ui.form;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.validation.Problem;

import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Looks up whether a value can be had while the rest of the form is being filled in. A failed
 * look-up is not shown: the service is asked again before anything is sent. It belongs to the UI
 * thread.
 */
final class AvailabilityCheck<V> {

    private final @Nullable Jobs jobs;
    private final BackgroundRule<V> rule;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private Job job = Job.NONE;

    private AvailabilityCheck(@Nullable Jobs jobs, BackgroundRule<V> rule) {
        this.jobs = jobs;
        this.rule = rule;
    }

    static <V> AvailabilityCheck<V> of(Jobs jobs, BackgroundRule<V> rule) {
        return new AvailabilityCheck<>(jobs, rule);
    }

    /** Looks nothing up. */
    static <V> AvailabilityCheck<V> none() {
        return new AvailabilityCheck<>(null, value -> null);
    }

    /**
     * Looks a value up in place of the one before.
     *
     * @param found takes what is wrong with it; not called if nothing is
     */
    void ask(V value, Consumer<Problem> found) {
        Callable<Verdict> work = rule.check(value);
        if (jobs == null || work == null) {
            return;
        }
        job.cancel();
        running.set(true);
        job = jobs.start(work, verdict -> end(verdict, found), failure -> running.set(false));
    }

    private void end(Verdict verdict, Consumer<Problem> found) {
        running.set(false);
        Problem problem = verdict.problem();
        if (problem != null) {
            found.accept(problem);
        }
    }

    void cancel() {
        job.cancel();
        running.set(false);
    }

    ReadOnlyBooleanWrapper running() {
        return running;
    }
}
