package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
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
        ConsoleDialogPane pane = new ConsoleDialogPane("connect-unknown-host");
        pane.show(
                texts.get("connect.unknown-host.question", shown),
                ConsoleDialogPane.text(texts.get("connect.unknown-host.text")));
        ConsoleDialog dialog = new ConsoleDialog(owner, pane, texts.get("connect.connect"));
        Button back =
                pane.addButton(
                        pane.getId() + "-cancel",
                        texts.get("action.cancel"),
                        ButtonData.CANCEL_CLOSE);
        Button goOn =
                pane.addButton(
                        pane.getId() + "-ok",
                        texts.get("connect.unknown-host.go-on"),
                        ButtonData.OTHER);
        goOn.setOnAction(event -> then.run());
        back.setDefaultButton(true);
        dialog.setOnShown(event -> back.requestFocus());
        dialog.show();
    }
}
