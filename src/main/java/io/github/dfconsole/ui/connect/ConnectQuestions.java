package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Texts;

import javafx.stage.Window;

/** What the user is asked before keys are sent, or what is entered is given up. */
public final class ConnectQuestions {

    private ConnectQuestions() {}

    /**
     * Asks in a window, whatever it shows: connecting may begin elsewhere than on the connect page.
     *
     * @param profiles what connects
     * @param show shows the window; it is called before a question if that has not been done yet
     */
    public static void askIn(
            Window window, ProfilesViewModel profiles, Texts texts, Runnable show) {
        profiles.connect()
                .acceptedHosts()
                .onUnknown(
                        (host, then) -> {
                            if (!window.isShowing()) {
                                show.run();
                            }
                            UnknownHostDialog.ask(window, host, texts, then);
                        });
        profiles.unsaved()
                .onLeaving((save, giveUp) -> UnsavedDialog.ask(window, texts, save, giveUp));
    }
}
