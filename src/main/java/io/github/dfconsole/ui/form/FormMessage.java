package io.github.dfconsole.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What a form has to say that is not about one field; it takes no room while that is nothing. */
public final class FormMessage extends Label {

    /** Says nothing yet. */
    public FormMessage(String id) {
        dress(this, id);
    }

    /** Makes a label that is seen only while it says something. */
    static void dress(Label label, String id) {
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("field-problem");
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
