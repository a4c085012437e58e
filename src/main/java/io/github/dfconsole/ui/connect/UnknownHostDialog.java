package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.control.SafeQuestion;

import javafx.stage.Window;

/**
 * Asks before anything that is signed is sent to a host that is neither NAVER Cloud Platform's nor
 * this computer: the server there can see the access key.
 */
final class UnknownHostDialog {

    private static final int LONGEST_HOST = 200;

    private UnknownHostDialog() {}

    /**
     * Asks.
     *
     * @param then goes on; it does not run if the user does not want that
     */
    static void ask(Window owner, String host, Texts texts, Runnable then) {
        String shown = Printable.escape(host, LONGEST_HOST);
        new SafeQuestion(
                        "connect-unknown-host",
                        texts.get("connect.connect"),
                        texts.get("connect.unknown-host.question", shown),
                        texts.get("connect.unknown-host.go-on"))
                .ask(
                        owner,
                        ConsoleDialogPane.text(texts.get("connect.unknown-host.text")),
                        texts,
                        then);
    }
}
