package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.ui.control.Pill;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

import java.util.function.BiConsumer;

/**
 * A cell that shows a state as a pill. Its text is set too, not shown, for screen readers (A10).
 *
 * @param <T> the type of a row
 */
public final class PillCell<T> extends TableCell<T, T> {

    private final BiConsumer<T, Pill> state;
    private final Pill pill = new Pill();
    private final InvalidationListener changed = property -> updateItem(getItem(), isEmpty());

    /**
     * Creates a cell.
     *
     * @param state shows a row's state in a pill
     * @param on what the state depends on besides the row
     */
    public PillCell(BiConsumer<T, Pill> state, ReadOnlyLongProperty on) {
        this.state = state;
        // Cells come and go; what they follow must not hold them.
        on.addListener(new WeakInvalidationListener(changed));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        state.accept(row, pill);
        setText(pill.getText());
        setGraphic(pill);
    }
}
