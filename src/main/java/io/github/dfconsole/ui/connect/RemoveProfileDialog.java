package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.stage.Window;

/** Asks before a saved connection is removed from this computer. */
final class RemoveProfileDialog {

    private static final int LONGEST = 120;

    private RemoveProfileDialog() {}

    /**
     * Asks.
     *
     * @param then removes it; it does not run if the user does not want that
     */
    static void ask(Window owner, Profile profile, Texts texts, Runnable then) {
        ConsoleDialogPane pane = new ConsoleDialogPane("profile-remove-dialog");
        pane.show(
                texts.get("profile.remove.question", Printable.escape(profile.title(), LONGEST)),
                ConsoleDialogPane.text(texts.get("profile.remove.text")));
        ConsoleDialog dialog = new ConsoleDialog(owner, pane, texts.get("profile.remove.title"));
        Button back =
                pane.addButton(
                        pane.getId() + "-cancel",
                        texts.get("action.cancel"),
                        ButtonData.CANCEL_CLOSE);
        Button goOn =
                pane.addButton(
                        pane.getId() + "-ok", texts.get("profile.remove.ok"), ButtonData.OTHER);
        goOn.setOnAction(event -> then.run());
        back.setDefaultButton(true);
        dialog.setOnShown(event -> back.requestFocus());
        dialog.show();
    }
}
