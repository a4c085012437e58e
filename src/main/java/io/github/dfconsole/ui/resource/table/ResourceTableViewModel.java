package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.Listing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A table of resources without its widgets: loads rows in the background, filters and sorts them
 * there too, and keeps the rows it has when a refresh fails. It belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
public final class ResourceTableViewModel<T> {

    private final List<ResourceColumn<T>> columns;
    private final ColumnLayout layout;
    private final FactColumns<T> facts;
    private final ValueFilters<T> values;
    private final RowArranger<T> arranger;
    private final RowStore<T> store;
    private final RowSelection<T> selection;
    private final RowMemory<T> memory;
    private final RowRefresher<T> refresher;

    /**
     * Creates an empty table.
     *
     * @param id what makes a row the same one after a refresh
     */
    public ResourceTableViewModel(
            Jobs jobs,
            InstantSource clock,
            ObservableValue<Locale> locale,
            List<ResourceColumn<T>> columns,
            Function<T, String> id) {
        this.columns = List.copyOf(columns);
        // A row that came without an id is identified by its whole content.
        Function<T, String> key = row -> id.apply(row).isEmpty() ? "\0" + row : id.apply(row);
        layout = new ColumnLayout(columns);
        store = new RowStore<>(key);
        values = new ValueFilters<>(jobs, store::all, locale::getValue);
        facts = new FactColumns<>(this.columns, layout, values, store::all);
        arranger = new RowArranger<>(jobs, this.columns, facts, layout, values, locale);
        arranger.keepArranged(store);
        selection = new RowSelection<>(key);
        memory = new RowMemory<>(jobs, arranger, store, facts);
        refresher = new RowRefresher<>(jobs, clock, arranger, store, selection, memory);
        updatedAt().addListener((property, before, now) -> facts.listLoaded());
    }

    /** Shows what a source lists. The rows of one with another key go at once. */
    public void show(String source, Callable<Listing<T>> list) {
        if (!refresher.loadsFrom(source)) {
            forget();
        }
        refresher.setSource(source, list);
        refresher.refresh();
    }

    /** Loads again, keeping the rows that are shown until new ones have come. */
    public void refresh() {
        refresher.refresh();
    }

    /** Stops the load that is under way, if any; the rows that are shown stay. */
    public void cancelLoading() {
        refresher.cancelLoading();
    }

    /** Stops loading and drops all rows. */
    public void clear() {
        refresher.removeSource();
        forget();
    }

    private void forget() {
        store.clear();
        refresher.reset();
        selection.clear();
        values.clear();
    }

    /**
     * Refreshes by itself while there are rows that will change by themselves (T5).
     *
     * @param transitional whether a row is on its way to another state
     * @return ends it
     */
    public Job refreshWhile(Poller poller, Predicate<T> transitional) {
        return refresher.autoRefresh().start(poller, transitional);
    }

    /** When and whether the table refreshes by itself. */
    public AutoRefresh<T> autoRefresh() {
        return refresher.autoRefresh();
    }

    /** The columns, their order and widths, what rows are sorted by, and the filter. */
    public ColumnLayout layout() {
        return layout;
    }

    /** Restores the usual columns, order and widths, and removes sort and filter. */
    public void resetLayout() {
        layout.reset();
        values.clear();
        arranger.arrange(store);
    }

    /** Sorts by the given columns, the most important first. */
    public void sortBy(List<SortKey> keys) {
        layout.sortBy(keys);
    }

    /** The text that rows must contain to be shown. */
    public StringProperty filter() {
        return layout.filter();
    }

    /** The values by which rows are filtered. */
    public ValueFilters<T> valueFilters() {
        return values;
    }

    /** Removes filter and picked values: all rows are shown again. */
    public void clearFilter() {
        values.clear();
        layout.filter().set("");
    }

    /**
     * The rows an action is about: the selected ones, even if the filter hides them; if none is
     * selected, the row that has the keyboard focus.
     */
    public List<T> actedOn() {
        if (selection.count().get() > 0) {
            return store.all().stream().filter(selection::contains).toList();
        }
        return Stream.ofNullable(selected().get()).toList();
    }

    /** How a row differs from what it was before the last refresh; null if it does not. */
    RowChanges.@Nullable Mark mark(T row) {
        return refresher.marks().of(store.keyOf(row));
    }

    /** What makes a row the same one after a refresh. */
    String keyOf(T row) {
        return store.keyOf(row);
    }

    /** Whether the rows change because of a refresh, and not because of another sort or filter. */
    boolean isRefreshed() {
        return store.isRefreshing();
    }

    /** What is shown of a row. */
    public List<ResourceColumn<T>> columns() {
        return columns;
    }

    /** The columns whose values are read for each row. */
    public FactColumns<T> factColumns() {
        return facts;
    }

    /** All rows, shown or not, in the service's order; none if they are only remembered. */
    public List<T> all() {
        return memory.isShown() ? List.of() : store.all();
    }

    /** The rows of an earlier run of the console. */
    public RowMemory<T> memory() {
        return memory;
    }

    /** The rows that are shown, in the order in which they are shown. Not to be changed. */
    public ObservableList<T> rows() {
        return store.shown();
    }

    /** The row that has the keyboard focus; null if none has. */
    public ReadOnlyObjectProperty<@Nullable T> selected() {
        return store.current();
    }

    /** Gives a row the focus, or none. Ignored while all rows are replaced. */
    public void select(@Nullable T row) {
        store.select(row);
    }

    /** The rows that are selected for an action. */
    public RowSelection<T> selection() {
        return selection;
    }

    /** What the table shows. */
    public ReadOnlyObjectProperty<TableState> state() {
        return store.state();
    }

    /** Whether rows are being loaded, for the first time or again. */
    public ReadOnlyBooleanProperty loading() {
        return refresher.loading();
    }

    /** Why the last load failed; null if it did not. Rows of an earlier load may still be shown. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return store.failure();
    }

    /** When rows were last loaded; null if never. */
    public ReadOnlyObjectProperty<@Nullable Instant> updatedAt() {
        return refresher.updatedAt();
    }

    /** What the last refresh has changed, for a few seconds. */
    public ReadOnlyObjectProperty<RefreshSummary> news() {
        return refresher.marks().summary();
    }

    /** How many rows there are, shown or not. */
    public ReadOnlyIntegerProperty total() {
        return store.total();
    }

    /** What the answer held whose rows were loaded last, without its rows; null before there is. */
    public ReadOnlyObjectProperty<@Nullable Listing<T>> completeness() {
        return refresher.completeness();
    }
}
