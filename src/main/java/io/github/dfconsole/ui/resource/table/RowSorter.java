package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.text.NaturalOrder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Sorts rows by the values of columns, and text as people count and collate (T9). */
final class RowSorter {

    private RowSorter() {}

    /** All rows in the order of the sort keys; as they come if no key names a column. */
    static <T> List<T> sort(
            List<T> rows, List<SortKey> keys, List<ResourceColumn<T>> columns, Locale locale) {
        List<SortedColumn<T>> sorted = sortedColumns(keys, columns);
        if (sorted.isEmpty()) {
            return rows;
        }
        NaturalOrder order = new NaturalOrder(locale);
        List<Keyed<T>> keyed = new ArrayList<>(rows.size());
        for (T row : rows) {
            keyed.add(new Keyed<>(row, keys(row, sorted, order)));
        }
        keyed.sort(order(sorted));
        return keyed.stream().map(Keyed::row).toList();
    }

    private static <T> List<SortedColumn<T>> sortedColumns(
            List<SortKey> keys, List<ResourceColumn<T>> columns) {
        List<SortedColumn<T>> sorted = new ArrayList<>();
        for (SortKey key : keys) {
            columns.stream()
                    .filter(column -> column.id().equals(key.column()))
                    .forEach(column -> sorted.add(new SortedColumn<>(column, key.descending())));
        }
        return sorted;
    }

    /** Collation keys are made once a row: collating at each comparison costs twenty times more. */
    private static <T> List<@Nullable Comparable<?>> keys(
            T row, List<SortedColumn<T>> sorted, NaturalOrder order) {
        List<@Nullable Comparable<?>> keys = new ArrayList<>(sorted.size());
        for (SortedColumn<T> column : sorted) {
            Comparable<?> value = column.column().value().apply(row);
            keys.add(value instanceof String text ? textKey(text, order) : value);
        }
        return keys;
    }

    private static @Nullable Comparable<?> textKey(String text, NaturalOrder order) {
        return text.isEmpty() ? null : order.key(text);
    }

    private static <T> Comparator<Keyed<T>> order(List<SortedColumn<T>> sorted) {
        return (left, right) -> {
            int order = 0;
            for (int index = 0; index < sorted.size() && order == 0; index++) {
                boolean descending = sorted.get(index).descending();
                order = compare(left.keys().get(index), right.keys().get(index), descending);
            }
            return order;
        };
    }

    /** Missing values come last, whichever way the column is sorted. */
    @SuppressWarnings("unchecked") // one column's values are all of one type
    private static int compare(
            @Nullable Comparable<?> left, @Nullable Comparable<?> right, boolean descending) {
        if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
        }
        int order = ((Comparable<Object>) left).compareTo(right);
        return descending ? -order : order;
    }

    private record SortedColumn<T>(ResourceColumn<T> column, boolean descending) {}

    private record Keyed<T>(T row, List<@Nullable Comparable<?>> keys) {}
}
