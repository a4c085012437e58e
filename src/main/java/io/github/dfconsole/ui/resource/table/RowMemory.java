package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.lists.KeptList;
import io.github.dfconsole.service.lists.Refusal;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of an earlier run of the console, which are shown until the first answer comes. They are
 * only to be looked at (T17). It belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
public final class RowMemory<T> {

    /** Reads the rows of a source that were kept. It blocks. */
    @FunctionalInterface
    public interface Reader<T> {

        /** Reads them; empty if none were kept, or they cannot be read. */
        Optional<KeptList<T>> read(String source);
    }

    private record Found<T>(ArrangedRows<T> rows, Instant readAt) {}

    private final Jobs jobs;
    private final RowArranger<T> arranger;
    private final RowStore<T> store;
    private final FactColumns<T> facts;
    private final ReadOnlyObjectWrapper<@Nullable Instant> readAt =
            new ReadOnlyObjectWrapper<>(this, "readAt");
    private @Nullable Reader<T> reader;
    private Job job = Job.NONE;

    /**
     * Remembers nothing yet.
     *
     * @param arranger sorts and filters what is remembered
     * @param store shows it
     * @param facts are not read for it
     */
    RowMemory(Jobs jobs, RowArranger<T> arranger, RowStore<T> store, FactColumns<T> facts) {
        this.jobs = jobs;
        this.arranger = arranger;
        this.store = store;
        this.facts = facts;
    }

    /** Reads rows this way for the sources to come; null reads none. */
    public void readWith(@Nullable Reader<T> with) {
        reader = with;
    }

    /** The rows of another source will come: until then those that are remembered are shown. */
    void begin(String source) {
        Reader<T> with = reader;
        if (with != null) {
            Function<List<T>, ArrangedRows<T>> arranging = arranger.arranging();
            job = jobs.start(() -> read(with, source, arranging), this::show, RowMemory::crash);
        }
    }

    /** A list without rows is not remembered: that there are none may be said of now only. */
    private static <T> Optional<Found<T>> read(
            Reader<T> with, String source, Function<List<T>, ArrangedRows<T>> arranging) {
        return with.read(source)
                .filter(kept -> !kept.rows().isEmpty())
                .map(kept -> new Found<>(arranging.apply(kept.rows()), kept.readAt()));
    }

    private static void crash(Throwable cause) {
        throw new IllegalStateException("Remembered rows could not be arranged", cause);
    }

    private void show(Optional<Found<T>> found) {
        Throwable failure = store.failure().get();
        boolean isRefused = failure != null && Refusal.is(failure);
        if (found.isEmpty() || store.before().areRead() || isRefused) {
            return;
        }
        facts.pause();
        readAt.set(found.get().readAt());
        store.remember(found.get().rows());
        if (failure != null) {
            failed();
        }
        if (!found.get().rows().query().equals(arranger.query())) {
            arranger.arrange(store);
        }
    }

    /**
     * Shows what is remembered no longer, because there is an answer, or something else is shown.
     */
    void end() {
        job.cancel();
        if (isShown()) {
            readAt.set(null);
            facts.resume();
        }
    }

    /** What is remembered could not be read now, and stays. */
    void failed() {
        if (isShown()) {
            facts.fail();
        }
    }

    /** Whether the rows that are shown are only remembered. */
    public boolean isShown() {
        return readAt.get() != null;
    }

    /** When the rows that are shown were read; null if they are not only remembered. */
    public ReadOnlyObjectProperty<@Nullable Instant> readAt() {
        return readAt.getReadOnlyProperty();
    }

    /** All rows that can be looked at, remembered or read, in the service's order. */
    public List<T> rows() {
        return store.all();
    }
}
