package io.github.dfconsole.ui.resource.table;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** Stands where rows will be while they are loaded for the first time: nothing jumps (T1). */
public final class SkeletonPane extends VBox {

    private static final int ROWS = 8;

    /** How much of a cell's width its text takes, in turn: no two rows look alike. */
    private static final double[] SHARES = {0.72, 0.58, 0.8, 0.64, 0.5, 0.76, 0.68};

    public SkeletonPane(String id, ObservableValue<String> title, List<Double> widths) {
        setId(id);
        getStyleClass().add("skeleton");
        int bars = 0;
        for (int row = 0; row < ROWS; row++) {
            HBox line = new HBox();
            line.getStyleClass().add("skeleton-row");
            line.setAlignment(Pos.CENTER_LEFT);
            for (double width : widths) {
                Region bar = new Region();
                bar.getStyleClass().add("skeleton-bar");
                fix(bar, width * SHARES[bars++ % SHARES.length]);
                HBox cell = new HBox(bar);
                cell.setAlignment(Pos.CENTER_LEFT);
                fix(cell, width);
                line.getChildren().add(cell);
            }
            getChildren().add(line);
        }
        Label words = new Label();
        words.textProperty().bind(title);
        words.getStyleClass().add("muted");
        HBox line = new HBox(words);
        line.getStyleClass().add("skeleton-words");
        getChildren().add(line);
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setMaxWidth(width);
    }
}
