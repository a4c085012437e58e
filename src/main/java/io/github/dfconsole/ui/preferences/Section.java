package io.github.dfconsole.ui.preferences;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Choices that belong together, with a title above them. */
final class Section extends VBox {

    Section(ObservableValue<String> title, Node... fields) {
        Label name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().add("section-title");
        getStyleClass().addAll("card-box", "preferences-section");
        getChildren().add(name);
        getChildren().addAll(fields);
    }

    /** A line that helps with what is above it. */
    static Label help(ObservableValue<String> text) {
        Label help = new Label();
        help.textProperty().bind(text);
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add("field-help");
        return help;
    }
}
