package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.SecretField;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The value of an environment variable, masked or not as its name suggests at the moment. */
final class EnvironmentValue extends VBox {

    private static final int ROWS = 2;

    private final EnvironmentRow row;
    private final String id;
    private final RowPane pane;
    private final ConfigurationTools tools;
    private final FormInputs inputs;
    private boolean isSecret;

    /**
     * Creates the input.
     *
     * @param id the id of the row
     * @param pane is told which input has the value
     */
    EnvironmentValue(EnvironmentRow row, String id, RowPane pane, ConfigurationTools tools) {
        this.row = row;
        this.id = id + "-value";
        this.pane = pane;
        this.tools = tools;
        this.inputs = tools.inputs();
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
        getChildren().clear();
        if (isSecret) {
            SecretField secret = inputs.secretInput(row.value(), id);
            show(secret, secret.field());
            getChildren().add(lines());
        } else if (row.hasLines()) {
            TextArea lines = inputs.linesInput(row.value(), id);
            lines.setPrefRowCount(ROWS);
            show(lines, lines);
        } else {
            Control input = inputs.input(row.value(), id);
            show(input, input);
        }
    }

    private void show(Node shown, Control control) {
        control.accessibleTextProperty()
                .bind(
                        inputs.text(
                                () ->
                                        tools.texts()
                                                .get("aiconfiguration.env.value", row.name().get()),
                                row.name().value()));
        control.getStyleClass().add("monospace");
        pane.with(row.value(), shown);
        getChildren()
                .addAll(
                        shown,
                        tools.problem(row.value(), control, ConfigurationProblemText::envValue));
    }

    /** A field of one line shows several as one, and loses them when it is typed into. */
    private Label lines() {
        return tools.line(
                "field-help",
                inputs.text(
                        () -> row.hasLines() ? tools.texts().get("aiconfiguration.env.lines") : "",
                        row.value().value()));
    }
}
