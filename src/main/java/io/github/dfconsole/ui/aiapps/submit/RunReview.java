package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationCard;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationWords;
import io.github.dfconsole.ui.resource.detail.FieldList;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists what was entered, for the review: what differs from the workspace comes first. */
record RunReview(RunFormViewModel form, Texts texts) {

    private static final int LONGEST_PATH = 200;

    FieldList values() {
        FieldList list =
                new FieldList(texts)
                        .add("wizard.field.account", form.accountName())
                        .add("aiapps.column.workspace", form.choices().workspaceName())
                        .add("aiapps.run.prefix", form.prefix().entered())
                        .add("aiapps.run.changed", changed());
        replaced().ifPresent(list::addAcross);
        form.configuration()
                .configuration()
                .ifPresent(entered -> list.addAcross(new ConfigurationCard(entered, texts)));
        return list;
    }

    /** The paths whose contents the results replace, a line each. */
    private Optional<Node> replaced() {
        List<Node> lines =
                form.replacedPaths().stream().map(path -> (Node) replaced(path)).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        VBox all = new VBox();
        all.setId("aiapps-replaced");
        all.getChildren().addAll(lines);
        return Optional.of(all);
    }

    private Label replaced(String path) {
        String shown = Printable.escape(path, LONGEST_PATH);
        Label line = new Label(texts.get("aiconfiguration.replaces", shown));
        line.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("attention");
        return line;
    }

    private String changed() {
        Set<String> changed = form.configuration().changedFields();
        Set<String> removed = form.configuration().removedFields();
        ConfigurationWords words = new ConfigurationWords(texts);
        return changed.isEmpty()
                ? texts.get("aiapps.run.changed.nothing")
                : changed.stream()
                        .map(
                                field ->
                                        removed.contains(field)
                                                ? texts.get(
                                                        "aiapps.run.changed.removed",
                                                        words.field(field))
                                                : words.field(field))
                        .collect(Collectors.joining(", "));
    }
}
