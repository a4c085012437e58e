package io.github.dfconsole.ui.control;

import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.text.Texts;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.time.Duration;

/**
 * Copies a secret that the user asked for, and takes it off the clipboard after a minute, or when
 * the console is closed before, unless something else was copied meanwhile.
 */
public final class ClearingClipboard {

    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private ClearingClipboard() {}

    /**
     * Copies a secret.
     *
     * @param near what was pressed
     * @param said says that it was copied, and for how long
     * @return whether it was copied
     */
    public static boolean copy(Node near, Secret secret, String said, Texts texts, Jobs jobs) {
        if (!TextClipboard.copy(near, secret.reveal(), said, texts)) {
            return false;
        }
        clearLater(secret, jobs);
        return true;
    }

    private static void clearLater(Secret secret, Jobs jobs) {
        Window console = MainWindow.get();
        EventHandler<WindowEvent> closing = event -> clear(secret);
        if (console != null) {
            console.addEventHandler(WindowEvent.WINDOW_HIDING, closing);
        }
        jobs.later(
                KEPT_FOR,
                () -> {
                    if (console != null) {
                        console.removeEventHandler(WindowEvent.WINDOW_HIDING, closing);
                    }
                    clear(secret);
                });
    }

    private static void clear(Secret secret) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (secret.reveal().equals(clipboard.getString())) {
            clipboard.clear();
            TextClipboard.copy("");
        }
    }
}
