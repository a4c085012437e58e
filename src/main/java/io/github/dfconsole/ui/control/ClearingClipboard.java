package io.github.dfconsole.ui.control;

import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.background.Jobs;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;

import java.time.Duration;

/**
 * Copies a secret that the user asked for, and takes it off the clipboard after a minute, unless
 * something else was copied meanwhile.
 */
public final class ClearingClipboard {

    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private ClearingClipboard() {}

    /**
     * Copies a secret.
     *
     * @param near what was pressed
     * @param said says that it was copied, and for how long
     */
    public static void copy(Node near, Secret secret, String said, Jobs jobs) {
        TextClipboard.copy(near, secret.reveal(), said);
        jobs.later(KEPT_FOR, () -> clear(secret));
    }

    private static void clear(Secret secret) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (secret.reveal().equals(clipboard.getString())) {
            clipboard.clear();
            TextClipboard.copy("");
        }
    }
}
