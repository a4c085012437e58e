package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.Authority;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.control.SafeQuestion;

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
    static void ask(Window owner, List<Authority> found, AuthorityText words, Runnable then) {
        Texts texts = words.texts();
        VBox content = new VBox(ConsoleDialogPane.text(texts.get("profile.authority.compare")));
        content.getStyleClass().add("confirm-content");
        for (Authority each : found) {
            Label whole = ConsoleDialogPane.text(words.of(each));
            whole.getStyleClass().addAll("notice", "monospace");
            content.getChildren().add(whole);
        }
        new SafeQuestion(
                        "profile-authority",
                        texts.get("profile.authorities"),
                        texts.get("profile.authority.question", found.size()),
                        texts.get("profile.authority.trust"))
                .ask(owner, content, texts, then);
    }
}
