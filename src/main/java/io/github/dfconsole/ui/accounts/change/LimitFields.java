package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The limits of one namespace: each with a drop-down, and what it is now beside it. */
final class LimitFields extends VBox {

    private static final double FIELD_WIDTH = 150;

    private final LimitLine line;
    private final Texts texts;
    private final LimitsText words;
    private final ComboBox<Integer> files;
    private final Label warning = new Label();

    LimitFields(LimitLine line, Texts texts) {
        this.line = line;
        this.texts = texts;
        this.words = new LimitsText(texts);
        String namespace = line.namespace();
        String id = "accounts-quota-" + namespace;
        Label title = new Label(Printable.escape(namespace, LimitsText.LONGEST_NAME));
        title.getStyleClass().add("card-title");
        files = field(id + "-files", line::filesOnOffer, line.files(), words::files);
        ComboBox<Integer> space =
                field(id + "-space", line::spacesOnOffer, line.space(), words::space);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("quota-grid");
        grid.addRow(0, name("accounts.quota.files", files), files, before(true));
        grid.addRow(1, name("accounts.quota.space", space), space, before(false));
        getStyleClass().add("card-box");
        getChildren().addAll(title, grid, warningLine(id));
        line.now().addListener((property, before, now) -> warn());
        line.shortfalls().addListener((property, before, now) -> warn());
        warn();
    }

    private Label warningLine(String id) {
        warning.setId(id + "-warning");
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        warning.getStyleClass().add("attention");
        warning.managedProperty().bind(warning.visibleProperty());
        return warning;
    }

    private Label name(String key, Node field) {
        Label name = new Label(texts.get(key));
        name.setLabelFor(field);
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private ComboBox<Integer> field(
            String id,
            Supplier<List<Integer>> choices,
            ObjectProperty<Integer> value,
            IntFunction<String> text) {
        ComboBox<Integer> field = new ComboBox<>();
        field.setId(id);
        field.getItems().setAll(choices.get());
        line.now().addListener((property, before, now) -> offer(field, choices.get()));
        field.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Integer number) {
                        return number == null ? "" : text.apply(number);
                    }

                    @Override
                    public @Nullable Integer fromString(String text) {
                        return null;
                    }
                });
        field.valueProperty().bindBidirectional(value);
        field.setPrefWidth(FIELD_WIDTH);
        value.addListener((property, before, now) -> warn());
        return field;
    }

    /** What is chosen stays chosen. */
    private static void offer(ComboBox<Integer> field, List<Integer> choices) {
        field.getItems().removeIf(each -> !choices.contains(each));
        for (int place = 0; place < choices.size(); place++) {
            if (!field.getItems().contains(choices.get(place))) {
                field.getItems().add(place, choices.get(place));
            }
        }
    }

    /** What the limit is now; it keeps its place when the new one is the same. */
    private Node before(boolean isFiles) {
        ObjectProperty<Integer> value = isFiles ? line.files() : line.space();
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Runnable show =
                () -> {
                    QuotaLimits limits = line.now().get();
                    int now = isFiles ? limits.fileCountMillion() : limits.spaceTb();
                    String text = isFiles ? words.files(now) : words.space(now);
                    label.setText(texts.get("accounts.quota-change.now", text));
                    label.setVisible(value.get() != now);
                };
        value.addListener((property, before, now) -> show.run());
        line.now().addListener((property, before, now) -> show.run());
        show.run();
        HBox box = new HBox(label);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void warn() {
        warning.setVisible(line.isLowered());
        if (line.isLowered()) {
            List<String> measured = line.shortfalls().get();
            warning.setText(
                    Sentences.join(
                            texts.get("accounts.quota-change.lowered"), Sentences.join(measured)));
        }
    }

    /** The first field. */
    Node first() {
        return files;
    }
}
