package io.github.dfconsole.ui.shell;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;

import javafx.event.EventHandler;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.nio.file.Path;

/**
 * Says in a dialog what became of a file that could not be read or written.
 *
 * @param owner the window that the dialog is shown above
 * @param texts the texts
 */
public record FileWarnings(Window owner, Texts texts) {

    /** Settings could not be read; the file is kept elsewhere. */
    public void settingsWereSetAside(Path keptAs) {
        warn(texts.get("settings.set-aside.title"), texts.get("settings.set-aside.text", keptAs));
    }

    /** Settings could not be read, and are where they were. */
    public void settingsCannotBeRead() {
        warn(texts.get("settings.set-aside.title"), texts.get("settings.unreadable.text"));
    }

    /** Settings cannot be kept. */
    public void settingsAreNotKept(Path file) {
        warn(texts.get("settings.not-kept.title"), texts.get("settings.not-kept.text", file));
    }

    /** Lists are kept no longer, and those that were may still be there. */
    public void listsAreNotRemoved(Path folder) {
        warn(
                texts.get("preferences.remember"),
                texts.get("preferences.remember.not-removed", folder));
    }

    /** The sandbox starts afresh because its file cannot be read. */
    public void stateWasSetAside(Path keptAs) {
        warn(
                texts.get("sandbox.state-set-aside.title"),
                texts.get("sandbox.state-set-aside.text", keptAs));
    }

    /** As the console starts, its window is not there yet. */
    private void warn(String title, String text) {
        if (owner.isShowing()) {
            show(title, text);
        } else {
            owner.addEventHandler(
                    WindowEvent.WINDOW_SHOWN,
                    new EventHandler<>() {
                        @Override
                        public void handle(WindowEvent shown) {
                            owner.removeEventHandler(WindowEvent.WINDOW_SHOWN, this);
                            show(title, text);
                        }
                    });
        }
    }

    private void show(String title, String text) {
        ConsoleDialogPane pane = new ConsoleDialogPane("warning");
        pane.show(title, ConsoleDialogPane.text(text));
        ConsoleDialog.message(owner, pane, texts.get("app.title"), texts.get("action.close"))
                .show();
    }
}
