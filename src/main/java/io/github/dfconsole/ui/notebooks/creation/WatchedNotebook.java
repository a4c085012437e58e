package io.github.dfconsole.ui.notebooks.creation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;

/** A new notebook on its way to RUNNING, with what has happened when. */
public final class WatchedNotebook {

    /** Whether it is still watched. */
    public enum Phase {
        /** It is being watched. */
        WATCHED,
        /** It runs. */
        RUNNING,
        /** It took so long that watching has stopped. */
        GIVEN_UP,
        /** It is no longer there. */
        GONE,
        /** It may not be looked at any more: the key is refused, or the permission is missing. */
        BARRED
    }

    /** What can have happened. */
    public enum Event {
        /** The request was sent. */
        SENT,
        /** The service has accepted it. */
        ACCEPTED,
        /** There was no answer, and it was found by its name. */
        FOUND,
        /** It is in another state. */
        STATE
    }

    /**
     * Something that has happened.
     *
     * @param event what
     * @param state the state it is in since; empty unless the event is one
     * @param at when, as this machine saw it
     */
    public record Mark(Event event, String state, Instant at) {}

    private final String accountId;
    private final String id;
    private final String name;
    private final boolean matchedByName;
    private final ObservableList<Mark> marks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", Phase.WATCHED);

    WatchedNotebook(String accountId, String id, String name, boolean matchedByName) {
        this.accountId = accountId;
        this.id = id;
        this.name = name;
        this.matchedByName = matchedByName;
    }

    void happened(Event event, String state, Instant at) {
        marks.add(new Mark(event, state, at));
    }

    /** The state it was last seen in; empty if it has not been seen. */
    String lastState() {
        return marks.isEmpty() ? "" : marks.getLast().state();
    }

    void enter(Phase now) {
        phase.set(now);
    }

    /** The account it belongs to. */
    public String accountId() {
        return accountId;
    }

    /** The notebook's id. */
    public String id() {
        return id;
    }

    /** The notebook's name. */
    public String name() {
        return name;
    }

    /** Whether there was no answer, and it was found by its name. */
    public boolean isMatchedByName() {
        return matchedByName;
    }

    /** What has happened, in order. Not to be changed. */
    public ObservableList<Mark> marks() {
        return marks;
    }

    /** Whether it is still watched. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }
}
