package io.github.dfconsole.ui.aiconfiguration;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Many rows in a list that makes only those in sight, so that five hundred are as fast as five.
 *
 * @param <R> the type of a row
 */
final class LongRowList<R extends FormRow> extends ListView<R> {

    private static final double HEIGHT = 420;

    /**
     * Room for a row with what is wrong with it below. The rows are as high as each other, so that
     * none moves, and loses the keyboard, when something becomes wrong or right.
     */
    private static final double ROW_HEIGHT = 70;

    private final Function<R, RowPane> made;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * Creates a list without rows.
     *
     * @param made makes the nodes of a row
     */
    LongRowList(String id, Function<R, RowPane> made) {
        this.made = made;
        setId(id);
        setFocusTraversable(false);
        setPrefHeight(HEIGHT);
        setMinHeight(Region.USE_PREF_SIZE);
        setFixedCellSize(ROW_HEIGHT);
        setCellFactory(
                list -> {
                    Cell cell = new Cell();
                    cells.add(cell);
                    return cell;
                });
        new RowKeys(this, this::focusRow).listen();
    }

    /** The keyboard goes to a row, which is brought into sight. */
    void focusRow(int index) {
        R row = getItems().get(index);
        if (!isInSight(pane(row))) {
            scrollTo(index);
        }
        applyCss();
        layout();
        RowPane pane = pane(row);
        if (pane != null) {
            pane.requestFocus();
        }
    }

    private @Nullable RowPane pane(R row) {
        return onSheet()
                .filter(cell -> row.equals(cell.shown))
                .map(Cell::pane)
                .findFirst()
                .orElse(null);
    }

    private boolean isInSight(@Nullable Node pane) {
        if (pane == null || pane.getScene() == null) {
            return false;
        }
        Bounds there = sceneToLocal(pane.localToScene(pane.getBoundsInLocal()));
        return there.getMinY() >= 0 && there.getMaxY() <= getHeight();
    }

    /** The cells that are seen; others only measure rows. */
    private Stream<Cell> onSheet() {
        return cells.stream()
                .filter(
                        cell ->
                                cell.getParent() != null
                                        && cell.getParent().getStyleClass().contains("sheet"));
    }

    private final class Cell extends ListCell<R> {

        private @Nullable R shown;
        private int shownIndex;

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            R now = empty ? null : row;
            if (Objects.equals(now, shown) && getIndex() == shownIndex) {
                return;
            }
            if (hasKeyboard()) {
                // What is typed next must not go into another row.
                getListView().requestFocus();
            }
            shown = now;
            shownIndex = getIndex();
            setGraphic(now == null ? null : made.apply(now));
        }

        /** Asks the scene: what a node knows of it may be out of date while rows are exchanged. */
        private boolean hasKeyboard() {
            Node each = getScene() == null ? null : getScene().getFocusOwner();
            while (each != null && each != this) {
                each = each.getParent();
            }
            return each != null;
        }

        private @Nullable RowPane pane() {
            return (RowPane) getGraphic();
        }
    }
}
