package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.Profile;
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
     * @param then removes it; it does not run if the user does not want that
     */
    static void ask(Window owner, Profile profile, Texts texts, Runnable then) {
        String title = Printable.escape(profile.title(), LONGEST);
        new SafeQuestion(
                        "profile-remove-dialog",
                        texts.get("profile.remove.title"),
                        texts.get("profile.remove.question", title),
                        texts.get("profile.remove.ok"))
                .ask(owner, ConsoleDialogPane.text(texts.get("profile.remove.text")), texts, then);
    }
}
