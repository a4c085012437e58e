package io.github.dfconsole.ui.resource;

import io.github.dfconsole.ui.resource.action.ActionMenu;
import io.github.dfconsole.ui.resource.table.ResourceTable;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;

/** The menu of a row: its actions in front of copying; by mouse, Shift+F10 or the menu key. */
final class RowMenu<T> {

    private final ResourceTable<T> table;
    private final ContextMenu menu;

    RowMenu(ResourceTable<T> table, ActionMenu<T> actions) {
        this.table = table;
        this.menu = table.getContextMenu();
        if (!actions.isEmpty()) {
            menu.getItems().addFirst(new SeparatorMenuItem());
            actions.addTo(menu.getItems());
            actions.update();
            menu.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> actions.update());
        }
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        boolean wanted =
                event.getCode() == KeyCode.CONTEXT_MENU
                        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (wanted && !table.getSelectionModel().isEmpty()) {
            showBelowRow();
            event.consume();
        }
    }

    private void showBelowRow() {
        Node row = selectedRow();
        Bounds bounds = row.localToScreen(row.getLayoutBounds());
        menu.show(table, bounds.getMinX() + bounds.getHeight(), bounds.getMaxY());
    }

    private Node selectedRow() {
        int index = table.getSelectionModel().getSelectedIndex();
        return table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getIndex() == index)
                .findFirst()
                .orElse(table);
    }
}
