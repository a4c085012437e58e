package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.stage.Window;

/** Asks what is to become of changes to a connection that are not saved. */
final class UnsavedDialog {

    private static final String ID = "profile-unsaved";

    private UnsavedDialog() {}

    /** Asks; neither runs if the user stays, as with Esc. Enter saves. */
    static void ask(Window owner, Texts texts, Runnable save, Runnable giveUp) {
        ConsoleDialogPane pane = new ConsoleDialogPane(ID);
        pane.show(
                texts.get("profile.unsaved.question"),
                ConsoleDialogPane.text(texts.get("profile.unsaved.text")));
        ConsoleDialog dialog = new ConsoleDialog(owner, pane, texts.get("profile.unsaved.title"));
        pane.addButton(ID + "-stay", texts.get("wizard.keep-editing"), ButtonData.CANCEL_CLOSE);
        pane.addButton(ID + "-discard", texts.get("wizard.discard"), ButtonData.OTHER)
                .setOnAction(event -> giveUp.run());
        Button keep = pane.addButton(ID + "-save", texts.get("profile.save"), ButtonData.YES);
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> save.run());
        dialog.setOnShown(event -> keep.requestFocus());
        dialog.show();
    }
}
