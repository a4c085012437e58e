package io.github.dfconsole.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What a form has to say that is not about one field; it takes no room while that is nothing. */
public final class FormMessage extends Label {

    /** Says nothing yet. */
    public FormMessage(String id) {
        setId(id);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("field-problem");
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
