package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import java.util.List;

/** The fields in which two configurations differ, side by side. It is made for one language. */
public final class DifferenceGrid extends GridPane {

    private static final int LONGEST_TITLE = 100;
    private static final double NAMES = 24;
    private static final double VALUES = 38;

    private int rows;

    /**
     * Shows differences.
     *
     * @param before what the values on the left are of, such as the name of a run
     * @param after what those on the right are of
     */
    public DifferenceGrid(
            String id,
            String before,
            String after,
            List<ConfigurationDifference> differences,
            Texts texts) {
        setId(id);
        getStyleClass().add("comparison");
        ConfigurationWords words = new ConfigurationWords(texts);
        getColumnConstraints().addAll(share(NAMES), share(VALUES), share(VALUES));
        addRow(rows++, new Label(), title(before), title(after));
        for (ConfigurationDifference each : differences) {
            addRow(
                    rows++,
                    label(words.field(each.field()), "field-name"),
                    label(words.value(each.field(), each.before()), "monospace"),
                    label(words.value(each.field(), each.after()), "monospace"));
        }
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static Label title(String text) {
        return label(Printable.escape(text, LONGEST_TITLE), "card-title");
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(styleClass);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
