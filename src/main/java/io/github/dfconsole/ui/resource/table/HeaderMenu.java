package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;

import java.util.List;

/**
 * The menu of a column, on its header: sorting and hiding. The menu of the rows is about cells and
 * never opens on a header.
 *
 * @param <T> the type of a row
 */
final class HeaderMenu<T> {

    private final TableView<T> table;
    private final ColumnLayout layout;
    private final Texts texts;

    HeaderMenu(TableView<T> table, ColumnLayout layout, Texts texts) {
        this.table = table;
        this.layout = layout;
        this.texts = texts;
    }

    /** Answers requests for a menu on any header of the table from now on. */
    void bind() {
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::onRequest);
    }

    /** Gives a column its menu. */
    void addTo(TableColumnBase<T, ?> view, String column) {
        MenuItem hide = item(view, "hide", "table.header.hide", () -> hide(column));
        ContextMenu menu =
                new ContextMenu(
                        item(
                                view,
                                "ascending",
                                "table.header.ascending",
                                () -> sort(column, false)),
                        item(
                                view,
                                "descending",
                                "table.header.descending",
                                () -> sort(column, true)),
                        hide);
        // Without any column there would be no header to bring one back from.
        menu.setOnShowing(event -> hide.setDisable(shown() == 1));
        view.setContextMenu(menu);
    }

    private MenuItem item(TableColumnBase<T, ?> view, String id, String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(view.getId() + "-" + id);
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void sort(String column, boolean descending) {
        layout.sortBy(List.of(new SortKey(column, descending)));
    }

    private void hide(String column) {
        List<String> ids = layout.columns().get().stream().map(TableLayout.Column::id).toList();
        layout.setVisible(ids.indexOf(column), false);
    }

    private long shown() {
        return layout.columns().get().stream().filter(TableLayout.Column::visible).count();
    }

    private void onRequest(ContextMenuEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !node.equals(table)) {
            if (node instanceof TableColumnHeader header && header.getTableColumn() != null) {
                show(header, event);
            }
            if (node.getStyleClass().contains("column-header-background")) {
                event.consume();
            }
            node = node.getParent();
        }
    }

    private static void show(TableColumnHeader header, ContextMenuEvent event) {
        ContextMenu menu = header.getTableColumn().getContextMenu();
        if (menu != null) {
            menu.show(header, event.getScreenX(), event.getScreenY());
        }
    }
}
