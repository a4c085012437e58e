package io.github.dfconsole.ui.resource.table;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * The rows of a table, which of them are shown, and what is shown in their place if none are. It
 * belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
final class RowStore<T> {

    private final Function<T, String> key;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
    private final ReadOnlyObjectWrapper<@Nullable T> current =
            new ReadOnlyObjectWrapper<>(this, "selected");
    private final ReadOnlyObjectWrapper<TableState> state =
            new ReadOnlyObjectWrapper<>(this, "state", TableState.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private ArrangedRows<T> rows = ArrangedRows.none();

    /** Read where an answer is compared with it, off the UI thread. */
    private volatile RowsBefore<T> before = RowsBefore.none();

    private boolean cancelled;
    private boolean replacing;
    private boolean refreshing;

    /**
     * Starts without rows.
     *
     * @param key what makes a row the same one after a refresh
     */
    RowStore(Function<T, String> key) {
        this.key = key;
    }

    /** Forgets all rows, as before the first load. */
    void clear() {
        cancelled = false;
        rows = ArrangedRows.none();
        before = RowsBefore.none();
        shown.clear();
        current.set(null);
        failure.set(null);
        total.set(0);
        state.set(TableState.LOADING);
    }

    /** Notes that a load has begun. */
    void begin() {
        cancelled = false;
        updateState();
    }

    /** Keeps the rows there are after a load that the user has cancelled. */
    void cancel() {
        cancelled = true;
        updateState();
    }

    /** Takes the rows of a load that succeeded. */
    void load(ArrangedRows<T> now) {
        before = new RowsBefore<>(now.all(), true);
        failure.set(null);
        replace(now);
    }

    /** Takes rows to show until a load has succeeded. */
    void remember(ArrangedRows<T> now) {
        before = new RowsBefore<>(now.all(), false);
        replace(now);
    }

    private void replace(ArrangedRows<T> now) {
        total.set(now.all().size());
        refreshing = true;
        try {
            arrange(now);
        } finally {
            refreshing = false;
        }
    }

    /** Keeps the rows there are after a load that failed. */
    void fail(Throwable cause) {
        failure.set(cause);
        updateState();
    }

    /** Shows the same rows in another order, or others of them, as one change of the list. */
    void arrange(ArrangedRows<T> now) {
        rows = now;
        T before = current.get();
        int place = before == null ? -1 : shown.indexOf(before);
        replacing = true;
        try {
            shown.setAll(now.shown());
        } finally {
            replacing = false;
        }
        T same = before == null ? null : sameAs(before);
        current.set(same);
        if (same == null && place >= 0 && !shown.isEmpty()) {
            // The row is gone: the keyboard goes on where it was.
            current.set(shown.get(Math.min(place, shown.size() - 1)));
        }
        updateState();
    }

    /** Finds a row again by its key; a row that the filter hides stays the current one. */
    private @Nullable T sameAs(T before) {
        String wanted = key.apply(before);
        return all().stream().filter(row -> key.apply(row).equals(wanted)).findFirst().orElse(null);
    }

    private void updateState() {
        if (!shown.isEmpty()) {
            state.set(TableState.ROWS);
        } else if (!all().isEmpty()) {
            state.set(TableState.NO_MATCH);
        } else if (failure.get() != null) {
            // That there were none before is no longer known to be true.
            state.set(TableState.FAILED);
        } else {
            state.set(before.areRead() ? TableState.EMPTY : stateBeforeFirstLoad());
        }
    }

    private TableState stateBeforeFirstLoad() {
        return cancelled ? TableState.CANCELLED : TableState.LOADING;
    }

    /** Makes a row the current one, unless the widget only reports that all rows change. */
    void select(@Nullable T row) {
        if (!replacing) {
            current.set(row);
        }
    }

    /** What makes a row the same one after a refresh. */
    String keyOf(T row) {
        return key.apply(row);
    }

    /** All rows, shown or not, in the service's order. */
    List<T> all() {
        return rows.all();
    }

    /** All rows as they are sorted and filtered now. */
    ArrangedRows<T> arranged() {
        return rows;
    }

    /** What the next answer is compared with. It may be asked on any thread. */
    RowsBefore<T> before() {
        return before;
    }

    /** Whether the list changes because of a refresh, and not because of another query. */
    boolean isRefreshing() {
        return refreshing;
    }

    /** The rows that are shown, in shown order. */
    ObservableList<T> shown() {
        return shown;
    }

    /** The row that has the keyboard focus; null if none has. */
    ReadOnlyObjectProperty<@Nullable T> current() {
        return current.getReadOnlyProperty();
    }

    /** What the table shows. */
    ReadOnlyObjectProperty<TableState> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the last load failed; null if it did not. */
    ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** How many rows there are, shown or not. */
    ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }
}
