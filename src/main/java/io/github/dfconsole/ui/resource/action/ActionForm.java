package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.service.change.Change;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A form that is filled in before a change is sent. It belongs to the UI thread. */
public interface ActionForm {

    /** The fields. */
    Node content();

    /** Moves the focus to the first field. */
    void focusFirst();

    /** Sets what makes room when the form says more by itself than it did when it was shown. */
    default void onGrown(Runnable fit) {}

    /**
     * Checks what was entered, and marks what is wrong.
     *
     * @param then takes the changes, in the order in which they are sent; it is not called if
     *     something is wrong or nothing was changed
     */
    void submit(Consumer<List<Change>> then);

    /**
     * Whether what is entered now has a cost that has to be noticed, such as a lowered limit: then
     * Enter does not confirm.
     */
    default ObservableBooleanValue isRisky() {
        return new SimpleBooleanProperty(this, "isRisky");
    }

    /** Whether it must not be sent yet, for a reason that the form shows. */
    default ObservableBooleanValue isHeldBack() {
        return new SimpleBooleanProperty(this, "isHeldBack");
    }

    /** Whether what is entered now would lose so much that the name has to be typed as well. */
    default ObservableBooleanValue needsName() {
        return new SimpleBooleanProperty(this, "needsName");
    }

    /** One of several changes was carried out, and is not to be submitted again. */
    default void carriedOut(Change change) {}

    /** The service refused what was entered: what it names is marked. */
    void refused(Throwable cause);

    /**
     * What to say about a refusal in place of the usual words, where those would mislead.
     *
     * @return empty if the usual words are right
     */
    default Optional<String> refusalWords(Throwable cause) {
        return Optional.empty();
    }

    /** The form is no longer shown. */
    void close();
}
