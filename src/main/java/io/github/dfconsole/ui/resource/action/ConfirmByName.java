package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.theme.Theme;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.text.Normalizer;

/**
 * Asks before something is deleted for good: its exact name has to be typed (X1 to X6). Cancel is
 * the default, and has the keyboard at first; Enter never deletes.
 */
public final class ConfirmByName extends Dialog<Boolean> {

    private static final double WIDTH = 460;
    private static final int LONGEST_NAME = 200;

    /**
     * What is asked.
     *
     * @param id the stable id of the dialog; that of its parts begins with it
     * @param title verb and kind: "Delete notebook"
     * @param question names what is deleted, and where
     * @param consequences what goes with it
     * @param button the same verb and kind
     * @param name what has to be typed
     */
    public record Words(
            String id,
            String title,
            String question,
            String consequences,
            String button,
            String name) {}

    /** Prepares the dialog above a window. */
    public ConfirmByName(Window owner, Words words, Texts texts) {
        Theme.dress(this, owner);
        setTitle(words.title());
        getDialogPane().setId(words.id());
        getDialogPane().setPrefWidth(WIDTH);
        Label question = wrapped(words.question());
        question.getStyleClass().add("section-title");
        TextField typed = new TextField();
        typed.setId(words.id() + "-name");
        Label label =
                wrapped(texts.get("confirm.type", Printable.escape(words.name(), LONGEST_NAME)));
        label.setLabelFor(typed);
        VBox content = new VBox(question, wrapped(words.consequences()), label, typed);
        content.getStyleClass().add("confirm-content");
        getDialogPane().setContent(content);
        ButtonType delete = new ButtonType(words.button(), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().addAll(delete, cancel);
        Button button = (Button) getDialogPane().lookupButton(delete);
        button.setId(words.id() + "-delete");
        button.getStyleClass().add("danger");
        button.setDefaultButton(false);
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !normal(typed.getText()).equals(normal(words.name())),
                                typed.textProperty()));
        Button back = (Button) getDialogPane().lookupButton(cancel);
        back.setId(words.id() + "-cancel");
        back.setDefaultButton(true);
        setOnShown(event -> back.requestFocus());
        setResultConverter(pressed -> pressed == delete);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
