package io.github.dfconsole.ui.form;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Listing.IncompleteListException;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A choice among what the service offers at the moment (W5, W6, W7). A late answer to an earlier
 * question is dropped. An incomplete answer neither clears a choice nor shows that there is nothing
 * to choose from: what was offered before stays, and if there is nothing at all the look-up has
 * failed. It belongs to the UI thread.
 *
 * @param <T> what is chosen from
 */
public final class LookupViewModel<T> {

    private final Jobs jobs;
    private final Function<T, @Nullable Object> id;
    private final Function<T, String> label;
    private final ObservableList<T> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
    private final ReadOnlyObjectWrapper<LookupState> state =
            new ReadOnlyObjectWrapper<>(this, "state", LookupState.WAITING);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyObjectWrapper<@Nullable Listing<T>> incomplete =
            new ReadOnlyObjectWrapper<>(this, "incomplete");
    private final ReadOnlyObjectWrapper<String> cleared =
            new ReadOnlyObjectWrapper<>(this, "cleared", "");

    private Job job = Job.NONE;
    private @Nullable Callable<Listing<T>> question;
    private @Nullable Wanted<T> wanted;
    private boolean settling;
    private boolean touched;

    /** What is to be chosen as soon as it is offered. */
    private record Wanted<T>(Predicate<T> matches, String label) {}

    /**
     * Creates a choice that waits for another.
     *
     * @param id what a choice is known by, whatever else changes about it
     * @param label what a choice is called when it has to be said that it is gone
     */
    public LookupViewModel(Jobs jobs, Function<T, @Nullable Object> id, Function<T, String> label) {
        this.jobs = jobs;
        this.id = id;
        this.label = label;
        value.addListener(
                (property, before, now) -> {
                    if (!settling) {
                        wanted = null;
                        touched = true;
                        cleared.set("");
                    }
                });
    }

    /** Asks for the one value that there is, such as the detail of another choice. */
    public void loadOne(Callable<T> lookup) {
        load(() -> new Listing<>(List.of(lookup.call()), 0));
    }

    /** Asks what there is; what was chosen stays chosen if it is still offered. */
    public void load(Callable<Listing<T>> lookup) {
        question = lookup;
        remember();
        settle(null);
        choices.clear();
        ask(lookup);
    }

    /** Asks the same once more; what is chosen stays so meanwhile. */
    public void retry() {
        Callable<Listing<T>> last = question;
        if (last != null) {
            remember();
            ask(last);
        }
    }

    /** Stops asking because the user wants it; the same can be asked again. */
    public void cancel() {
        if (state.get() == LookupState.LOADING) {
            job.cancel();
            state.set(LookupState.CANCELLED);
        }
    }

    /** Nothing can be asked until something else is chosen. */
    public void await() {
        job.cancel();
        question = null;
        remember();
        settle(null);
        choices.clear();
        failure.set(null);
        incomplete.set(null);
        state.set(LookupState.WAITING);
    }

    /** Stops asking. */
    public void close() {
        job.cancel();
    }

    /**
     * Chooses something as soon as it is offered.
     *
     * @param what what it is called, should it not be offered
     */
    public void want(Predicate<T> matches, String what) {
        wanted = new Wanted<>(matches, what);
        cleared.set("");
        if (state.get() == LookupState.LOADED || state.get() == LookupState.EMPTY) {
            choose();
        }
    }

    private void remember() {
        T chosen = value.get();
        if (chosen != null) {
            Object known = id.apply(chosen);
            wanted =
                    new Wanted<>(
                            each -> Objects.equals(known, id.apply(each)), label.apply(chosen));
        }
    }

    private void ask(Callable<Listing<T>> lookup) {
        job.cancel();
        failure.set(null);
        incomplete.set(null);
        state.set(LookupState.LOADING);
        job = jobs.start(lookup, this::show, this::fail);
    }

    private void fail(Throwable cause) {
        failure.set(cause);
        state.set(LookupState.FAILED);
    }

    private void show(Listing<T> answer) {
        List<T> offered = answer.rowsAfter(choices, id);
        if (!answer.isComplete()) {
            if (offered.isEmpty()) {
                fail(new IncompleteListException(answer));
                return;
            }
            incomplete.set(answer);
        }
        if (!choices.equals(offered)) {
            settling = true;
            choices.setAll(offered);
            settling = false;
        }
        state.set(offered.isEmpty() ? LookupState.EMPTY : LookupState.LOADED);
        choose();
    }

    /** What was chosen, else the first; but a choice of the user is never replaced unseen (W6). */
    private void choose() {
        Wanted<T> asked = wanted;
        Optional<T> found =
                choices.stream()
                        .filter(each -> asked == null || asked.matches().test(each))
                        .findFirst();
        if (asked == null || found.isPresent()) {
            wanted = null;
            settle(found.orElse(null));
            cleared.set("");
            return;
        }
        if (incomplete.get() != null) {
            // It may be among those that are missing: it is neither gone nor replaced.
            settle(null);
            return;
        }
        // As long as nothing else is chosen it may yet be offered again.
        settle(choices.size() == 1 ? choices.getFirst() : null);
        cleared.set(asked.label());
    }

    private void settle(@Nullable T chosen) {
        if (!Objects.equals(value.get(), chosen)) {
            settling = true;
            value.set(chosen);
            settling = false;
        }
    }

    /** What there is to choose from. Not to be changed. */
    public ObservableList<T> choices() {
        return choices;
    }

    /** A part of what is chosen; something else if nothing is. */
    public <P> P chosen(Function<T, P> part, P otherwise) {
        T chosen = value.get();
        return chosen == null ? otherwise : part.apply(chosen);
    }

    /** What is chosen; null if nothing is. */
    public ObjectProperty<@Nullable T> value() {
        return value;
    }

    /** Whether there is anything to choose from. */
    public ReadOnlyObjectProperty<LookupState> state() {
        return state.getReadOnlyProperty();
    }

    /** Why it could not be loaded; null if nothing went wrong. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** The last answer, if rows are missing from it; null if it was complete or there is none. */
    public ReadOnlyObjectProperty<@Nullable Listing<T>> incomplete() {
        return incomplete.getReadOnlyProperty();
    }

    /** What had been chosen and is no longer offered; empty if there is no such thing. */
    public ReadOnlyObjectProperty<String> cleared() {
        return cleared.getReadOnlyProperty();
    }

    /** Whether the user has made a choice. */
    public boolean isTouched() {
        return touched;
    }
}
