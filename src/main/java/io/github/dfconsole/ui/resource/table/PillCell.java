package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.control.LazyTooltip;
import io.github.dfconsole.ui.control.Pill;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

import java.util.function.BiConsumer;

/**
 * A cell that shows a state as a pill. Its text is set too, not shown, for screen readers (A10).
 *
 * @param <T> the type of a row
 */
public final class PillCell<T> extends TableCell<T, T> {

    private static final int LONGEST_TEXT = 500;

    private final ResourceColumn<T> column;
    private final BiConsumer<T, Pill> state;
    private final StringProperty more = new SimpleStringProperty(this, "more", "");
    private final Pill pill = new Pill();
    private final InvalidationListener changed = property -> updateItem(getItem(), isEmpty());

    /**
     * Creates a cell.
     *
     * @param column what the column says of a row; where that is more than the pill, it is said in
     *     a tooltip
     * @param state shows a row's state in a pill
     * @param on what the state depends on besides the row
     */
    public PillCell(ResourceColumn<T> column, BiConsumer<T, Pill> state, ReadOnlyLongProperty on) {
        this.column = column;
        this.state = state;
        LazyTooltip.on(this, more);
        // Cells come and go; what they follow must not hold them.
        on.addListener(new WeakInvalidationListener(changed));
        RowFacts<T, ?> facts = column.facts();
        if (facts != null) {
            facts.version().addListener(new WeakInvalidationListener(changed));
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            more.set("");
            return;
        }
        RowFacts<T, ?> facts = column.facts();
        if (facts != null) {
            facts.want(row);
        }
        state.accept(row, pill);
        setText(pill.getText());
        setGraphic(pill);
        String full = column.full().apply(row);
        more.set(full.equals(pill.getText()) ? "" : Printable.escape(full, LONGEST_TEXT));
    }
}
