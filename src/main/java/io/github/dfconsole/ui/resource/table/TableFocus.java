package io.github.dfconsole.ui.resource.table;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
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
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper(this, "version");
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
        InvalidationListener shown = property -> version.set(version.get() + 1);
        view.getFocusModel().focusedCellProperty().addListener(shown);
        view.focusedProperty().addListener(shown);
        view.getVisibleLeafColumns().addListener(shown);
        view.focusVisibleProperty().addListener((property, before, now) -> reveal(now));
    }

    /** By keyboard the table is entered at a cell, which may have been scrolled out of sight. */
    private void reveal(boolean byKeyboard) {
        TableColumn<T, ?> column = column();
        if (byKeyboard && column != null) {
            view.scrollToColumn(column);
        }
    }

    /** Changes whenever another cell may have the keyboard. */
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /** Whether a cell has the keyboard. */
    boolean isAt(int index, @Nullable TableColumn<T, ?> column) {
        return view.isFocused()
                && index >= 0
                && view.getFocusModel().getFocusedIndex() == index
                && column != null
                && column.equals(column());
    }

    /** The column of the cell that has the keyboard: at first the one after the check boxes. */
    @Nullable TableColumn<T, ?> column() {
        TableColumn<T, ?> last = lastColumn;
        return last != null && view.getVisibleLeafIndex(last) >= 0
                ? last
                : view.getVisibleLeafColumn(1);
    }

    private void selected(@Nullable T row) {
        if (!restoring) {
            model.select(row);
            if (row != null && !extending) {
                model.selection().startAt(row);
            }
        }
    }

    /** The column of check boxes is passed over: Space reaches them from every cell. */
    private void rememberColumn() {
        TableColumn<T, ?> column = focusedColumn();
        boolean isBoxes = view.getVisibleLeafIndex(column) == 0;
        if (column != null && isBoxes && view.getVisibleLeafColumns().size() > 1) {
            view.getFocusModel()
                    .focus(view.getFocusModel().getFocusedIndex(), view.getVisibleLeafColumn(1));
        } else if (column != null) {
            lastColumn = column;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // JavaFX gives positions without the row's type
    private @Nullable TableColumn<T, ?> focusedColumn() {
        TablePosition cell = view.getFocusModel().getFocusedCell();
        return cell.getTableColumn();
    }

    /** Takes a column as the one that has the focus. */
    void setLastColumn(TableColumn<T, ?> column) {
        lastColumn = column;
        version.set(version.get() + 1);
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
