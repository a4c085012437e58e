package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.export.CellText;
import io.github.dfconsole.service.export.RowText;
import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.TextClipboard;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Copies a cell, rows or their JSON, by menu or keyboard (T13).
 *
 * @param <T> the type of a row
 */
public final class RowClipboard<T> {

    private static final KeyCombination ROWS =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CELL =
            new KeyCodeCombination(
                    KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination JSON =
            new KeyCodeCombination(
                    KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);

    private final ResourceTable<T> table;
    private final ResourceTableViewModel<T> model;
    private final Jobs jobs;
    private final Texts texts;

    /** Adds a context menu and keys to a table. */
    public RowClipboard(
            ResourceTable<T> table, ResourceTableViewModel<T> model, Jobs jobs, Texts texts) {
        this.table = table;
        this.model = model;
        this.jobs = jobs;
        this.texts = texts;
        table.setContextMenu(menu(texts));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private ContextMenu menu(Texts texts) {
        String id = table.getId();
        ContextMenu menu =
                new ContextMenu(
                        item(id + "-copy-cell", "table.copy-cell", CELL, texts, this::copyCell),
                        item(id + "-copy-rows", "table.copy-rows", ROWS, texts, this::copyRows),
                        item(id + "-copy-json", "table.copy-json", JSON, texts, this::copyJson));
        menu.setOnShowing(event -> disableWithoutRows(menu));
        return menu;
    }

    private void disableWithoutRows(ContextMenu menu) {
        boolean none = model.actedOn().isEmpty();
        menu.getItems().forEach(item -> item.setDisable(none));
    }

    private static MenuItem item(
            String id, String key, KeyCombination keys, Texts texts, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(texts.bind(key));
        item.setAccelerator(keys);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void onKey(KeyEvent event) {
        if (CELL.match(event)) {
            copyCell();
            event.consume();
        } else if (ROWS.match(event)) {
            copyRows();
            event.consume();
        } else if (JSON.match(event)) {
            copyJson();
            event.consume();
        }
    }

    private void copyCell() {
        put(CellText.alone(table.focusedCellText()), texts.get("copied.cell"));
    }

    private void copyRows() {
        List<T> rows = model.actedOn();
        List<Function<T, String>> columns =
                model.layout().columns().get().stream()
                        .filter(TableLayout.Column::visible)
                        .flatMap(place -> column(place.id()))
                        .map(ResourceColumn::written)
                        .toList();
        copy(
                rows,
                () -> RowText.tabSeparated(rows, columns),
                texts.get("copied.rows", rows.size()));
    }

    private Stream<ResourceColumn<T>> column(String columnId) {
        return model.columns().stream().filter(column -> column.id().equals(columnId));
    }

    private void copyJson() {
        List<T> rows = model.actedOn();
        copy(rows, () -> RowText.json(rows), texts.get("copied.json"));
    }

    /** A hundred thousand rows take a while to be written. */
    private void copy(List<T> rows, Callable<String> write, String said) {
        if (!rows.isEmpty()) {
            jobs.start(
                    write,
                    text -> put(text, said),
                    failure -> {
                        throw new IllegalStateException("Rows could not be copied", failure);
                    });
        }
    }

    private void put(String text, String said) {
        if (!text.isEmpty()) {
            TextClipboard.copy(table.pointed(), text, said, texts);
        }
    }
}
