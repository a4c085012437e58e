package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.api.signing.PastedText;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.util.function.Consumer;

/** Asks for the name under which what was entered is kept as a preset. */
final class PresetDialog extends ConsoleDialog {

    /**
     * Creates the dialog.
     *
     * @param save takes the name, which is not blank
     */
    PresetDialog(Window owner, Texts texts, Consumer<String> save) {
        super(owner, new ConsoleDialogPane("wizard-preset"), texts.get("wizard.preset.title"));
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        TextField name = new TextField();
        name.setId("wizard-preset-name");
        Label label = new Label(texts.get("wizard.preset.name"));
        label.setLabelFor(name);
        label.getStyleClass().add("field-label");
        VBox field = new VBox(label, name);
        field.getStyleClass().add("field");
        pane.show(
                texts.get("wizard.preset.title"),
                ConsoleDialogPane.text(texts.get("wizard.preset.text")),
                field);
        pane.addButton("wizard-preset-cancel", texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        Button ok =
                pane.addButton(
                        "wizard-preset-ok", texts.get("wizard.preset.save-it"), ButtonData.OK_DONE);
        ok.getStyleClass().add("accent");
        ok.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> PastedText.trimmed(name.getText()).isEmpty(),
                                name.textProperty()));
        ok.setOnAction(event -> save.accept(PastedText.trimmed(name.getText())));
        setOnShown(event -> name.requestFocus());
    }
}
