package io.github.dfconsole.ui.aiconfiguration;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.IntConsumer;

/**
 * Lets Tab lead on from the last input of a row in a long list to the next row, which may not be
 * there yet.
 *
 * @param list the list
 * @param focus moves the keyboard to a row
 */
record RowKeys(ListView<?> list, IntConsumer focus) {

    void listen() {
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        boolean isTab = event.getCode() == KeyCode.TAB && !event.isControlDown();
        // The last input of a row is the button that takes it away.
        if (!isTab || event.isShiftDown() || !(event.getTarget() instanceof Button button)) {
            return;
        }
        int next = row(button) + 1;
        if (next > 0 && next < list.getItems().size()) {
            event.consume();
            focus.accept(next);
        }
    }

    /** The number of the row that a node is in; -1 if it is in none. */
    private static int row(Node node) {
        Node each = node;
        while (each != null && !(each instanceof ListCell<?>)) {
            each = each.getParent();
        }
        return each instanceof ListCell<?> cell ? cell.getIndex() : -1;
    }
}
