package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.settings.TableLayout;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.Collections;
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
public final class ColumnLayout {

    private static final double NARROWEST = 60;
    private static final double WIDEST = 2_000;

    private final List<TableLayout.Column> usual;
    private final ReadOnlyObjectWrapper<List<TableLayout.Column>> columns;
    private final ReadOnlyObjectWrapper<Set<String>> hidden;
    private final ReadOnlyObjectWrapper<List<SortKey>> sort =
            new ReadOnlyObjectWrapper<>(this, "sort", List.of());
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private Consumer<TableLayout> keeper = layout -> {};

    /** Starts with the usual layout, and saves nothing yet. */
    ColumnLayout(List<? extends ResourceColumn<?>> all) {
        usual = all.stream().map(ColumnLayout::usual).toList();
        columns = new ReadOnlyObjectWrapper<>(this, "columns", usual);
        hidden = new ReadOnlyObjectWrapper<>(this, "hidden", hiddenOf(usual));
        columns.addListener((property, before, now) -> hidden.set(hiddenOf(now)));
    }

    private static TableLayout.Column usual(ResourceColumn<?> column) {
        boolean visible = column.kind() != ResourceColumn.Kind.HIDDEN;
        return new TableLayout.Column(column.id(), column.width(), visible);
    }

    private static Set<String> hiddenOf(List<TableLayout.Column> layout) {
        return layout.stream()
                .filter(column -> !column.visible())
                .map(TableLayout.Column::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Takes over a saved layout, and has every new one saved from now on.
     *
     * @param kept the saved layout
     * @param keep saves a layout
     */
    public void restore(TableLayout kept, Consumer<TableLayout> keep) {
        keeper = layout -> {};
        columns.set(completed(kept.columns()));
        sort.set(
                kept.sort().stream()
                        .map(key -> new SortKey(key.column(), key.descending()))
                        .toList());
        filter.set(kept.filter());
        keeper = keep;
    }

    /** Restores the usual columns and widths, and removes sort and filter. */
    void reset() {
        columns.set(usual);
        sort.set(List.of());
        filter.set("");
        keep();
    }

    /** Shows, hides, moves and resizes columns. */
    public void arrangeColumns(List<TableLayout.Column> layout) {
        List<TableLayout.Column> complete = completed(layout);
        if (!columns.get().equals(complete)) {
            columns.set(complete);
            keep();
        }
    }

    /** Shows or hides the column at a place. */
    void setVisible(int index, boolean visible) {
        TableLayout.Column column = columns.get().get(index);
        replace(index, new TableLayout.Column(column.id(), column.width(), visible));
    }

    /** Gives the column at a place another width, in pixels. */
    void resize(int index, double width) {
        TableLayout.Column column = columns.get().get(index);
        replace(index, new TableLayout.Column(column.id(), width, column.visible()));
    }

    private void replace(int index, TableLayout.Column column) {
        List<TableLayout.Column> changed = new ArrayList<>(columns.get());
        changed.set(index, column);
        arrangeColumns(changed);
    }

    /** Moves the column at a place by one to the left (-1) or to the right (1). */
    void move(int index, int by) {
        List<TableLayout.Column> changed = new ArrayList<>(columns.get());
        Collections.swap(changed, index, index + by);
        arrangeColumns(changed);
    }

    /** Sorts by the given columns, the most important first. */
    public void sortBy(List<SortKey> keys) {
        if (!sort.get().equals(keys)) {
            sort.set(List.copyOf(keys));
            keep();
        }
    }

    /** A layout of another version may have unknown columns, which go; new ones come at the end. */
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

    /** Saves the layout as it is now. */
    void keep() {
        keeper.accept(
                new TableLayout(
                        columns.get(),
                        sort.get().stream()
                                .map(key -> new TableLayout.Sort(key.column(), key.descending()))
                                .toList(),
                        filter.get()));
    }

    /** The ids of the columns that are not shown. */
    ReadOnlyObjectProperty<Set<String>> hidden() {
        return hidden.getReadOnlyProperty();
    }

    /** The columns from left to right, hidden ones included. */
    public ReadOnlyObjectProperty<List<TableLayout.Column>> columns() {
        return columns.getReadOnlyProperty();
    }

    /** The columns by which rows are sorted, the most important first. */
    public ReadOnlyObjectProperty<List<SortKey>> sort() {
        return sort.getReadOnlyProperty();
    }

    /** The text that rows must contain. It is saved when the keyboard rests, not at each key. */
    public StringProperty filter() {
        return filter;
    }
}
