package io.github.dfconsole.ui.preferences;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Choices that belong together, with a title above them. */
final class Section extends VBox {

    /** The width of every drop-down of the page, in pixels. */
    static final double DROP_DOWN_WIDTH = 320;

    Section(ObservableValue<String> title, Node... fields) {
        Label name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().add("section-title");
        getStyleClass().addAll("card-box", "preferences-section");
        getChildren().add(name);
        getChildren().addAll(fields);
    }
}
