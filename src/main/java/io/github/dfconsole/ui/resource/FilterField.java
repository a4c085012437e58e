package io.github.dfconsole.ui.resource;

import atlantafx.base.controls.CustomTextField;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The field for what rows must contain to be shown. */
final class FilterField extends StackPane {

    private final CustomTextField field = new CustomTextField();
    private final ResourceViewModel<?, ?> model;
    private final Runnable enterTable;

    /**
     * Creates the field.
     *
     * @param enterTable moves the focus into the table, on a row
     */
    FilterField(String id, ResourceViewModel<?, ?> model, Runnable enterTable) {
        this.model = model;
        this.enterTable = enterTable;
        Texts texts = model.context().texts();
        field.setId(id + "-filter");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.getStyleClass().add("filter-field");
        field.promptTextProperty().bind(texts.bind(model.texts().filter()));
        field.accessibleTextProperty().bind(texts.bind(model.texts().filter()));
        field.textProperty().bindBidirectional(model.table().filter());
        field.setPrefColumnCount(16);
        field.setRight(clearButton(id, texts));
        field.setOnKeyPressed(this::onKey);
        getChildren().add(field);
    }

    private IconButton clearButton(String id, Texts texts) {
        IconButton clear =
                new IconButton(
                        id + "-filter-clear",
                        Feather.X,
                        texts.bind("action.clear-filter"),
                        this::clear);
        clear.getStyleClass().add("filter-clear");
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        return clear;
    }

    private void clear() {
        model.table().filter().set("");
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            enterTable.run();
            event.consume();
        }
    }

    /** Moves the focus here, with everything selected. */
    void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
