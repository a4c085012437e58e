package io.github.dfconsole.ui.resource.table;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/**
 * Marks the cell of a table that has the keyboard. JavaFX marks cells only where single cells can
 * be selected; here rows are, and yet a cell can be copied (A1).
 *
 * @param <T> the type of a row
 */
final class KeyboardMark<T> {

    private static final PseudoClass HAS_KEYBOARD = PseudoClass.getPseudoClass("has-keyboard");

    private final TableCell<T, T> cell;
    private final TableFocus<T> focus;

    private KeyboardMark(TableCell<T, T> cell, TableFocus<T> focus) {
        this.cell = cell;
        this.focus = focus;
    }

    /** Marks a cell whenever it has the keyboard; returns the cell. */
    static <T> TableCell<T, T> on(TableCell<T, T> cell, TableFocus<T> focus) {
        KeyboardMark<T> mark = new KeyboardMark<>(cell, focus);
        InvalidationListener changed = property -> mark.render();
        // Cells come and go; what they follow must not hold them, and they hold what they hear
        // with.
        cell.getProperties().put(KeyboardMark.class, changed);
        focus.version().addListener(new WeakInvalidationListener(changed));
        cell.indexProperty().addListener(changed);
        return cell;
    }

    private void render() {
        cell.pseudoClassStateChanged(
                HAS_KEYBOARD, focus.isAt(cell.getIndex(), cell.getTableColumn()));
    }
}
