package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.control.SafeQuestion;

import javafx.stage.Window;

/** Asks before a saved connection is removed from this computer. */
final class RemoveProfileDialog {

    private static final int LONGEST = 120;

    private RemoveProfileDialog() {}

    /**
     * Asks.
     *
     * @param called what the connection is called in the list
     * @param then removes it; it does not run if the user does not want that
     */
    static void ask(Window owner, String called, Texts texts, Runnable then) {
        String title = Printable.escape(called, LONGEST);
        new SafeQuestion(
                        "profile-remove-dialog",
                        texts.get("profile.remove.title"),
                        texts.get("profile.remove.question", title),
                        texts.get("profile.remove.ok"))
                .ask(owner, ConsoleDialogPane.text(texts.get("profile.remove.text")), texts, then);
    }
}
