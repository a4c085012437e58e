package io.github.dfconsole.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of a list, each once.
 *
 * @param rows the rows in the service's order
 * @param repeated how many rows were left out because one with the same id came before
 * @param <T> the type of a row
 */
public record Listing<T>(List<T> rows, int repeated) {

    /** Keeps the first row of each id; rows without an id are all kept. */
    static <T> Listing<T> of(List<T> rows, Function<T, String> id) {
        Set<String> seen = HashSet.newHashSet(rows.size());
        List<T> kept = new ArrayList<>(rows.size());
        for (T row : rows) {
            String rowId = id.apply(row);
            if (rowId.isEmpty() || seen.add(rowId)) {
                kept.add(row);
            }
        }
        return new Listing<>(List.copyOf(kept), rows.size() - kept.size());
    }
}
