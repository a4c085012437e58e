package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.lists.Refusal;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;

/**
 * Loads the rows of a table again and again, and tells what each load has changed. It belongs to
 * the UI thread.
 *
 * @param <T> the type of a row
 */
final class RowRefresher<T> {

    private final InstantSource clock;
    private final RowArranger<T> arranger;
    private final RowStore<T> store;
    private final RowSelection<T> selection;
    private final RowLoader<T> loader;
    private final RowMemory<T> memory;
    private final RefreshMarks marks;
    private final AutoRefresh<T> autoRefresh;
    private final ReadOnlyObjectWrapper<@Nullable Instant> updatedAt =
            new ReadOnlyObjectWrapper<>(this, "updatedAt");
    private final ReadOnlyObjectWrapper<@Nullable Listing<T>> completeness =
            new ReadOnlyObjectWrapper<>(this, "completeness");

    /**
     * Loads nothing yet.
     *
     * @param arranger sorts and filters what is loaded
     * @param store takes the rows
     * @param selection loses the rows that are gone
     * @param memory gives way to the first answer
     */
    RowRefresher(
            Jobs jobs,
            InstantSource clock,
            RowArranger<T> arranger,
            RowStore<T> store,
            RowSelection<T> selection,
            RowMemory<T> memory) {
        this.clock = clock;
        this.arranger = arranger;
        this.store = store;
        this.selection = selection;
        this.memory = memory;
        loader = new RowLoader<>(jobs);
        marks = new RefreshMarks(jobs);
        autoRefresh = new AutoRefresh<>(clock, store::keyOf, this::loadUnlessLoading);
    }

    /** Whether rows are loaded from the source of a name. */
    boolean loadsFrom(String source) {
        return loader.loadsFrom(source);
    }

    /** Loads from a source from now on. */
    void setSource(String source, Callable<Listing<T>> list) {
        if (!loadsFrom(source)) {
            memory.begin(source);
        }
        loader.setSource(source, list);
    }

    /** Stops loading, and loads from nowhere until there is another source. */
    void removeSource() {
        loader.removeSource();
    }

    /** Loads because the user wants it. */
    void refresh() {
        autoRefresh.restart();
        load();
    }

    /** Stops the load that is under way, because the user wants it; the rows there are stay. */
    void cancelLoading() {
        if (loading().get()) {
            loader.cancel();
            store.cancel();
        }
    }

    /** Stops loading, and forgets what the loads from before have brought. */
    void reset() {
        loader.cancel();
        memory.end();
        arranger.cancel();
        marks.clear();
        autoRefresh.reset();
        updatedAt.set(null);
        completeness.set(null);
    }

    private void loadUnlessLoading() {
        if (!loading().get()) {
            load();
        }
    }

    private void load() {
        store.begin();
        loader.load(arranger.preparation(store), this::accept, this::fail);
    }

    private void accept(LoadedRows<T> result) {
        if (result.isWithoutRows()) {
            fail(new IncompleteListException(result.counts()));
            return;
        }
        arranger.cancel();
        completeness.set(result.counts());
        marks.mark(result.changes(), selection.removeAll(result.changes().gone()));
        store.load(result.arranged());
        memory.end();
        autoRefresh.succeeded(store.all());
        // Listeners look at the rows.
        updatedAt.set(clock.instant());
        if (!result.arranged().query().equals(arranger.query()) || arranger.isMissing()) {
            arranger.arrange(store);
        }
    }

    private void fail(Throwable cause) {
        if (memory.isShown() && Refusal.is(cause)) {
            memory.end();
            selection.clear();
            store.clear();
        }
        memory.failed();
        autoRefresh.failed(cause);
        store.fail(cause);
    }

    /** Whether rows are being loaded, for the first time or again. */
    ReadOnlyBooleanProperty loading() {
        return loader.loading();
    }

    /** When rows were last loaded; null if never. */
    ReadOnlyObjectProperty<@Nullable Instant> updatedAt() {
        return updatedAt.getReadOnlyProperty();
    }

    /**
     * What the answer held whose rows were loaded last, without its rows; null if there is none.
     */
    ReadOnlyObjectProperty<@Nullable Listing<T>> completeness() {
        return completeness.getReadOnlyProperty();
    }

    /** The rows that the last refresh has added or changed. */
    RefreshMarks marks() {
        return marks;
    }

    /** When and whether the rows are loaded without the user. */
    AutoRefresh<T> autoRefresh() {
        return autoRefresh;
    }
}
