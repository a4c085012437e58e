package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.ui.resource.table.RowChanges.Mark;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /** How long new and changed rows stay marked. */
    private static final Duration NEWS_LAST = Duration.ofSeconds(8);

    private static final Duration POLLED_EVERY = Duration.ofSeconds(15);
    private static final Duration SLOWEST_POLL = Duration.ofMinutes(4);
    private static final int MISSED_UNTIL_STALE = 2;
    private static final int MISSED_UNTIL_GIVEN_UP = 5;

    private final Jobs jobs;
    private final InstantSource clock;
    private final ObservableValue<Locale> locale;
    private final List<ResourceColumn<T>> columns;
    private final Function<T, String> key;
    private final ColumnLayout layout;
    private final RowSelection<T> selection;

    private final ObservableList<T> rows = FXCollections.observableArrayList();
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
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
    private final ReadOnlyObjectWrapper<RefreshSummary> news =
            new ReadOnlyObjectWrapper<>(this, "news", RefreshSummary.NONE);
    private final ObservableMap<String, Set<String>> picked = FXCollections.observableHashMap();

    private List<T> all = List.of();
    private Arranged<T> order;
    private RowChanges changes = RowChanges.NONE;
    private int missed;
    private @Nullable Source<T> source;
    private boolean loaded;
    private boolean swapping;
    private boolean refreshed;
    private Job load = Job.NONE;
    private Job arranging = Job.NONE;
    private Job filterPause = Job.NONE;
    private Job newsLast = Job.NONE;

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
        this.layout = new ColumnLayout(columns);
        this.key =
                row -> {
                    String given = id.apply(row);
                    // A row that came without an id is known by all that it says.
                    return given.isEmpty() ? "\0" + row : given;
                };
        this.selection = new RowSelection<>(key);
        this.order = Arranged.none(arrangement());
        layout.filter().addListener((property, before, now) -> arrangeSoon());
        picked.addListener((MapChangeListener<String, Set<String>>) change -> arrange());
        locale.addListener(
                (property, before, now) -> {
                    // What was picked is in the words of the language before.
                    picked.clear();
                    arrange();
                });
    }

    private record Source<T>(String key, Callable<Listing<T>> list) {}

    private record Loaded<T>(Listing<T> listing, Arranged<T> arranged, RowChanges changes) {}

    /**
     * Rows in order and those of them that are shown. The order of all rows is kept: to filter
     * again, or to clear the filter, nothing has to be sorted.
     */
    private record Arranged<T>(RowQuery by, List<T> all, List<T> ordered, List<T> shown) {

        static <T> Arranged<T> none(RowQuery by) {
            return new Arranged<>(by, List.of(), List.of(), List.of());
        }

        @SuppressWarnings("ReferenceEquality") // the very same list, not one that equals it
        Arranged<T> anew(RowQuery wanted, List<T> rows, List<ResourceColumn<T>> columns) {
            List<T> order =
                    rows == all && wanted.ordersLike(by) ? ordered : wanted.order(rows, columns);
            return new Arranged<>(wanted, rows, order, wanted.choose(order, columns));
        }
    }

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
        RowQuery arrangement = arrangement();
        List<T> before = all;
        boolean compare = loaded;
        load =
                jobs.start(
                        () -> {
                            Listing<T> listing = from.list().call();
                            return new Loaded<>(
                                    listing,
                                    Arranged.<T>none(arrangement)
                                            .anew(arrangement, listing.rows(), columns),
                                    compare
                                            ? RowChanges.between(before, listing.rows(), key)
                                            : RowChanges.NONE);
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
        order = Arranged.none(arrangement());
        rows.clear();
        selected.set(null);
        selection.clear();
        forgetNews();
        picked.clear();
        missed = 0;
        stale.set(false);
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
        missed = 0;
        stale.set(false);
        all = result.listing().rows();
        total.set(all.size());
        repeated.set(result.listing().repeated());
        tell(result.changes());
        refreshed = true;
        swap(result.arranged());
        refreshed = false;
        // Whoever hears of it looks at the rows.
        updatedAt.set(clock.instant());
        if (!result.arranged().by().equals(arrangement())) {
            arrange();
        }
    }

    private void tell(RowChanges found) {
        changes = found;
        int goneSelected = selection.removeAll(found.gone());
        news.set(
                new RefreshSummary(
                        found.count(RowChanges.Mark.ADDED),
                        found.count(RowChanges.Mark.CHANGED),
                        found.gone().size(),
                        goneSelected));
        newsLast.cancel();
        if (news.get().isAny()) {
            newsLast = jobs.later(NEWS_LAST, this::forgetNews);
        }
    }

    private void forgetNews() {
        newsLast.cancel();
        changes = RowChanges.NONE;
        news.set(RefreshSummary.NONE);
    }

    private void fail(Throwable cause) {
        missed++;
        stale.set(loaded && missed >= MISSED_UNTIL_STALE);
        loading.set(false);
        failure.set(cause);
        updatePhase();
    }

    /** Sorts by the given columns, the most important first. */
    public void sortBy(List<SortKey> keys) {
        if (layout.sortBy(keys)) {
            arrange();
        }
    }

    /** Lets only rows through that have one of the values in a column; any row if there is none. */
    public void pick(String column, Set<String> values) {
        if (values.isEmpty()) {
            picked.remove(column);
        } else {
            picked.put(column, Set.copyOf(values));
        }
    }

    /** The values rows may have, by column. Not to be changed. */
    public ObservableMap<String, Set<String>> picked() {
        return picked;
    }

    /** Drops filter and picked values: all rows are shown again. */
    public void clearFilter() {
        picked.clear();
        layout.filter().set("");
    }

    /** Counts the values that occur in a column, the most frequent first, off the UI thread. */
    public void countValues(ResourceColumn<T> column, Consumer<List<ValueCount>> done) {
        List<T> snapshot = all;
        jobs.start(() -> valuesOf(column, snapshot), done, ResourceTableViewModel::crash);
    }

    private static <T> List<ValueCount> valuesOf(ResourceColumn<T> column, List<T> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(column.text().apply(row), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt(ValueCount::count)
                                .reversed()
                                .thenComparing(ValueCount::text))
                .toList();
    }

    /**
     * Arranges the table as it was kept, and keeps it from now on.
     *
     * @param kept how it was arranged
     * @param keep takes every new arrangement
     */
    public void arrangeAs(TableLayout kept, Consumer<TableLayout> keep) {
        layout.restore(kept, keep);
        arrange();
    }

    /** Shows, hides, moves and resizes columns. */
    public void arrangeColumns(List<TableLayout.Column> arrangement) {
        Set<String> before = layout.hidden();
        layout.arrangeColumns(arrangement);
        // What is not shown is not searched.
        if (!filter().get().isBlank() && !layout.hidden().equals(before)) {
            arrange();
        }
    }

    /** Columns, order, widths, sort and filter as they were at the very first. */
    public void resetLayout() {
        layout.reset();
        picked.clear();
        arrange();
    }

    /**
     * Refreshes by itself while there are rows that will change by themselves (T5), more slowly
     * after failures, and no more after a refusal.
     *
     * @param transitional whether a row is on its way to another state
     */
    public Job refreshWhile(Poller poller, Predicate<T> transitional) {
        return poller.watch(
                this::pollInterval,
                () -> {
                    boolean wanted =
                            missed < MISSED_UNTIL_GIVEN_UP
                                    && !isRefused()
                                    && all.stream().anyMatch(transitional);
                    if (wanted && !loading.get()) {
                        refresh();
                    }
                });
    }

    private Duration pollInterval() {
        Duration interval = POLLED_EVERY.multipliedBy(1L << Math.min(missed, 4));
        return interval.compareTo(SLOWEST_POLL) < 0 ? interval : SLOWEST_POLL;
    }

    private boolean isRefused() {
        return failure.get() instanceof ApiException api
                && (api.failure() instanceof ApiFailure.RefusedKey
                        || api.failure() instanceof ApiFailure.NotPermitted);
    }

    /**
     * The rows an action is about: the selected ones, whether the filter shows them or not; where
     * none is selected, the one the keyboard is on.
     */
    public List<T> actedOn() {
        if (selection.count().get() > 0) {
            return all.stream().filter(selection::contains).toList();
        }
        T row = selected.get();
        return row == null ? List.of() : List.of(row);
    }

    /** All rows, shown or not, in the service's order. */
    public List<T> all() {
        return all;
    }

    /** How a row differs from what it was before the last refresh; null if it does not. */
    @Nullable Mark mark(T row) {
        return changes.marks().get(key.apply(row));
    }

    /**
     * Whether rows change because they were loaded again, and not because somebody rearranged them.
     */
    boolean isRefreshed() {
        return refreshed;
    }

    /** What makes a row the same one after a refresh. */
    String keyOf(T row) {
        return key.apply(row);
    }

    private void arrangeSoon() {
        filterPause.cancel();
        filterPause =
                jobs.later(
                        FILTER_PAUSE,
                        () -> {
                            layout.keep();
                            arrange();
                        });
    }

    private void arrange() {
        if (!loaded) {
            return;
        }
        arranging.cancel();
        List<T> snapshot = all;
        RowQuery arrangement = arrangement();
        Arranged<T> before = order;
        arranging =
                jobs.start(
                        () -> before.anew(arrangement, snapshot, columns),
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

    private RowQuery arrangement() {
        return new RowQuery(
                layout.filter().get(),
                Map.copyOf(picked),
                layout.hidden(),
                layout.sort().get(),
                locale.getValue());
    }

    /** One change of the whole list: the selection is found again by id. */
    private void swap(Arranged<T> arrangedAnew) {
        order = arrangedAnew;
        List<T> arranged = arrangedAnew.shown();
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
        String wanted = key.apply(before);
        // A filter hides a row, and does not put it down.
        return all.stream().filter(row -> key.apply(row).equals(wanted)).findFirst().orElse(null);
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
        return layout.filter();
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

    /** The rows that are selected for an action. */
    public RowSelection<T> selection() {
        return selection;
    }

    /** Whether what is shown is out of date: refreshing has failed more than once. */
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** What the last refresh has brought, for a while. */
    public ReadOnlyObjectProperty<RefreshSummary> news() {
        return news.getReadOnlyProperty();
    }

    /** The columns from left to right, hidden ones included. */
    public ReadOnlyObjectProperty<List<TableLayout.Column>> arranged() {
        return layout.columns();
    }

    /** What rows are sorted by. */
    public ReadOnlyObjectProperty<List<SortKey>> sort() {
        return layout.sort();
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
