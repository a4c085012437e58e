package io.github.dfconsole.ui.resource.detail;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The detail of the selected row: loaded when it is open, kept when loading it again fails. It
 * belongs to the UI thread.
 *
 * @param <T> a row of the list
 * @param <D> the detail of one resource
 */
public final class DetailViewModel<T, D> {

    /** A user who walks down the table by keyboard does not want the detail of every row. */
    private static final Duration SETTLING = Duration.ofMillis(120);

    /** Reads one resource in detail. It blocks. */
    @FunctionalInterface
    public interface Reader<D> {
        /** Reads the resource with an id. */
        D read(String id) throws ApiException, InterruptedException;
    }

    private final Jobs jobs;
    private final Function<T, String> id;
    private final ReadOnlyObjectProperty<@Nullable T> selected;
    private final ReadOnlyObjectWrapper<@Nullable D> detail =
            new ReadOnlyObjectWrapper<>(this, "detail");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private final ReadOnlyBooleanWrapper cancelled = new ReadOnlyBooleanWrapper(this, "cancelled");
    private @Nullable Reader<D> reader;
    private Job loadJob = Job.NONE;
    private Job settling = Job.NONE;

    /**
     * Follows a selection; nothing is loaded before the detail is opened.
     *
     * @param selected the selected row; its value is null while none is selected
     * @param id the id of a row; empty if it came without one
     */
    public DetailViewModel(
            Jobs jobs, ReadOnlyObjectProperty<@Nullable T> selected, Function<T, String> id) {
        this.jobs = jobs;
        this.selected = selected;
        this.id = id;
        selected.addListener((property, before, now) -> follow(before, now));
    }

    /** Reads details this way from now on; null while nothing is connected. */
    public void readWith(@Nullable Reader<D> with) {
        reader = with;
    }

    private void follow(@Nullable T before, @Nullable T now) {
        stop();
        boolean same = before != null && now != null && id.apply(before).equals(id.apply(now));
        if (!same) {
            detail.set(null);
            failure.set(null);
            cancelled.set(false);
        }
        if (now == null) {
            open.set(false);
        } else if (open.get()) {
            settling = jobs.later(SETTLING, this::renew);
        }
    }

    private void stop() {
        settling.cancel();
        loadJob.cancel();
        loading.set(false);
    }

    /** Opens the detail of the selected row; from then on it follows the selection. */
    public void open() {
        if (selected.get() != null && !open.get()) {
            open.set(true);
            load();
        }
    }

    /** Closes the detail until it is opened again. */
    public void close() {
        stop();
        open.set(false);
    }

    /** Loads the detail again after the list was, unless the user has cancelled loading it. */
    public void renew() {
        if (!cancelled.get()) {
            load();
        }
    }

    /** Stops loading, if it is under way; what was loaded before stays. */
    public void cancel() {
        if (loading.get()) {
            stop();
            cancelled.set(true);
        }
    }

    /** Loads the detail of the selected row, for the first time or again, if it is open. */
    public void load() {
        T row = selected.get();
        Reader<D> with = reader;
        if (row == null || with == null || !open.get() || !canBeRead(row)) {
            return;
        }
        stop();
        cancelled.set(false);
        loading.set(true);
        loadJob = jobs.start(() -> with.read(id.apply(row)), this::loaded, this::failed);
    }

    private void loaded(D result) {
        loading.set(false);
        failure.set(null);
        detail.set(result);
    }

    /** What was loaded before is still good to read; it is marked as out of date (T1). */
    private void failed(Throwable cause) {
        loading.set(false);
        failure.set(cause);
    }

    /**
     * Hands over the detail of a row, reading it if it is not there.
     *
     * @param then takes the detail
     * @param failed takes the reason why it could not be read
     */
    public void withDetail(T row, Consumer<D> then, Consumer<Throwable> failed) {
        T shown = selected.get();
        D known = detail.get();
        Reader<D> with = reader;
        if (known != null && shown != null && id.apply(shown).equals(id.apply(row))) {
            then.accept(known);
        } else if (with != null) {
            jobs.start(() -> with.read(id.apply(row)), then, failed);
        }
    }

    /** Whether a row came with an id; without one its detail cannot be asked for. */
    public boolean canBeRead(T row) {
        return !id.apply(row).isEmpty();
    }

    /** The selected row; null while none is selected. */
    public ReadOnlyObjectProperty<@Nullable T> row() {
        return selected;
    }

    /** The detail of the selected row; null while it is not there. */
    public ReadOnlyObjectProperty<@Nullable D> detail() {
        return detail.getReadOnlyProperty();
    }

    /** Why the detail could not be loaded, or loaded again; null if nothing went wrong. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether the detail is shown. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Whether the user has cancelled the last load. */
    public ReadOnlyBooleanProperty cancelled() {
        return cancelled.getReadOnlyProperty();
    }

    /** Whether a call is under way. */
    public ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }
}
