package io.github.dfconsole.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/**
 * Stands around a button and says why the button is off while it is: one that is off hears no
 * mouse.
 */
public final class ReasonPane extends StackPane {

    private final Button button;
    private final Tooltip reason = new Tooltip();

    /** Puts a button, which is on, into the pane. */
    public ReasonPane(Button button) {
        super(button);
        this.button = button;
    }

    /** Switches the button off. */
    public void switchOff(String why) {
        button.setDisable(true);
        reason.setText(why);
        Tooltip.install(this, reason);
        button.setAccessibleHelp(why);
    }

    /** Switches the button on. */
    public void switchOn() {
        button.setDisable(false);
        Tooltip.uninstall(this, reason);
        button.setAccessibleHelp(null);
    }
}
