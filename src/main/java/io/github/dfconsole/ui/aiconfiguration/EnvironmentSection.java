package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.ConfigurationField;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The environment variables; values that look secret are masked. */
final class EnvironmentSection {

    private static final double NAME_WIDTH = 210;

    private final ConfigurationTools tools;
    private final FormInputs inputs;
    private final Texts texts;

    EnvironmentSection(ConfigurationTools tools) {
        this.tools = tools;
        this.inputs = tools.inputs();
        this.texts = tools.texts();
    }

    VBox node() {
        VBox section = tools.section("environment", "aiconfiguration.environment");
        section.getChildren()
                .addAll(
                        tools.line("field-help", inputs.text(this::hint, tools.form().changed())),
                        new RowList<>(
                                "configuration-env",
                                tools.form().environment().rows(),
                                this::pane,
                                inputs,
                                texts.bind("aiconfiguration.env.add")));
        return section;
    }

    private String hint() {
        // Asked for, so that the next change is heard of.
        tools.form().changed().get();
        boolean hasSecrets =
                tools.form().environment().rows().rows().stream()
                        .anyMatch(EnvironmentRow::isSecret);
        return hasSecrets ? texts.get("aiconfiguration.env.secret") : "";
    }

    private RowPane pane(EnvironmentRow row, RowList.Place place) {
        String id = "configuration-env-" + place.index();
        RowPane pane = new RowPane();
        TextField name = pane.with(row.name(), inputs.input(row.name(), id + "-name"));
        name.accessibleTextProperty().bind(texts.bind("aiconfiguration.env.name"));
        name.promptTextProperty().bind(texts.bind("aiconfiguration.env.name"));
        name.setPrefWidth(NAME_WIDTH);
        name.setMinWidth(NAME_WIDTH);
        name.getStyleClass().add("monospace");
        VBox value = new EnvironmentValue(row, id, pane, tools);
        HBox.setHgrow(value, Priority.ALWAYS);
        IconButton remove =
                new IconButton(
                        id + "-remove",
                        Feather.TRASH_2,
                        named("aiconfiguration.env.remove", row),
                        place.remove());
        HBox line = new HBox(name, value, remove);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("configuration-line");
        pane.getChildren()
                .addAll(
                        line,
                        tools.problem(row.name(), name, ConfigurationProblemText::envName),
                        tools.mark(() -> ConfigurationField.env(row.name().entered())));
        return pane;
    }

    private ObservableValue<String> named(String key, EnvironmentRow row) {
        return inputs.text(() -> texts.get(key, row.name().get()), row.name().value());
    }
}
