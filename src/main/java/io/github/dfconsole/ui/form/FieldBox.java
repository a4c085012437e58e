package io.github.dfconsole.ui.form;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field with its label above it, and below it what helps and what is wrong. */
public final class FieldBox extends VBox {

    private final Control field;

    /**
     * Creates a box around a field.
     *
     * @param shown what is seen of the field: itself, or what it stands in
     */
    public FieldBox(Control field, Node shown, ObservableValue<String> label) {
        this.field = field;
        getStyleClass().add("field");
        Label name = new Label();
        name.textProperty().bind(label);
        name.getStyleClass().add("field-label");
        name.setLabelFor(field);
        getChildren().addAll(name, shown);
    }

    /** Adds a line that helps; it takes no room while it is empty. */
    public FieldBox withHelp(ObservableValue<String> text) {
        getChildren().add(new HelpLine(text));
        return this;
    }

    /** Adds a line that says what is wrong; it takes no room while nothing is. */
    public FieldBox withProblem(ObservableValue<String> text) {
        FieldProblem problem = new FieldProblem(field.getId() + "-problem", field);
        problem.textProperty().bind(text);
        getChildren().add(problem);
        return this;
    }

    /**
     * Adds a line that says why the field cannot be changed; it takes no room unless it is locked.
     *
     * @param reason why, and what ends it
     */
    public FieldBox withLock(ObservableBooleanValue locked, ObservableValue<String> reason) {
        Label line = new Label();
        line.setId(field.getId() + "-locked");
        line.setGraphic(new FontIcon(Feather.LOCK));
        line.textProperty().bind(reason);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().addAll("field-help", "field-lock");
        line.visibleProperty().bind(locked);
        line.managedProperty().bind(line.visibleProperty());
        getChildren().add(line);
        return this;
    }

    /** Adds anything else below. */
    public FieldBox with(Node more) {
        getChildren().add(more);
        return this;
    }
}
