package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.text.Printable;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Environment variables that are only read. Those in sight are made, and no others. */
final class EnvironmentTable extends ListView<Map.Entry<String, String>> {

    private static final double ROW = 26;
    private static final int MOST_IN_SIGHT = 10;
    private static final double SHARE = 0.4;
    private static final int LONGEST = 500;
    private static final double WIDEST = 480;

    /**
     * Creates a table.
     *
     * @param env the variables; secrets are masked already
     */
    EnvironmentTable(Map<String, String> env) {
        setId("configuration-card-env");
        getStyleClass().add("environment-table");
        setItems(FXCollections.observableArrayList(env.entrySet()));
        setFixedCellSize(ROW);
        setPrefHeight(ROW * Math.min(MOST_IN_SIGHT, env.size()) + 2);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
        // What is all in sight needs no keyboard to be scrolled.
        setFocusTraversable(env.size() > MOST_IN_SIGHT);
        setCellFactory(list -> new Cell());
    }

    private static final class Cell extends ListCell<Map.Entry<String, String>> {

        private final Label name = new Label();
        private final Label value = new Label();
        private final HBox line = new HBox(name, value);
        private final Tooltip whole = new Tooltip();

        Cell() {
            // As wide as the list, which would be moved sideways otherwise to read each line.
            setPrefWidth(0);
            whole.setWrapText(true);
            whole.setMaxWidth(WIDEST);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("configuration-line");
            name.getStyleClass().addAll("monospace", "field-name");
            value.getStyleClass().add("monospace");
            value.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(value, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(Map.@Nullable Entry<String, String> entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            name.setText(Printable.escape(entry.getKey(), LONGEST));
            value.setText(Printable.escape(entry.getValue(), LONGEST));
            name.setPrefWidth(getListView().getWidth() * SHARE);
            name.setMinWidth(Region.USE_PREF_SIZE);
            setAccessibleText(name.getText() + " = " + value.getText());
            whole.setText(getAccessibleText());
            setTooltip(whole);
            setGraphic(line);
        }
    }
}
