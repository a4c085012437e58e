package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.settings.TableLayout;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What is remembered of a table: its columns from left to right, what it is sorted by and filtered
 * for (T8). It belongs to the UI thread.
 */
final class ColumnLayout {

    private static final double NARROWEST = 60;
    private static final double WIDEST = 2_000;

    private final List<TableLayout.Column> usual;
    private final ReadOnlyObjectWrapper<List<TableLayout.Column>> columns;
    private final ReadOnlyObjectWrapper<List<SortKey>> sort =
            new ReadOnlyObjectWrapper<>(this, "sort", List.of());
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private Consumer<TableLayout> keeper = layout -> {};

    /** Starts as it is at the very first, and keeps nothing yet. */
    ColumnLayout(List<? extends ResourceColumn<?>> all) {
        usual =
                all.stream()
                        .map(
                                column ->
                                        new TableLayout.Column(
                                                column.id(),
                                                column.width(),
                                                column.kind() != ResourceColumn.Kind.HIDDEN))
                        .toList();
        columns = new ReadOnlyObjectWrapper<>(this, "columns", usual);
    }

    /**
     * Takes over what was kept, and keeps it from now on.
     *
     * @param kept how the table was arranged
     * @param keep takes every new arrangement
     */
    void restore(TableLayout kept, Consumer<TableLayout> keep) {
        keeper = layout -> {};
        columns.set(completed(kept.columns()));
        sort.set(
                kept.sort().stream()
                        .map(key -> new SortKey(key.column(), key.descending()))
                        .toList());
        filter.set(kept.filter());
        keeper = keep;
    }

    /** Everything as it was at the very first. */
    void reset() {
        columns.set(usual);
        sort.set(List.of());
        filter.set("");
        keep();
    }

    /** Shows, hides, moves and resizes columns. */
    void arrangeColumns(List<TableLayout.Column> layout) {
        List<TableLayout.Column> complete = completed(layout);
        if (!columns.get().equals(complete)) {
            columns.set(complete);
            keep();
        }
    }

    /**
     * Sorts by the given columns, the most important first.
     *
     * @return whether that is another order
     */
    boolean sortBy(List<SortKey> keys) {
        if (sort.get().equals(keys)) {
            return false;
        }
        sort.set(List.copyOf(keys));
        keep();
        return true;
    }

    /** What was kept may be of another version: unknown columns go, new ones come at the end. */
    private List<TableLayout.Column> completed(List<TableLayout.Column> layout) {
        Map<String, TableLayout.Column> known = new LinkedHashMap<>();
        usual.forEach(column -> known.put(column.id(), column));
        List<TableLayout.Column> complete = new ArrayList<>();
        for (TableLayout.Column column : layout) {
            if (known.remove(column.id()) != null) {
                double width = Math.clamp(column.width(), NARROWEST, WIDEST);
                complete.add(new TableLayout.Column(column.id(), width, column.visible()));
            }
        }
        complete.addAll(known.values());
        return complete.stream().noneMatch(TableLayout.Column::visible)
                ? usual
                : List.copyOf(complete);
    }

    /** Has it kept as it is now. */
    void keep() {
        keeper.accept(
                new TableLayout(
                        columns.get(),
                        sort.get().stream()
                                .map(key -> new TableLayout.Sort(key.column(), key.descending()))
                                .toList(),
                        filter.get()));
    }

    /** The columns that are not shown. */
    Set<String> hidden() {
        return columns.get().stream()
                .filter(column -> !column.visible())
                .map(TableLayout.Column::id)
                .collect(Collectors.toSet());
    }

    /** The columns from left to right, hidden ones included. */
    ReadOnlyObjectProperty<List<TableLayout.Column>> columns() {
        return columns.getReadOnlyProperty();
    }

    /** What rows are sorted by. */
    ReadOnlyObjectProperty<List<SortKey>> sort() {
        return sort.getReadOnlyProperty();
    }

    /** What rows must contain to be shown. It is kept when the keyboard rests, not at each key. */
    StringProperty filter() {
        return filter;
    }
}
