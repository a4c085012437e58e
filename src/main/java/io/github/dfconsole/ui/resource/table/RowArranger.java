package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;

import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Sorts and filters the rows of a table off the UI thread whenever filter, sort, columns or
 * language change; only the newest query is answered. It belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
final class RowArranger<T> {

    /** How long the keyboard rests before the rows are filtered. */
    private static final Duration FILTER_PAUSE = Duration.ofMillis(120);

    private final Jobs jobs;
    private final List<ResourceColumn<T>> columns;
    private final FactColumns<T> facts;
    private final ColumnLayout layout;
    private final ValueFilters<T> values;
    private final ObservableValue<Locale> locale;
    private Job arranging = Job.NONE;
    private Job filterPause = Job.NONE;

    RowArranger(
            Jobs jobs,
            List<ResourceColumn<T>> columns,
            FactColumns<T> facts,
            ColumnLayout layout,
            ValueFilters<T> values,
            ObservableValue<Locale> locale) {
        this.jobs = jobs;
        this.columns = columns;
        this.facts = facts;
        this.layout = layout;
        this.values = values;
        this.locale = locale;
    }

    /** Arranges the rows of a store whenever the query changes. */
    void keepArranged(RowStore<T> store) {
        layout.filter().addListener((property, before, now) -> arrangeSoon(store));
        layout.sort().addListener((property, before, now) -> arrange(store));
        layout.hidden().addListener((property, before, now) -> columnsChanged(store));
        values.picked()
                .addListener((MapChangeListener<String, Set<String>>) change -> arrange(store));
        locale.addListener((property, before, now) -> textsChanged(before, now, store));
    }

    /** Hidden columns are not searched. */
    private void columnsChanged(RowStore<T> store) {
        if (!layout.filter().get().isBlank()) {
            arrange(store);
        }
    }

    private void textsChanged(Locale before, Locale now, RowStore<T> store) {
        if (!before.getLanguage().equals(now.getLanguage())) {
            // The picked values are in the language from before.
            values.clear();
        }
        arrange(store);
    }

    private void arrangeSoon(RowStore<T> store) {
        filterPause.cancel();
        filterPause =
                jobs.later(
                        FILTER_PAUSE,
                        () -> {
                            layout.keep();
                            arrange(store);
                        });
    }

    /** Arranges the rows again; nothing happens while there are none to arrange. */
    void arrange(RowStore<T> store) {
        if (!store.before().areThere()) {
            return;
        }
        cancel();
        if (readsFirst(store)) {
            return;
        }
        ArrangedRows<T> rows = store.arranged();
        RowQuery query = query();
        arranging = jobs.start(() -> rows.by(query, columns), store::arrange, RowArranger::crash);
    }

    /** Part of the rows is never sorted or filtered as if it were all of them. */
    private boolean readsFirst(RowStore<T> store) {
        Optional<RowFacts<T, ?>> missing = facts.missing();
        missing.ifPresent(facts -> facts.loadAll(store.all(), () -> arrange(store)));
        return missing.isPresent();
    }

    /** Whether rows are to be sorted or filtered by something that is not known of all of them. */
    boolean isMissing() {
        return facts.missing().isPresent();
    }

    /**
     * What turns a listing into rows that are arranged, and compared with those of a store. It can
     * run on any thread.
     */
    Function<Listing<T>, LoadedRows<T>> preparation(RowStore<T> store) {
        RowQuery query = query();
        return listing -> LoadedRows.of(listing, store.before(), query, columns, store::keyOf);
    }

    /** Arranges rows that are remembered, off the UI thread. */
    Function<List<T>, ArrangedRows<T>> arranging() {
        RowQuery query = query();
        return rows -> ArrangedRows.of(query, rows, columns);
    }

    /** Neither sorting nor filtering can fail: a failure is a fault of the program. */
    private static void crash(Throwable cause) {
        throw new IllegalStateException("Rows could not be arranged", cause);
    }

    /** Drops the result of a query that is still worked on. */
    void cancel() {
        arranging.cancel();
    }

    /** How rows are sorted and filtered now. */
    RowQuery query() {
        return new RowQuery(
                layout.filter().get(),
                Map.copyOf(values.picked()),
                layout.hidden().get(),
                layout.sort().get(),
                locale.getValue());
    }
}
