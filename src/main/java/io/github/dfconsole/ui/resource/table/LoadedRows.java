package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.service.Listing;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * What a load has brought, sorted, filtered and compared with the rows from before.
 *
 * @param listing what the service has listed
 * @param arranged the rows that the table has from now on
 * @param changes how they differ from those it had
 * @param <T> the type of a row
 */
record LoadedRows<T>(Listing<T> listing, ArrangedRows<T> arranged, RowChanges changes) {

    /**
     * Works out what a table has after a load. It may take a while, and can run on any thread.
     *
     * @param before the rows of the load before; null if there was none
     * @param query how rows are sorted and filtered
     * @param key what makes a row the same one after a refresh
     */
    static <T> LoadedRows<T> of(
            Listing<T> listing,
            @Nullable List<T> before,
            RowQuery query,
            List<ResourceColumn<T>> columns,
            Function<T, String> key) {
        List<T> rows = listing.rows();
        RowChanges changes =
                before == null ? RowChanges.NONE : RowChanges.between(before, rows, key);
        return new LoadedRows<>(listing, ArrangedRows.of(query, rows, columns), changes);
    }
}
