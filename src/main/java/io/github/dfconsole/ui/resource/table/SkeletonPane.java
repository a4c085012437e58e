package io.github.dfconsole.ui.resource.table;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import java.util.List;

/** A sketch of rows, shown while they are loaded for the first time (T1). */
public final class SkeletonPane extends VBox {

    private static final int ROWS = 8;

    /** Which part of a cell's width its bar takes, in turn, so that no two rows look alike. */
    private static final double[] SHARES = {0.72, 0.58, 0.8, 0.64, 0.5, 0.76, 0.68};

    private final HBox line = new HBox();
    private int bars;

    /**
     * Creates a pane.
     *
     * @param title says what is loaded
     * @param widths the widths of the columns, in pixels
     */
    public SkeletonPane(String id, ObservableValue<String> title, List<Double> widths) {
        setId(id);
        getStyleClass().add("skeleton");
        // Bars that do not fit are cut off on the right, as the columns are.
        setMinWidth(0);
        Rectangle inside = new Rectangle();
        inside.widthProperty().bind(widthProperty());
        inside.heightProperty().bind(heightProperty());
        setClip(inside);
        for (int row = 0; row < ROWS; row++) {
            getChildren().add(row(widths));
        }
        Label label = new Label();
        label.textProperty().bind(title);
        label.getStyleClass().add("muted");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().add(label);
        line.getStyleClass().add("skeleton-words");
        getChildren().add(line);
    }

    /** Adds a button beside the text. */
    public SkeletonPane withAction(String buttonId, ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.setId(buttonId);
        button.textProperty().bind(text);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        line.getChildren().add(button);
        return this;
    }

    private HBox row(List<Double> widths) {
        HBox row = new HBox();
        row.getStyleClass().add("skeleton-row");
        row.setAlignment(Pos.CENTER_LEFT);
        for (double width : widths) {
            row.getChildren().add(cell(width));
        }
        return row;
    }

    private HBox cell(double width) {
        Region bar = new Region();
        bar.getStyleClass().add("skeleton-bar");
        fix(bar, width * SHARES[bars++ % SHARES.length]);
        HBox cell = new HBox(bar);
        cell.setAlignment(Pos.CENTER_LEFT);
        fix(cell, width);
        return cell;
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setMaxWidth(width);
    }
}
