package io.github.dfconsole.ui.control;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * A table of resources without its widgets: loads rows in the background, filters and sorts them
 * there too, and keeps what it has when a refresh fails. It belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
public final class ResourceTableViewModel<T> {

    /** What the table shows (T1). */
    public enum Phase {
        /** Nothing yet. */
        LOADING,
        /** Rows. */
        ROWS,
        /** There are none. */
        EMPTY,
        /** There are some, and the filter lets none through. */
        NO_MATCH,
        /** Nothing, because loading failed. */
        FAILED
    }

    private static final Duration FILTER_PAUSE = Duration.ofMillis(120);

    private final Jobs jobs;
    private final InstantSource clock;
    private final ObservableValue<Locale> locale;
    private final List<ResourceColumn<T>> columns;
    private final Function<T, String> id;

    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyObjectWrapper<@Nullable T> selected =
            new ReadOnlyObjectWrapper<>(this, "selected");
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", Phase.LOADING);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyObjectWrapper<@Nullable Instant> updatedAt =
            new ReadOnlyObjectWrapper<>(this, "updatedAt");
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
    private final ReadOnlyIntegerWrapper repeated = new ReadOnlyIntegerWrapper(this, "repeated");

    private List<T> all = List.of();
    private List<SortKey> sort = List.of();
    private @Nullable Source<T> source;
    private boolean loaded;
    private boolean swapping;
    private Job load = Job.NONE;
    private Job arranging = Job.NONE;
    private Job filterPause = Job.NONE;

    /**
     * Creates an empty table.
     *
     * @param columns what is shown of a row
     * @param id what makes a row the same one after a refresh
     */
    public ResourceTableViewModel(
            Jobs jobs,
            InstantSource clock,
            ObservableValue<Locale> locale,
            List<ResourceColumn<T>> columns,
            Function<T, String> id) {
        this.jobs = jobs;
        this.clock = clock;
        this.locale = locale;
        this.columns = List.copyOf(columns);
        this.id = id;
        filter.addListener((property, before, now) -> arrangeSoon());
        locale.addListener((property, before, now) -> arrange());
    }

    private record Source<T>(String key, Callable<Listing<T>> list) {}

    private record Loaded<T>(Listing<T> listing, List<T> arranged, Arrangement arrangement) {}

    /**
     * Shows what a source lists. Another key than before means other rows: the old ones go at once,
     * so that they are never taken for the new ones.
     */
    public void show(String key, Callable<Listing<T>> list) {
        if (source == null || !source.key().equals(key)) {
            forget();
        }
        source = new Source<>(key, list);
        refresh();
    }

    /** Loads again, keeping the rows that are shown until new ones have come. */
    public void refresh() {
        Source<T> from = source;
        if (from == null) {
            return;
        }
        load.cancel();
        loading.set(true);
        Arrangement arrangement = arrangement();
        load =
                jobs.start(
                        () -> {
                            Listing<T> listing = from.list().call();
                            List<T> arranged = arrangement.apply(listing.rows(), columns);
                            return new Loaded<>(listing, arranged, arrangement);
                        },
                        this::accept,
                        this::fail);
    }

    /** Stops loading and drops all rows. */
    public void clear() {
        forget();
        source = null;
        phase.set(Phase.LOADING);
    }

    private void forget() {
        load.cancel();
        arranging.cancel();
        loading.set(false);
        loaded = false;
        all = List.of();
        rows.clear();
        selected.set(null);
        failure.set(null);
        updatedAt.set(null);
        total.set(0);
        repeated.set(0);
        phase.set(Phase.LOADING);
    }

    private void accept(Loaded<T> result) {
        arranging.cancel();
        loading.set(false);
        loaded = true;
        failure.set(null);
        updatedAt.set(clock.instant());
        all = result.listing().rows();
        total.set(all.size());
        repeated.set(result.listing().repeated());
        swap(result.arranged());
        if (!result.arrangement().equals(arrangement())) {
            arrange();
        }
    }

    private void fail(Throwable cause) {
        loading.set(false);
        failure.set(cause);
        updatePhase();
    }

    /** Sorts by the given columns, the most important first. */
    public void sortBy(List<SortKey> keys) {
        if (!sort.equals(keys)) {
            sort = List.copyOf(keys);
            arrange();
        }
    }

    private void arrangeSoon() {
        filterPause.cancel();
        filterPause = jobs.later(FILTER_PAUSE, this::arrange);
    }

    private void arrange() {
        if (!loaded) {
            return;
        }
        arranging.cancel();
        List<T> snapshot = all;
        Arrangement arrangement = arrangement();
        arranging =
                jobs.start(
                        () -> arrangement.apply(snapshot, columns),
                        this::swap,
                        ResourceTableViewModel::crash);
    }

    /**
     * Filtering and sorting cannot fail: whatever does is a fault of the program, and is told as
     * one.
     */
    private static void crash(Throwable cause) {
        throw new IllegalStateException("Rows could not be arranged", cause);
    }

    private Arrangement arrangement() {
        return new Arrangement(filter.get(), sort, locale.getValue());
    }

    /** One change of the whole list: the selection is found again by id. */
    private void swap(List<T> arranged) {
        T before = selected.get();
        swapping = true;
        try {
            rows.setAll(arranged);
        } finally {
            swapping = false;
        }
        selected.set(before == null ? null : sameAs(before));
        updatePhase();
    }

    private @Nullable T sameAs(T before) {
        String wanted = id.apply(before);
        // A filter hides a row, and does not put it down.
        return all.stream()
                .filter(row -> wanted.isEmpty() ? row.equals(before) : id.apply(row).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private void updatePhase() {
        if (!rows.isEmpty()) {
            phase.set(Phase.ROWS);
        } else if (!loaded) {
            phase.set(failure.get() == null ? Phase.LOADING : Phase.FAILED);
        } else {
            phase.set(all.isEmpty() ? Phase.EMPTY : Phase.NO_MATCH);
        }
    }

    /** What is shown of a row. */
    public List<ResourceColumn<T>> columns() {
        return columns;
    }

    /** The rows that are shown, in the order in which they are shown. Not to be changed. */
    public ObservableList<T> rows() {
        return rows;
    }

    /** What rows must contain to be shown. */
    public StringProperty filter() {
        return filter;
    }

    /** The selected row; null if none is. */
    public ReadOnlyObjectProperty<@Nullable T> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Selects a row, or none. What a widget reports while all rows change is not heard. */
    public void select(@Nullable T row) {
        if (!swapping) {
            selected.set(row);
        }
    }

    /** What the table shows. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Whether rows are being loaded, for the first time or again. */
    public ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    /** Why the last load failed; null if it did not. Rows of an earlier load may still be shown. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** When rows were last loaded; null if never. */
    public ReadOnlyObjectProperty<@Nullable Instant> updatedAt() {
        return updatedAt.getReadOnlyProperty();
    }

    /** How many rows there are, shown or not. */
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /** How many rows were left out because the service listed them twice. */
    public ReadOnlyIntegerProperty repeated() {
        return repeated.getReadOnlyProperty();
    }
}
