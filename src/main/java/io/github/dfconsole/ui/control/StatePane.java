package io.github.dfconsole.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Explains why there is no content, in its place (T1). */
public final class StatePane extends VBox {

    /** Creates a pane with an icon. */
    public StatePane(
            String id, Ikon icon, ObservableValue<String> title, ObservableValue<String> text) {
        this(id, stateIcon(icon), title, text);
    }

    /** Creates a pane with any node in place of an icon, such as a progress indicator. */
    public StatePane(
            String id, Node picture, ObservableValue<String> title, ObservableValue<String> text) {
        setId(id);
        setAlignment(Pos.CENTER);
        getStyleClass().add("state-pane");
        Label heading = new Label();
        heading.textProperty().bind(title);
        heading.getStyleClass().add("state-title");
        Label explanation = new Label();
        explanation.textProperty().bind(text);
        explanation.getStyleClass().add("state-next");
        for (Label label : new Label[] {heading, explanation}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(picture, heading, explanation);
    }

    private static FontIcon stateIcon(Ikon icon) {
        FontIcon shown = new FontIcon(icon);
        shown.getStyleClass().add("state-icon");
        return shown;
    }

    /** Adds a button below the text. */
    public StatePane withAction(String buttonId, ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.setId(buttonId);
        button.textProperty().bind(text);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }

    /**
     * Adds a button below the text, with something beside it.
     *
     * @param beside such as a link to details; where it is hidden, the button is in the middle
     */
    public StatePane withAction(
            String buttonId, ObservableValue<String> text, Runnable action, Node beside) {
        withAction(buttonId, text, action);
        beside.managedProperty().bind(beside.visibleProperty());
        HBox line = new HBox(getChildren().removeLast(), beside);
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().add("state-buttons");
        getChildren().add(line);
        return this;
    }
}
