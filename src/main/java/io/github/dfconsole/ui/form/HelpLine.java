package io.github.dfconsole.ui.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** A line that helps with the field above it; it takes no room while it is empty. */
public final class HelpLine extends Label {

    /** Creates a line that shows a text. */
    public HelpLine(ObservableValue<String> text) {
        textProperty().bind(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("field-help");
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
