package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.text.NaturalOrder;

import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The values by which rows are filtered, by column. It belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
public final class ValueFilters<T> {

    private final Jobs jobs;
    private final Supplier<List<T>> rows;
    private final Supplier<Locale> locale;
    private final ObservableMap<String, Set<String>> picked = FXCollections.observableHashMap();

    /**
     * Starts without values.
     *
     * @param rows all rows, shown or not
     * @param locale the language whose collation orders values that are equally frequent
     */
    ValueFilters(Jobs jobs, Supplier<List<T>> rows, Supplier<Locale> locale) {
        this.jobs = jobs;
        this.rows = rows;
        this.locale = locale;
    }

    /** Shows only rows that have one of the values in a column; any row if there are no values. */
    public void pick(String column, Set<String> values) {
        if (values.isEmpty()) {
            picked.remove(column);
        } else {
            picked.put(column, Set.copyOf(values));
        }
    }

    /** Removes all values: any row is shown. */
    public void clear() {
        picked.clear();
    }

    /** The picked values, by column. Not to be changed. */
    public ObservableMap<String, Set<String>> picked() {
        return picked;
    }

    /** Counts the values that occur in a column, the most frequent first, off the UI thread. */
    public void count(ResourceColumn<T> column, Consumer<List<ValueCount>> done) {
        RowFacts<T, ?> facts = column.facts();
        if (facts != null && facts.isMissing(rows.get())) {
            facts.loadAll(rows.get(), () -> countAll(column, done));
        } else {
            countAll(column, done);
        }
    }

    private void countAll(ResourceColumn<T> column, Consumer<List<ValueCount>> done) {
        List<T> counted = rows.get();
        Locale language = locale.get();
        jobs.start(() -> count(column, counted, language), done, ValueFilters::crash);
    }

    private static void crash(Throwable cause) {
        throw new IllegalStateException("Values could not be counted", cause);
    }

    private static <T> List<ValueCount> count(
            ResourceColumn<T> column, List<T> rows, Locale locale) {
        Map<String, Integer> counts = new HashMap<>();
        for (T row : rows) {
            column.picks().apply(row).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        List<ValueCount> values =
                counts.entrySet().stream()
                        .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
                        .toList();
        return NaturalOrder.sorted(values, ValueCount::text, locale).stream()
                .sorted(Comparator.comparingInt(ValueCount::count).reversed())
                .toList();
    }
}
