package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * What is sent without a question elsewhere, because a review or an earlier question stands for it:
 * it is asked about once more over a connection of production, or if it warns of something, and not
 * sent over a read-only one. Everything that a {@link ActionStarter} does not ask about goes
 * through here.
 */
public final class GuardedSending {

    private final ActionHost<?> host;
    private final Supplier<@Nullable Window> window;

    /**
     * Guards what a screen sends.
     *
     * @param window the window that a question is shown above
     */
    public GuardedSending(ActionHost<?> host, Supplier<@Nullable Window> window) {
        this.host = host;
        this.window = window;
    }

    /**
     * Sends at once, asks before, or says why nothing is sent.
     *
     * @param send sends it; it is not called if the user does not want that
     */
    public void send(SendingQuestion what, Runnable send) {
        Guard guard = host.runner().guard();
        if (guard.marks().isReadOnly()) {
            sayReadOnly();
        } else if (guard.marks().isProduction() || !what.warning().isEmpty()) {
            new GuardedDialog(window.get(), what, host, send).show();
        } else {
            send.run();
        }
    }

    private void sayReadOnly() {
        var texts = host.context().texts();
        host.context()
                .notices()
                .say(
                        new Notice(
                                Tone.NEUTRAL,
                                () -> texts.get("profile.read-only"),
                                () -> texts.get("action.why.read-only"),
                                null));
    }
}
