package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * Remembers for a while which rows the last refresh has added or changed (T3). It belongs to the UI
 * thread.
 */
final class RefreshMarks {

    /** How long new and changed rows stay marked. */
    private static final Duration MARKED_FOR = Duration.ofSeconds(8);

    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<RefreshSummary> summary =
            new ReadOnlyObjectWrapper<>(this, "summary", RefreshSummary.NONE);
    private RowChanges changes = RowChanges.NONE;
    private Job expiry = Job.NONE;

    RefreshMarks(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Marks what a refresh has changed.
     *
     * @param goneSelected how many of the rows that are gone had been selected
     */
    void mark(RowChanges found, int goneSelected) {
        expiry.cancel();
        changes = found;
        summary.set(
                new RefreshSummary(
                        found.count(RowChanges.Mark.ADDED),
                        found.count(RowChanges.Mark.CHANGED),
                        found.gone().size(),
                        goneSelected));
        if (summary.get().isAny()) {
            expiry = jobs.later(MARKED_FOR, this::clear);
        }
    }

    /** Removes all marks. */
    void clear() {
        expiry.cancel();
        changes = RowChanges.NONE;
        summary.set(RefreshSummary.NONE);
    }

    /** How the row of a key differs from before the last refresh; null if it does not. */
    RowChanges.@Nullable Mark of(String key) {
        return changes.marks().get(key);
    }

    /** What the last refresh has changed, in numbers. */
    ReadOnlyObjectProperty<RefreshSummary> summary() {
        return summary.getReadOnlyProperty();
    }
}
