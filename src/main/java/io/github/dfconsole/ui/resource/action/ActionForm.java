package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.service.change.Change;

import javafx.scene.Node;

import java.util.function.Consumer;

/** A form that is filled in before a change is sent. It belongs to the UI thread. */
public interface ActionForm {

    /** The fields. */
    Node content();

    /** Moves the focus to the first field. */
    void focusFirst();

    /**
     * Checks what was entered, and marks what is wrong.
     *
     * @param then takes the change; it is not called if something is wrong or nothing was changed
     */
    void submit(Consumer<Change> then);

    /** The service refused what was entered: what it names is marked. */
    void refused(Throwable cause);

    /** The form is no longer shown. */
    void close();
}
