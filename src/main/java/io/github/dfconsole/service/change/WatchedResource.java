package io.github.dfconsole.service.change;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A resource on its way to a state, with everything that has happened and when. It belongs to the
 * UI thread.
 */
public final class WatchedResource {

    /** What can happen to a watched resource. */
    public enum Event {
        /** The request was sent. */
        SENT,
        /** The service has accepted it. */
        ACCEPTED,
        /** There was no answer, and the resource was found by its name. */
        FOUND,
        /** The resource has changed to another state. */
        STATE
    }

    /**
     * Something that has happened.
     *
     * @param event what happened
     * @param state the new state; empty unless the event is a change of state
     * @param at when this machine learnt of it
     */
    public record Mark(Event event, String state, Instant at) {}

    private final WatchTarget target;
    private final boolean matchedByName;
    private final ObservableList<Mark> marks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<WatchState> state =
            new ReadOnlyObjectWrapper<>(this, "state", WatchState.WATCHING);
    private final ReadOnlyObjectWrapper<@Nullable Instant> nextLookAt =
            new ReadOnlyObjectWrapper<>(this, "nextLookAt");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");

    WatchedResource(WatchTarget target, boolean matchedByName) {
        this.target = target;
        this.matchedByName = matchedByName;
    }

    void happened(Event event, String newState, Instant at) {
        marks.add(new Mark(event, newState, at));
    }

    /** The state that was last read; empty if none was. */
    String lastState() {
        return marks.isEmpty() ? "" : marks.getLast().state();
    }

    void enter(WatchState now) {
        nextLookAt.set(null);
        state.set(now);
    }

    void looksNext(@Nullable Instant at) {
        nextLookAt.set(at);
    }

    void looked(@Nullable Throwable why) {
        failure.set(why);
    }

    /** What is watched. */
    public WatchTarget target() {
        return target;
    }

    /** Id of the account that owns it. */
    public String accountId() {
        return target.accountId();
    }

    /** Its id. */
    public String id() {
        return target.id();
    }

    /** Its name. */
    public String name() {
        return target.name();
    }

    /** Whether there was no answer to the request, and the resource was found by its name. */
    public boolean isMatchedByName() {
        return matchedByName;
    }

    /** What has happened, in order. Not to be changed. */
    public ObservableList<Mark> marks() {
        return marks;
    }

    /** Whether it is still watched, and if not, why. */
    public ReadOnlyObjectProperty<WatchState> state() {
        return state.getReadOnlyProperty();
    }

    /** When its state is read next; null while it is being read, and once watching has ended. */
    public ReadOnlyObjectProperty<@Nullable Instant> nextLookAt() {
        return nextLookAt.getReadOnlyProperty();
    }

    /** Why its state could not be read the last time; null if it could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
