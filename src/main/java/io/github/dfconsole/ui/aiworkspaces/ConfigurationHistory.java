package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.service.aiworkspaces.LatestConfiguration;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The configurations a workspace has had, the latest first, or two of them side by side with what
 * differs marked. Secrets are masked.
 */
final class ConfigurationHistory extends VBox {

    private static final int LONGEST_TITLE = 80;

    private final Texts texts;
    private final Times times;
    private final ConfigurationText words;
    private final List<AiWorkspaceConfig> latestFirst;
    private final boolean isUnclear;
    private final Consumer<AiAppTypeSpec> again;
    private final VBox content = new VBox();

    /**
     * Shows a history.
     *
     * @param again sets an earlier configuration again
     */
    ConfigurationHistory(
            List<AiWorkspaceConfig> history,
            Texts texts,
            Times times,
            Consumer<AiAppTypeSpec> again) {
        this.texts = texts;
        this.times = times;
        this.again = again;
        this.words = new ConfigurationText(texts);
        this.latestFirst = LatestConfiguration.first(history);
        this.isUnclear = LatestConfiguration.of(history).isUnclear();
        setId("aiworkspaces-detail-configurations");
        getStyleClass().add("detail-section");
        content.getStyleClass().add("detail-section");
        getChildren().addAll(heading(), content);
        showCards();
    }

    private Node heading() {
        Label title = new Label(texts.get("aiworkspaces.configurations", latestFirst.size()));
        title.getStyleClass().add("section-title");
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
        HBox heading = new HBox(title, space(), compare);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void showCards() {
        content.getChildren()
                .setAll(IntStream.range(0, latestFirst.size()).mapToObj(this::card).toList());
    }

    private void showComparison() {
        content.getChildren()
                .setAll(
                        new ConfigurationComparison(
                                latestFirst, each -> name(each) + "  " + made(each), texts));
    }

    private Node card(int index) {
        AiWorkspaceConfig entry = latestFirst.get(index);
        Label title = new Label(name(entry));
        title.getStyleClass().add("card-title");
        Label made = new Label(made(entry));
        made.getStyleClass().add("muted");
        HBox line = new HBox(title, space(), made);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox card = new VBox(line, fields(entry));
        AiAppTypeSpec configuration = entry.configuration();
        if (configuration != null && (index > 0 || isUnclear)) {
            card.getChildren().add(againButton(index, configuration));
        }
        card.getStyleClass().add("card-box");
        return card;
    }

    private Node fields(AiWorkspaceConfig entry) {
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
        return fields;
    }

    private Node againButton(int index, AiAppTypeSpec configuration) {
        Button button = new Button(texts.get("aiworkspaces.again.button"));
        button.setId("aiworkspaces-use-again-" + index);
        button.getStyleClass().add("small");
        button.setOnAction(event -> again.accept(configuration));
        return button;
    }

    private static String name(AiWorkspaceConfig entry) {
        AiAppTypeSpec spec = entry.configuration();
        return spec == null ? "–" : Printable.escape(spec.name(), LONGEST_TITLE);
    }

    private String made(AiWorkspaceConfig entry) {
        return new TimestampText(texts, times).exact(entry.createdAt());
    }
}
