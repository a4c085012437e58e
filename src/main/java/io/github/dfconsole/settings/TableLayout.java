package io.github.dfconsole.settings;

import java.util.List;
import java.util.Objects;

/**
 * The layout of a table as the user has arranged it.
 *
 * @param columns the columns from left to right, hidden ones included
 * @param sort the sort keys, the most important first
 * @param filter the text that rows must contain
 */
public record TableLayout(List<Column> columns, List<Sort> sort, String filter) {

    /** The default layout: all columns in their default order, not sorted and not filtered. */
    public static final TableLayout NONE = new TableLayout(List.of(), List.of(), "");

    /** Copies the lists; a file may lack them. */
    public TableLayout {
        columns = List.copyOf(Objects.requireNonNullElse(columns, List.of()));
        sort = List.copyOf(Objects.requireNonNullElse(sort, List.of()));
        filter = Objects.requireNonNullElse(filter, "");
    }

    /**
     * One column.
     *
     * @param id the column's id
     * @param width its width in pixels
     * @param visible whether it is shown
     */
    public record Column(String id, double width, boolean visible) {}

    /**
     * One of the columns a table is sorted by.
     *
     * @param column the column's id
     * @param descending whether the largest value comes first
     */
    public record Sort(String column, boolean descending) {}
}
