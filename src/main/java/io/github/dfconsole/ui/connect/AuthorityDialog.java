package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.Authority;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.util.List;

/** Shows certificate authorities, and asks whether a connection is to trust them. */
final class AuthorityDialog {

    private AuthorityDialog() {}

    /**
     * Asks.
     *
     * @param then trusts them; it does not run if the user does not want that
     */
    static void ask(
            Window owner, List<Authority> found, AuthorityText words, Texts texts, Runnable then) {
        ConsoleDialogPane pane = new ConsoleDialogPane("profile-authority");
        VBox content = new VBox(ConsoleDialogPane.text(texts.get("profile.authority.compare")));
        content.getStyleClass().add("confirm-content");
        for (Authority each : found) {
            Label whole = ConsoleDialogPane.text(words.of(each));
            whole.getStyleClass().addAll("notice", "monospace");
            content.getChildren().add(whole);
        }
        pane.show(texts.get("profile.authority.question", found.size()), content);
        ConsoleDialog dialog = new ConsoleDialog(owner, pane, texts.get("profile.authorities"));
        Button back =
                pane.addButton(
                        pane.getId() + "-cancel",
                        texts.get("action.cancel"),
                        ButtonData.CANCEL_CLOSE);
        Button trust =
                pane.addButton(
                        pane.getId() + "-ok",
                        texts.get("profile.authority.trust"),
                        ButtonData.OTHER);
        trust.setOnAction(event -> then.run());
        back.setDefaultButton(true);
        dialog.setOnShown(event -> back.requestFocus());
        dialog.show();
    }
}
