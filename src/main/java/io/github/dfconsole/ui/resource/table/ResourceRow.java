package io.github.dfconsole.ui.resource.table;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A row that shows whether it is selected, and whether it is new or has changed; it is selected by
 * a click with Ctrl or Shift.
 *
 * @param <T> the type of a row
 */
final class ResourceRow<T> extends TableRow<T> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final ResourceTableViewModel<T> model;
    private final TableFocus<T> focus;
    private final InvalidationListener changed = property -> render();

    ResourceRow(ResourceTableViewModel<T> model, TableFocus<T> focus) {
        this.model = model;
        this.focus = focus;
        // Rows come and go with every change of language; the view-model must not hold them.
        model.selection().version().addListener(new WeakInvalidationListener(changed));
        model.news().addListener(new WeakInvalidationListener(changed));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPressed);
    }

    private void onPressed(MouseEvent event) {
        T row = getItem();
        if (row == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isShiftDown()) {
            focus.extendTo(getIndex());
            event.consume();
        } else if (event.isShortcutDown()) {
            getTableView().getSelectionModel().select(getIndex());
            model.selection().toggle(row);
            // JavaFX would deselect the row that has the keyboard focus.
            event.consume();
        }
    }

    @Override
    protected void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        render();
    }

    private void render() {
        T row = isEmpty() ? null : getItem();
        RowChanges.Mark mark = row == null ? null : model.mark(row);
        pseudoClassStateChanged(CHOSEN, row != null && model.selection().contains(row));
        pseudoClassStateChanged(ADDED, mark == RowChanges.Mark.ADDED);
        pseudoClassStateChanged(CHANGED, mark == RowChanges.Mark.CHANGED);
    }
}
