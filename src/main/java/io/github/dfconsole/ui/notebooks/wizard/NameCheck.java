package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookLookups;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.BooleanSupplier;

/**
 * Looks up whether a name is in use while the rest is still being entered. That it could not be
 * looked up is not told: it is asked again before anything is sent. It belongs to the UI thread.
 */
final class NameCheck {

    private final Jobs jobs;
    private final NotebookLookups lookups;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private BooleanSupplier lookedForElsewhere = () -> false;
    private Job job = Job.NONE;

    NameCheck(Jobs jobs, NotebookLookups lookups) {
        this.jobs = jobs;
        this.lookups = lookups;
    }

    /** Has nothing looked up as long as something else looks for a name. */
    void unless(BooleanSupplier lookedFor) {
        lookedForElsewhere = lookedFor;
    }

    /**
     * Looks a name up; what was asked before no longer counts.
     *
     * @param account whose names are looked at; null if none is chosen, and nothing is asked
     * @param taken is done if the name is in use
     */
    void ask(@Nullable Account account, String name, Runnable taken) {
        if (account == null || name.isEmpty() || lookedForElsewhere.getAsBoolean()) {
            return;
        }
        job.cancel();
        running.set(true);
        job =
                jobs.start(
                        () -> lookups.namesOf(account.id()),
                        names -> {
                            running.set(false);
                            if (names.contains(name)) {
                                taken.run();
                            }
                        },
                        failure -> running.set(false));
    }

    /** What was asked no longer counts. */
    void cancel() {
        job.cancel();
        running.set(false);
    }

    /** Whether a name is being looked up. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }
}
