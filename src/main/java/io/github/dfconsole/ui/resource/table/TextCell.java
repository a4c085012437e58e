package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.control.LazyTooltip;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TableCell;

/**
 * A cell of text: one line with control characters escaped, and in full in a tooltip (T16).
 *
 * @param <T> the type of a row
 */
final class TextCell<T> extends TableCell<T, T> {

    private static final int LONGEST_TEXT = 500;

    private final ResourceColumn<T> column;
    private final InvalidationListener changed = property -> updateItem(getItem(), isEmpty());
    private final StringProperty whole = new SimpleStringProperty(this, "whole", "");

    TextCell(ResourceColumn<T> column) {
        this.column = column;
        LazyTooltip.on(this, whole);
        RowFacts<T, ?> facts = column.facts();
        if (facts != null) {
            // Cells come and go; what they follow must not hold them.
            facts.version().addListener(new WeakInvalidationListener(changed));
        }
    }

    @Override
    protected void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            whole.set("");
            return;
        }
        RowFacts<T, ?> facts = column.facts();
        if (facts != null) {
            facts.want(row);
        }
        String text = Printable.escape(column.text().apply(row), LONGEST_TEXT);
        setText(text);
        whole.set(text.isEmpty() ? "" : Printable.escape(column.full().apply(row), LONGEST_TEXT));
    }
}
