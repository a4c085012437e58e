package io.github.dfconsole.ui.notebooks.creation;

import io.github.dfconsole.service.notebooks.CreationIntent;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/** A notebook that was being created when the console ended, or lost its connection. */
public final class PendingCreation {

    /** What is known of it. */
    public enum Phase {
        /** It is being looked up. */
        LOOKING,
        /** It is not there so far. */
        NOT_FOUND
    }

    private final CreationIntent intent;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", Phase.LOOKING);
    private @Nullable Throwable failure;

    PendingCreation(CreationIntent intent) {
        this.intent = intent;
    }

    void enter(Phase now, @Nullable Throwable why) {
        failure = why;
        phase.set(now);
    }

    /** What was about to be sent. */
    public CreationIntent intent() {
        return intent;
    }

    /** What is known of it. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Why the list could not be read; null if it could. */
    public @Nullable Throwable failure() {
        return failure;
    }
}
