package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.service.Listing;

import java.util.List;
import java.util.function.Function;

/**
 * What a load has brought, sorted, filtered and compared with the rows from before.
 *
 * @param counts what the answer held, without its rows
 * @param arranged the rows that the table has from now on
 * @param changes how they differ from those it had
 * @param <T> the type of a row
 */
record LoadedRows<T>(Listing<T> counts, ArrangedRows<T> arranged, RowChanges changes) {

    /**
     * Works out what a table has after a load. Rows from before that are absent from an incomplete
     * answer stay: nothing shows that they are gone. It may take a while, and can run on any
     * thread.
     *
     * @param before the rows there are so far
     * @param query how rows are sorted and filtered
     * @param key what makes a row the same one after a refresh
     */
    static <T> LoadedRows<T> of(
            Listing<T> listing,
            RowsBefore<T> before,
            RowQuery query,
            List<ResourceColumn<T>> columns,
            Function<T, String> key) {
        List<T> rows =
                before.areRead() ? listing.rowsAfter(before.rows(), key::apply) : listing.rows();
        RowChanges changes =
                before.areThere() ? RowChanges.between(before.rows(), rows, key) : RowChanges.NONE;
        return new LoadedRows<>(
                listing.filter(_ -> false), ArrangedRows.of(query, rows, columns), changes);
    }

    /** Whether the answer held no row, though there are or may be some. */
    boolean isWithoutRows() {
        return !counts.isComplete() && counts.sent() == counts.unreadable();
    }
}
