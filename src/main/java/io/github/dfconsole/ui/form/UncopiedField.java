package io.github.dfconsole.ui.form;

import javafx.scene.control.TextField;

/**
 * Shows a secret that is looked at, and keeps it off the clipboard, which every program can read.
 */
public final class UncopiedField extends TextField {

    /** Creates an empty field. */
    public UncopiedField() {}

    @Override
    public void copy() {
        // As with cutting.
    }

    @Override
    public void cut() {
        // The text stays where it is.
    }
}
