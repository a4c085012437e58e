package io.github.dfconsole.ui.control;

import io.github.dfconsole.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.stage.Window;

/**
 * A question about something that should not happen by accident: Cancel has the keyboard, and Enter
 * cancels.
 *
 * @param id the id of the dialog, with which those of its buttons begin
 * @param title the title of the window
 * @param question the question, in a sentence
 * @param goOn what the button does that goes on: a verb, or a verb and what it acts on
 */
public record SafeQuestion(String id, String title, String question, String goOn) {

    /**
     * Asks.
     *
     * @param explanation what has to be known before
     * @param then goes on; it does not run if the user does not want that
     */
    public void ask(Window owner, Node explanation, Texts texts, Runnable then) {
        ConsoleDialogPane pane = new ConsoleDialogPane(id);
        pane.show(question, explanation);
        ConsoleDialog dialog = new ConsoleDialog(owner, pane, title);
        Button back =
                pane.addButton(id + "-cancel", texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        pane.addButton(id + "-ok", goOn, ButtonData.OTHER).setOnAction(event -> then.run());
        back.setDefaultButton(true);
        dialog.setOnShown(event -> back.requestFocus());
        dialog.show();
    }
}
