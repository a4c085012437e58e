package io.github.dfconsole.ui.resource.table;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Selects rows by keyboard: Space one, Shift with an arrow a range, Ctrl+A all that are shown.
 *
 * @param <T> the type of a row
 */
final class TableKeys<T> {

    private final TableView<T> view;
    private final ResourceTableViewModel<T> model;
    private final TableFocus<T> focus;
    private final RowScroll<T> scroll;

    TableKeys(
            TableView<T> view,
            ResourceTableViewModel<T> model,
            TableFocus<T> focus,
            RowScroll<T> scroll) {
        this.view = view;
        this.model = model;
        this.focus = focus;
        this.scroll = scroll;
    }

    /** Handles keys before the table moves its own selection. */
    void bind() {
        view.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // Not the view-model's row: a filter may hide that one.
                    T row = view.getSelectionModel().getSelectedItem();
                    if (row != null && handle(event, row)) {
                        event.consume();
                    }
                });
    }

    private boolean handle(KeyEvent event, T row) {
        if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            model.selection().addAll(model.rows());
        } else if (event.getCode() == KeyCode.SPACE) {
            model.selection().toggle(row);
        } else if (event.isShiftDown() && event.getCode() == KeyCode.DOWN) {
            extendBy(1);
        } else if (event.isShiftDown() && event.getCode() == KeyCode.UP) {
            extendBy(-1);
        } else {
            return false;
        }
        return true;
    }

    private void extendBy(int rows) {
        int index = view.getSelectionModel().getSelectedIndex();
        int next = index + rows;
        if (index >= 0 && next >= 0 && next < view.getItems().size()) {
            focus.extendTo(next);
            scroll.show(next);
        }
    }
}
