package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The configurations a workspace has had, the latest first, or two of them side by side with what
 * differs marked.
 */
final class ConfigurationHistory extends VBox {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_VALUE = 2_000;

    private final Texts texts;
    private final Times times;
    private final ConfigurationText words;
    private final List<AiWorkspaceConfig> latestFirst;
    private final VBox content = new VBox();

    ConfigurationHistory(List<AiWorkspaceConfig> history, Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
        this.words = new ConfigurationText(texts);
        this.latestFirst = history.reversed();
        setId("aiworkspaces-detail-configurations");
        getStyleClass().add("detail-section");
        content.getStyleClass().add("detail-section");
        getChildren().addAll(heading(), content);
        showCards();
    }

    private Node heading() {
        Label title = new Label(texts.get("aiworkspaces.configurations", latestFirst.size()));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton compare = new ToggleButton(texts.get("aiworkspaces.compare"));
        compare.setId("aiworkspaces-detail-compare");
        compare.getStyleClass().add("small");
        compare.setMinWidth(Region.USE_PREF_SIZE);
        compare.setVisible(latestFirst.size() > 1);
        compare.setOnAction(
                event -> {
                    if (compare.isSelected()) {
                        showComparison();
                    } else {
                        showCards();
                    }
                });
        HBox heading = new HBox(title, space, compare);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private void showCards() {
        content.getChildren().setAll(latestFirst.stream().map(this::card).toList());
    }

    private Node card(AiWorkspaceConfig entry) {
        Label title = new Label(name(entry));
        title.getStyleClass().add("card-title");
        Label made = new Label(made(entry));
        made.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(title, space, made);
        line.setAlignment(Pos.BASELINE_LEFT);
        FieldList fields = new FieldList(texts);
        for (ConfigurationText.Line each : words.lines(entry)) {
            if (!each.value().isEmpty()) {
                if (each.code()) {
                    fields.addCodeLines(each.nameKey(), each.value());
                } else {
                    fields.add(each.nameKey(), each.value());
                }
            }
        }
        VBox card = new VBox(line, fields);
        card.getStyleClass().add("card-box");
        return card;
    }

    private static String name(AiWorkspaceConfig entry) {
        AiAppTypeSpec spec = entry.configuration();
        return spec == null ? "–" : Printable.escape(spec.name(), LONGEST_TITLE);
    }

    private String made(AiWorkspaceConfig entry) {
        return new TimestampText(texts, times).exact(entry.createdAt());
    }

    private void showComparison() {
        ComboBox<Integer> left =
                choice("aiworkspaces-compare-left", texts.get("aiworkspaces.compare.left"), 1);
        ComboBox<Integer> right =
                choice("aiworkspaces-compare-right", texts.get("aiworkspaces.compare.right"), 0);
        GridPane grid = new GridPane();
        grid.setId("aiworkspaces-comparison");
        grid.getStyleClass().add("comparison");
        ColumnConstraints names = new ColumnConstraints(84);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(38);
        grid.getColumnConstraints().addAll(names, half, half);
        Runnable fill = () -> fill(grid, left, right);
        left.valueProperty().addListener((property, before, now) -> fill.run());
        right.valueProperty().addListener((property, before, now) -> fill.run());
        fill.run();
        content.getChildren().setAll(grid);
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
                        if (index == null) {
                            return "";
                        }
                        AiWorkspaceConfig entry = latestFirst.get(index);
                        return name(entry) + "  " + made(entry);
                    }

                    @Override
                    public Integer fromString(String text) {
                        throw new UnsupportedOperationException("It is only chosen from");
                    }
                });
        box.setValue(chosen);
        return box;
    }

    private void fill(GridPane grid, ComboBox<Integer> left, ComboBox<Integer> right) {
        grid.getChildren().clear();
        grid.add(left, 1, 0);
        grid.add(right, 2, 0);
        AiWorkspaceConfig one = latestFirst.get(left.getValue());
        AiWorkspaceConfig other = latestFirst.get(right.getValue());
        List<ConfigurationText.Line> ones = words.lines(one);
        List<ConfigurationText.Line> others = words.lines(other);
        int row = 1;
        for (int index = 0; index < ones.size(); index++) {
            String before = ones.get(index).value();
            String after = others.get(index).value();
            if (before.isEmpty() && after.isEmpty()) {
                continue;
            }
            boolean differs = !before.equals(after);
            Label name = new Label(texts.get(ones.get(index).nameKey()));
            name.getStyleClass().add("field-name");
            name.setWrapText(true);
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(row++, name, value(before, differs), value(after, differs));
        }
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
