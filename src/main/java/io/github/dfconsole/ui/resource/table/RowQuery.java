package io.github.dfconsole.ui.resource.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which rows of a table are shown, and in which order. It touches nothing but its arguments, so
 * that it can run on any thread.
 *
 * @param filter words that a row must contain, in any case and any visible column; empty for all
 *     rows
 * @param picked the values a row may have, by column; a column that is not named may have any
 * @param hidden the columns a filter does not look at
 * @param sort the columns to sort by, the most important first; empty for the service's order
 * @param locale the language whose collation sorts text
 */
record RowQuery(
        String filter,
        Map<String, Set<String>> picked,
        Set<String> hidden,
        List<SortKey> sort,
        Locale locale) {

    /** All rows in the service's order. */
    static final RowQuery NONE = new RowQuery("", Map.of(), Set.of(), List.of(), Locale.ROOT);

    RowQuery {
        picked = Map.copyOf(picked);
        hidden = Set.copyOf(hidden);
        sort = List.copyOf(sort);
    }

    /** The rows that match, in their order. */
    <T> List<T> apply(List<T> rows, List<ResourceColumn<T>> columns) {
        return choose(order(rows, columns), columns);
    }

    /**
     * All rows in their order; costly, and worth keeping as long as rows and order are the same.
     */
    <T> List<T> order(List<T> rows, List<ResourceColumn<T>> columns) {
        return RowSorter.sort(rows, sort, columns, locale);
    }

    /** The rows that match, in the order they come in. */
    <T> List<T> choose(List<T> ordered, List<ResourceColumn<T>> columns) {
        List<ResourceColumn<T>> searched =
                columns.stream()
                        .filter(column -> !hidden.contains(column.id()))
                        // What is known of some rows only would hide the others.
                        .filter(column -> column.facts() == null)
                        .toList();
        return RowFilter.containing(filter, pick(ordered, columns), searched);
    }

    private <T> List<T> pick(List<T> rows, List<ResourceColumn<T>> columns) {
        List<ResourceColumn<T>> asked =
                columns.stream().filter(column -> picked.containsKey(column.id())).toList();
        return asked.isEmpty() ? rows : rows.stream().filter(row -> isPicked(row, asked)).toList();
    }

    private <T> boolean isPicked(T row, List<ResourceColumn<T>> asked) {
        for (ResourceColumn<T> column : asked) {
            Set<String> values = picked.getOrDefault(column.id(), Set.of());
            if (column.picks().apply(row).stream().noneMatch(values::contains)) {
                return false;
            }
        }
        return true;
    }

    /** Whether another query puts rows in the same order. */
    boolean ordersLike(RowQuery other) {
        return sort.equals(other.sort) && locale.equals(other.locale);
    }
}
