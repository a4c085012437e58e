package io.github.dfconsole.ui.resource.table;

import org.jspecify.annotations.Nullable;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern WORDS = Pattern.compile("\\s+");

    RowQuery {
        picked = Map.copyOf(picked);
        hidden = Set.copyOf(hidden);
        sort = List.copyOf(sort);
    }

    <T> List<T> apply(List<T> rows, List<ResourceColumn<T>> columns) {
        return choose(order(rows, columns), columns);
    }

    /**
     * All rows in their order; costly, and worth keeping as long as rows and order are the same.
     */
    <T> List<T> order(List<T> rows, List<ResourceColumn<T>> columns) {
        return sort(rows, columns);
    }

    /** The rows that are let through, in the order they come in. */
    <T> List<T> choose(List<T> ordered, List<ResourceColumn<T>> columns) {
        return filter(pick(ordered, columns), columns);
    }

    boolean ordersLike(RowQuery other) {
        return sort.equals(other.sort) && locale.equals(other.locale);
    }

    private <T> List<T> pick(List<T> rows, List<ResourceColumn<T>> columns) {
        List<ResourceColumn<T>> asked =
                columns.stream().filter(column -> picked.containsKey(column.id())).toList();
        if (asked.isEmpty()) {
            return rows;
        }
        return rows.stream()
                .filter(
                        row ->
                                asked.stream()
                                        .allMatch(
                                                column ->
                                                        picked.getOrDefault(column.id(), Set.of())
                                                                .contains(
                                                                        column.text().apply(row))))
                .toList();
    }

    private <T> List<T> filter(List<T> rows, List<ResourceColumn<T>> columns) {
        if (filter.isBlank()) {
            return rows;
        }
        List<String> words = WORDS.splitAsStream(folded(filter.strip())).toList();
        List<ResourceColumn<T>> visible =
                columns.stream().filter(column -> !hidden.contains(column.id())).toList();
        return rows.stream().filter(row -> containsAll(row, words, visible)).toList();
    }

    /** Each word may be in another column. */
    private static <T> boolean containsAll(
            T row, List<String> words, List<ResourceColumn<T>> columns) {
        for (String word : words) {
            boolean found = false;
            for (int index = 0; index < columns.size() && !found; index++) {
                found = folded(columns.get(index).text().apply(row)).contains(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private <T> List<T> sort(List<T> rows, List<ResourceColumn<T>> columns) {
        List<Keyed<T>> keyed = new ArrayList<>(rows.size());
        List<SortedColumn<T>> sorted = sortedColumns(columns);
        if (sorted.isEmpty()) {
            return rows;
        }
        Collator collator = Collator.getInstance(locale);
        for (T row : rows) {
            keyed.add(new Keyed<>(row, keys(row, sorted, collator)));
        }
        keyed.sort(order(sorted));
        return keyed.stream().map(Keyed::row).toList();
    }

    private <T> List<SortedColumn<T>> sortedColumns(List<ResourceColumn<T>> columns) {
        List<SortedColumn<T>> sorted = new ArrayList<>();
        for (SortKey key : sort) {
            columns.stream()
                    .filter(column -> column.id().equals(key.column()))
                    .forEach(column -> sorted.add(new SortedColumn<>(column, key.descending())));
        }
        return sorted;
    }

    /** Collating anew at each comparison would cost twenty times as much. */
    private static <T> List<@Nullable Comparable<?>> keys(
            T row, List<SortedColumn<T>> sorted, Collator collator) {
        List<@Nullable Comparable<?>> keys = new ArrayList<>(sorted.size());
        for (SortedColumn<T> column : sorted) {
            Comparable<?> value = column.column().value().apply(row);
            keys.add(value instanceof String text ? collationKey(text, collator) : value);
        }
        return keys;
    }

    private static @Nullable CollationKey collationKey(String text, Collator collator) {
        return text.isEmpty() ? null : collator.getCollationKey(text);
    }

    private static <T> Comparator<Keyed<T>> order(List<SortedColumn<T>> sorted) {
        return (left, right) -> {
            for (int index = 0; index < sorted.size(); index++) {
                int order =
                        compare(
                                left.keys().get(index),
                                right.keys().get(index),
                                sorted.get(index).descending());
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    /** What is missing comes last, whichever way the column is sorted. */
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
