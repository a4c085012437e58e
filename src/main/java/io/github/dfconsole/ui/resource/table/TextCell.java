package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.control.LazyTooltip;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A cell of text: one line with control characters escaped, and in full in a tooltip (T16). A node
 * may stand beside the text.
 *
 * @param <T> the type of a row
 */
public final class TextCell<T> extends TableCell<T, T> {

    private static final int LONGEST_TEXT = 500;

    private final ResourceColumn<T> column;
    private final Function<T, @Nullable Node> node;
    private final InvalidationListener changed = property -> updateItem(getItem(), isEmpty());
    private final StringProperty whole = new SimpleStringProperty(this, "whole", "");

    TextCell(ResourceColumn<T> column) {
        this(column, row -> null);
    }

    /**
     * Creates a cell.
     *
     * @param node what stands beside the text of a row; null for nothing
     */
    public TextCell(ResourceColumn<T> column, Function<T, @Nullable Node> node) {
        this.column = column;
        this.node = node;
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
            setGraphic(null);
            whole.set("");
            return;
        }
        RowFacts<T, ?> facts = column.facts();
        if (facts != null) {
            facts.want(row);
        }
        String text = Printable.escape(column.text().apply(row), LONGEST_TEXT);
        setText(text);
        setGraphic(node.apply(row));
        whole.set(text.isEmpty() ? "" : Printable.escape(column.full().apply(row), LONGEST_TEXT));
    }
}
