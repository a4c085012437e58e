package io.github.dfconsole.settings;

import java.util.List;
import java.util.Objects;

/**
 * How somebody has arranged a table.
 *
 * @param columns the columns from left to right, hidden ones included
 * @param sort what it is sorted by, the most important first
 * @param filter what rows must contain
 */
public record TableLayout(List<Column> columns, List<Sort> sort, String filter) {

    /** Nothing arranged: the columns as they come, in the service's order, unfiltered. */
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
     * @param descending whether the largest comes first
     */
    public record Sort(String column, boolean descending) {}
}
