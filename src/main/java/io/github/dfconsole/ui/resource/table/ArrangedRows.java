package io.github.dfconsole.ui.resource.table;

import java.util.List;

/**
 * The rows of a table, sorted and filtered. The order of all rows is kept, so that another filter
 * does not sort them again.
 *
 * @param query what they are sorted and filtered by
 * @param all all rows in the service's order
 * @param ordered all rows in the order of the query
 * @param shown the rows that match the query, in its order
 * @param <T> the type of a row
 */
record ArrangedRows<T>(RowQuery query, List<T> all, List<T> ordered, List<T> shown) {

    /** No rows. */
    static <T> ArrangedRows<T> none() {
        return new ArrangedRows<>(RowQuery.NONE, List.of(), List.of(), List.of());
    }

    /** Sorts and filters rows. It may take a while, and can run on any thread. */
    static <T> ArrangedRows<T> of(RowQuery query, List<T> rows, List<ResourceColumn<T>> columns) {
        return arrange(query, rows, query.order(rows, columns), columns);
    }

    /**
     * Arranges the same rows by another query, and sorts them only if the order is another. It may
     * take a while, and can run on any thread.
     */
    ArrangedRows<T> by(RowQuery other, List<ResourceColumn<T>> columns) {
        return other.ordersLike(query)
                ? arrange(other, all, ordered, columns)
                : of(other, all, columns);
    }

    private static <T> ArrangedRows<T> arrange(
            RowQuery query, List<T> all, List<T> ordered, List<ResourceColumn<T>> columns) {
        return new ArrangedRows<>(query, all, ordered, query.choose(ordered, columns));
    }
}
