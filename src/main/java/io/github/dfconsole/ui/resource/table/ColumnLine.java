package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/** A column in the column chooser: whether it is shown, its sort, place and width. */
final class ColumnLine extends HBox {

    private static final double WIDTH_STEP = 20;

    private final ColumnLayout layout;
    private final int index;
    private final TableLayout.Column column;
    private final String title;
    private final String prefix;
    private final Texts texts;

    /**
     * Creates a line.
     *
     * @param idPrefix what the ids of all nodes begin with
     * @param index the place of the column, from 0 at the left
     * @param title the column's heading
     */
    ColumnLine(String idPrefix, ColumnLayout layout, int index, String title, Texts texts) {
        this.layout = layout;
        this.index = index;
        this.column = layout.columns().get().get(index);
        this.title = title;
        this.prefix = idPrefix + "-" + column.id();
        this.texts = texts;
        getChildren().addAll(visible(), sort(), left(), right(), narrower(), wider());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("columns-line");
    }

    /** The last visible column cannot be hidden. */
    private CheckBox visible() {
        List<TableLayout.Column> columns = layout.columns().get();
        long visible = columns.stream().filter(TableLayout.Column::visible).count();
        CheckBox box = new CheckBox(title);
        box.setMnemonicParsing(false);
        box.setId(prefix);
        box.setSelected(column.visible());
        box.setDisable(column.visible() && visible == 1);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(event -> layout.setVisible(index, box.isSelected()));
        return box;
    }

    private Button sort() {
        return button("sort", sortIcon(), "table.columns.sort", this::changeSort);
    }

    private Ikon sortIcon() {
        return sortKey()
                .map(key -> key.descending() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP)
                .orElse(Feather.BAR_CHART_2);
    }

    private Optional<SortKey> sortKey() {
        return layout.sort().get().stream()
                .filter(key -> key.column().equals(column.id()))
                .findFirst();
    }

    /** As a click on the heading does: upwards, downwards, not at all. */
    private void changeSort() {
        Optional<SortKey> now = sortKey();
        boolean descending = now.isPresent();
        boolean removed = now.isPresent() && now.get().descending();
        layout.sortBy(removed ? List.of() : List.of(new SortKey(column.id(), descending)));
    }

    private Button left() {
        Button button =
                button("up", Feather.ARROW_UP, "table.columns.up", () -> layout.move(index, -1));
        button.setDisable(index == 0);
        return button;
    }

    private Button right() {
        Button button =
                button(
                        "down",
                        Feather.ARROW_DOWN,
                        "table.columns.down",
                        () -> layout.move(index, 1));
        button.setDisable(index == layout.columns().get().size() - 1);
        return button;
    }

    private Button narrower() {
        return button(
                "narrower",
                Feather.MINUS,
                "table.columns.narrower",
                () -> layout.resize(index, column.width() - WIDTH_STEP));
    }

    private Button wider() {
        return button(
                "wider",
                Feather.PLUS,
                "table.columns.wider",
                () -> layout.resize(index, column.width() + WIDTH_STEP));
    }

    private Button button(String idSuffix, Ikon icon, String nameKey, Runnable action) {
        return new IconButton(prefix + "-" + idSuffix, icon, texts.bind(nameKey, title), action);
    }
}
