package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Loads the rows of a table off the UI thread, one load at a time: a newer load cancels the older.
 * It belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
final class RowLoader<T> {

    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private @Nullable Source<T> source;
    private Job job = Job.NONE;

    private record Source<T>(String key, Callable<Listing<T>> list) {}

    RowLoader(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Whether rows are loaded from the source of a key. */
    boolean loadsFrom(String key) {
        return source != null && source.key().equals(key);
    }

    /** Loads from another source from now on; null for none. */
    void setSource(String key, Callable<Listing<T>> list) {
        source = new Source<>(key, list);
    }

    /** Cancels the load, and loads from nowhere until there is another source. */
    void removeSource() {
        cancel();
        source = null;
    }

    /**
     * Loads, if there is a source.
     *
     * @param prepare turns the answer into what is shown, off the UI thread
     */
    <R> void load(Function<Listing<T>, R> prepare, Consumer<R> done, Consumer<Throwable> failed) {
        Source<T> from = source;
        if (from == null) {
            return;
        }
        job.cancel();
        loading.set(true);
        job =
                jobs.start(
                        () -> prepare.apply(from.list().call()),
                        result -> {
                            loading.set(false);
                            done.accept(result);
                        },
                        cause -> {
                            loading.set(false);
                            failed.accept(cause);
                        });
    }

    /** Cancels the load that is under way. */
    void cancel() {
        job.cancel();
        loading.set(false);
    }

    /** Whether rows are being loaded, for the first time or again. */
    ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }
}
