package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.ConfigurationField;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.SecretField;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The environment variables; values that look secret are masked. */
final class EnvironmentSection {

    private static final double NAME_WIDTH = 210;
    private static final int ROWS = 2;

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
        name.setMinWidth(NAME_WIDTH / 2);
        name.getStyleClass().add("monospace");
        VBox value = new Value(row, id, pane);
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

    /** The value, masked or not as its name suggests at the moment. */
    private final class Value extends VBox {

        private final EnvironmentRow row;
        private final String id;
        private final RowPane pane;
        private boolean isSecret;

        Value(EnvironmentRow row, String id, RowPane pane) {
            this.row = row;
            this.id = id + "-value";
            this.pane = pane;
            isSecret = row.isSecret();
            render();
            RedrawOnChange.follow(this, this::onName, row.name().value());
        }

        private void onName() {
            if (isSecret != row.isSecret()) {
                isSecret = row.isSecret();
                render();
            }
        }

        private void render() {
            Control control;
            Node shown;
            if (isSecret) {
                SecretField secret = inputs.secretInput(row.value(), id);
                name(secret.shownField());
                control = secret.field();
                shown = secret;
            } else if (row.hasLines()) {
                TextArea lines = inputs.linesInput(row.value(), id);
                lines.setPrefRowCount(ROWS);
                control = lines;
                shown = lines;
            } else {
                control = inputs.input(row.value(), id);
                shown = control;
            }
            name(control);
            pane.with(row.value(), shown);
            getChildren()
                    .setAll(
                            shown,
                            tools.problem(
                                    row.value(), control, ConfigurationProblemText::envValue));
            if (isSecret && row.hasLines()) {
                getChildren()
                        .add(
                                tools.line(
                                        "field-help",
                                        inputs.text(
                                                () ->
                                                        row.hasLines()
                                                                ? texts.get(
                                                                        "aiconfiguration.env.lines")
                                                                : "",
                                                row.value().value())));
            }
        }

        private void name(Control control) {
            if (!control.accessibleTextProperty().isBound()) {
                control.accessibleTextProperty().bind(named("aiconfiguration.env.value", row));
            }
        }
    }
}
