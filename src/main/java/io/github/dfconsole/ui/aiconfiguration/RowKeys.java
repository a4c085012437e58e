package io.github.dfconsole.ui.aiconfiguration;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/**
 * Lets Tab lead on from the last input of a row in a long list to the next row, which may not be
 * there yet.
 *
 * @param list the list
 * @param current tells the row that has the keyboard; -1 if none has
 * @param focus moves the keyboard to a row
 */
record RowKeys(ListView<?> list, IntSupplier current, IntConsumer focus) {

    void listen() {
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        boolean isTab = event.getCode() == KeyCode.TAB && !event.isControlDown();
        if (!isTab || event.isShiftDown() || !isOnLast(event)) {
            return;
        }
        int next = current.getAsInt() + 1;
        if (next > 0 && next < list.getItems().size()) {
            event.consume();
            focus.accept(next);
        }
    }

    /** The last input of a row is the button that takes it away. */
    private static boolean isOnLast(KeyEvent event) {
        return event.getTarget() instanceof javafx.scene.control.Button;
    }
}
