package io.github.dfconsole.ui.notebooks.creation;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.CreationIntent;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.service.notebooks.NotebookCreation.Finding;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * Looks for a notebook whose creation has an unknown outcome, a bounded number of times. It belongs
 * to the UI thread.
 */
final class CreationLookup {

    /** What is waited before each look: half a minute in all. */
    private static final List<Duration> WAITS =
            List.of(
                    Duration.ZERO,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(8),
                    Duration.ofSeconds(15));

    /** Hears how the search goes. */
    interface Listener {

        /** It looks, for the so-and-so-manieth time. */
        void looking(int look, int of);

        /** The notebook is there, or another one of the same name. */
        void found(Finding finding);

        /**
         * It was not found.
         *
         * @param failure why the list could not be read the last time; null if it could
         */
        void notFound(@Nullable Throwable failure);
    }

    private final Jobs jobs;
    private final NotebookCreation creation;
    private final CreationIntent intent;
    private final Listener listener;
    private Job job = Job.NONE;

    CreationLookup(Jobs jobs, NotebookCreation creation, CreationIntent intent, Listener listener) {
        this.jobs = jobs;
        this.creation = creation;
        this.intent = intent;
        this.listener = listener;
    }

    void start() {
        look(0);
    }

    void cancel() {
        job.cancel();
    }

    private void look(int number) {
        listener.looking(number + 1, WAITS.size());
        Duration wait = WAITS.get(number);
        if (wait.isZero()) {
            ask(number);
        } else {
            job = jobs.later(wait, () -> ask(number));
        }
    }

    private void ask(int number) {
        job =
                jobs.start(
                        () -> creation.find(intent),
                        finding -> {
                            if (finding instanceof Finding.None) {
                                again(number, null);
                            } else {
                                listener.found(finding);
                            }
                        },
                        failure -> again(number, failure));
    }

    private void again(int number, @Nullable Throwable failure) {
        if (number + 1 < WAITS.size()) {
            look(number + 1);
        } else {
            listener.notFound(failure);
        }
    }
}
