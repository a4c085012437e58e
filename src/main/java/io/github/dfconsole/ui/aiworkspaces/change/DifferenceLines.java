package io.github.dfconsole.ui.aiworkspaces.change;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Differences, a line each. Many are in a list that scrolls, of which only those in sight are made.
 */
final class DifferenceLines extends VBox {

    /** More than these scroll. */
    static final int MOST = 30;

    private static final double HEIGHT = 240;
    private static final double SCROLL_BAR = 24;

    private final ListView<String> list = new ListView<>();

    DifferenceLines(String id) {
        list.setId(id + "-list");
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setCellFactory(each -> new Cell());
        getStyleClass().add("confirm-lines");
    }

    void show(List<String> lines) {
        if (lines.size() > MOST) {
            list.getItems().setAll(lines);
            getChildren().setAll(list);
        } else {
            list.getItems().clear();
            getChildren().setAll(lines.stream().map(DifferenceLines::line).toList());
        }
    }

    static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static final class Cell extends ListCell<String> {

        Cell() {
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
            setPrefWidth(getListView().getWidth() - SCROLL_BAR);
        }
    }
}
