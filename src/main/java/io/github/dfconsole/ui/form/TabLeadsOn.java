package io.github.dfconsole.ui.form;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tab leads on from a field of several lines, as from every other field. */
public final class TabLeadsOn {

    private TabLeadsOn() {}

    /** Lets Tab lead on from a field; with Ctrl it is still a character. */
    public static void from(TextArea field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> leadOn(field, event));
    }

    private static void leadOn(TextArea field, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            field.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
