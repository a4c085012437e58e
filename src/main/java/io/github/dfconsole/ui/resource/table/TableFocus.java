package io.github.dfconsole.ui.resource.table;

import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * The cell of a table that has the keyboard focus. JavaFX's own selection is the focused row; the
 * view-model knows which row that is, because the widget forgets it whenever all rows change.
 *
 * @param <T> the type of a row
 */
final class TableFocus<T> {

    private final TableView<T> view;
    private final ResourceTableViewModel<T> model;
    private boolean restoring;
    private boolean extending;
    private @Nullable TableColumn<T, ?> lastColumn;

    TableFocus(TableView<T> view, ResourceTableViewModel<T> model) {
        this.view = view;
        this.model = model;
    }

    /** Keeps the view-model's focused row and the widget's the same. */
    void bind() {
        view.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> selected(now));
        model.selected().addListener((property, before, now) -> restore());
        InvalidationListener moved = property -> rememberColumn();
        view.getFocusModel().focusedCellProperty().addListener(moved);
    }

    private void selected(@Nullable T row) {
        if (!restoring) {
            model.select(row);
            if (row != null && !extending) {
                model.selection().startAt(row);
            }
        }
    }

    private void rememberColumn() {
        TableColumn<T, ?> column = focusedColumn();
        if (column != null) {
            lastColumn = column;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // JavaFX gives positions without the row's type
    private @Nullable TableColumn<T, ?> focusedColumn() {
        TablePosition cell = view.getFocusModel().getFocusedCell();
        return cell.getTableColumn();
    }

    /** The column that had the focus last; null if none had. */
    @Nullable TableColumn<T, ?> lastColumn() {
        return lastColumn;
    }

    /** Takes a column as the one that has the focus. */
    void setLastColumn(TableColumn<T, ?> column) {
        lastColumn = column;
    }

    /** Puts the widget's focus on the row that the view-model knows. */
    void restore() {
        T wanted = model.selected().get();
        if (Objects.equals(wanted, view.getSelectionModel().getSelectedItem())) {
            return;
        }
        restoring = true;
        try {
            int index = wanted == null ? -1 : view.getItems().indexOf(wanted);
            if (index < 0) {
                view.getSelectionModel().clearSelection();
            } else {
                // JavaFX has forgotten the column by now.
                TableColumn<T, ?> column = lastColumn;
                view.getSelectionModel().select(index);
                view.getFocusModel().focus(index, column);
            }
        } finally {
            restoring = false;
        }
    }

    /** Selects all rows between the one where a range starts and this one, which gets the focus. */
    void extendTo(int index) {
        TableColumn<T, ?> column = focusedColumn();
        extending = true;
        try {
            view.getSelectionModel().select(index);
            view.getFocusModel().focus(index, column);
        } finally {
            extending = false;
        }
        model.selection().extendTo(view.getItems().get(index), model.rows());
    }
}
