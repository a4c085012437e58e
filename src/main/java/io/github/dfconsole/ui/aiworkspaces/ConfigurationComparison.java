package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Two configurations of a workspace side by side: at first only the lines that differ. */
final class ConfigurationComparison extends VBox {

    private static final int LONGEST_VALUE = 2_000;

    private final Texts texts;
    private final ConfigurationText words;
    private final List<AiWorkspaceConfig> latestFirst;
    private final Function<AiWorkspaceConfig, String> names;
    private final GridPane grid = new GridPane();
    private final CheckBox all = new CheckBox();
    private final ComboBox<Integer> left;
    private final ComboBox<Integer> right;

    /**
     * Compares the latest with the one before.
     *
     * @param names what an entry is called
     */
    ConfigurationComparison(
            List<AiWorkspaceConfig> latestFirst,
            Function<AiWorkspaceConfig, String> names,
            Texts texts) {
        this.texts = texts;
        this.words = new ConfigurationText(texts);
        this.latestFirst = latestFirst;
        this.names = names;
        left = choice("aiworkspaces-compare-left", texts.get("aiworkspaces.compare.left"), 1);
        right = choice("aiworkspaces-compare-right", texts.get("aiworkspaces.compare.right"), 0);
        getStyleClass().add("detail-section");
        grid.setId("aiworkspaces-comparison");
        grid.getStyleClass().add("comparison");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(38);
        grid.getColumnConstraints().addAll(new ColumnConstraints(84), half, half);
        all.setId("aiworkspaces-compare-all");
        all.setText(texts.get("aiworkspaces.compare.all"));
        all.setOnAction(event -> fill());
        left.valueProperty().addListener((property, before, now) -> fill());
        right.valueProperty().addListener((property, before, now) -> fill());
        getChildren().addAll(all, grid);
        fill();
    }

    private ComboBox<Integer> choice(String id, String name, int chosen) {
        ComboBox<Integer> box =
                new ComboBox<>(
                        FXCollections.observableList(
                                IntStream.range(0, latestFirst.size()).boxed().toList()));
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(name);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer index) {
                        return index == null ? "" : names.apply(latestFirst.get(index));
                    }

                    @Override
                    public Integer fromString(String text) {
                        throw new UnsupportedOperationException("It is only chosen from");
                    }
                });
        box.setValue(chosen);
        return box;
    }

    private void fill() {
        grid.getChildren().clear();
        grid.addRow(0, new Label(), left, right);
        List<ConfigurationText.Line> ones = words.lines(latestFirst.get(left.getValue()));
        List<ConfigurationText.Line> others = words.lines(latestFirst.get(right.getValue()));
        int row = 1;
        for (int index = 0; index < ones.size(); index++) {
            if (isShown(ones.get(index), others.get(index))) {
                addLine(row++, ones.get(index), others.get(index));
            }
        }
        if (row == 1) {
            Label same = new Label(texts.get("aiworkspaces.compare.same"));
            same.getStyleClass().add("muted");
            grid.add(same, 1, 1, 2, 1);
        }
    }

    private boolean isShown(ConfigurationText.Line one, ConfigurationText.Line other) {
        return one.differsFrom(other)
                || (all.isSelected() && !(one.value().isEmpty() && other.value().isEmpty()));
    }

    private void addLine(int row, ConfigurationText.Line one, ConfigurationText.Line other) {
        Label name = new Label(texts.get(one.nameKey()));
        name.getStyleClass().add("field-name");
        name.setWrapText(true);
        GridPane.setValignment(name, VPos.TOP);
        boolean differs = one.differsFrom(other);
        grid.addRow(row, name, value(one.value(), differs), value(other.value(), differs));
    }

    /** What differs is marked by a sign too, not by colour alone (A8). */
    private static Label value(String text, boolean differs) {
        String shown = text.isEmpty() ? "–" : Printable.escapeLines(text, LONGEST_VALUE);
        Label value = new Label(differs ? "≠ " + shown : shown);
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        value.setMaxWidth(Double.MAX_VALUE);
        value.getStyleClass().addAll("monospace", differs ? "differs" : "same");
        GridPane.setValignment(value, VPos.TOP);
        return value;
    }
}
