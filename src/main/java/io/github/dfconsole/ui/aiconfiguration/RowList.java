package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Rows below each other, with a button that adds one. A few are all there at once; many are in a
 * list that makes only those in sight, so that five hundred are as fast as five.
 *
 * @param <R> the type of a row
 */
final class RowList<R extends FormRow> extends VBox {

    private static final int FEW = 20;
    private static final double HEIGHT = 420;

    private final FormRows<R> rows;
    private final BiFunction<R, Place, RowPane> made;
    private final FormInputs inputs;
    private final VBox few = new VBox();
    private final ListView<R> many = new ListView<>();
    private final Button add = new Button();
    private final List<Cell> cells = new ArrayList<>();
    private final Map<R, RowPane> panes = new HashMap<>();

    /**
     * Where a row is.
     *
     * @param index its number, from 0
     * @param remove takes it away
     */
    record Place(int index, Runnable remove) {}

    /**
     * Creates a list.
     *
     * @param made makes the nodes of a row
     * @param addText what adds a row
     */
    RowList(
            String id,
            FormRows<R> rows,
            BiFunction<R, Place, RowPane> made,
            FormInputs inputs,
            ObservableValue<String> addText) {
        this.rows = rows;
        this.made = made;
        this.inputs = inputs;
        setId(id);
        getStyleClass().add("row-list");
        few.getStyleClass().add("row-list");
        prepareMany(id);
        prepareAdd(id, addText);
        getChildren().add(add);
        rows.rows().addListener((ListChangeListener<R>) this::onChange);
        render();
    }

    private void prepareMany(String id) {
        many.setId(id + "-many");
        many.setFocusTraversable(false);
        many.setPrefHeight(HEIGHT);
        many.setMinHeight(Region.USE_PREF_SIZE);
        many.setCellFactory(
                list -> {
                    Cell cell = new Cell();
                    cells.add(cell);
                    return cell;
                });
        new RowKeys(many, this::rowWithKeyboard, this::focusRow).listen();
    }

    private void prepareAdd(String id, ObservableValue<String> text) {
        add.setId(id + "-add");
        add.textProperty().bind(text);
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.getStyleClass().add("small");
        add.setOnAction(
                event -> {
                    rows.add();
                    focusRow(rows.rows().size() - 1);
                });
    }

    private void onChange(ListChangeListener.Change<? extends R> change) {
        while (change.next()) {
            if (change.wasRemoved()) {
                // The rows behind it have other numbers now.
                panes.clear();
            }
        }
        render();
    }

    private boolean isFew() {
        return rows.rows().size() <= FEW;
    }

    private void render() {
        if (isFew()) {
            many.setItems(null);
            few.getChildren().setAll(rows.rows().stream().map(this::pane).toList());
            show(few);
        } else {
            few.getChildren().clear();
            many.setItems(rows.rows());
            rows.rows().forEach(this::leadToList);
            show(many);
        }
    }

    /** The button stays where it is: out of the window it would lose the keyboard. */
    private void show(Node list) {
        if (!getChildren().contains(list)) {
            getChildren().removeAll(few, many);
            getChildren().addFirst(list);
        }
    }

    private RowPane pane(R row) {
        return panes.computeIfAbsent(row, each -> made.apply(each, place(each)));
    }

    private Place place(R row) {
        return new Place(rows.rows().indexOf(row), () -> remove(row));
    }

    /** Who looks for a field out of sight is led to the list, which scrolls there. */
    private void leadToList(R row) {
        for (Field<?> field : row.fields()) {
            inputs.put(field, this);
        }
    }

    private void remove(R row) {
        int index = rows.rows().indexOf(row);
        rows.remove(row);
        if (index < rows.rows().size()) {
            focusRow(index);
        } else {
            add.requestFocus();
        }
    }

    /** The keyboard goes to the first row with which something is wrong. */
    @Override
    public void requestFocus() {
        int faulty = rows.firstFaulty();
        if (faulty >= 0) {
            focusRow(faulty);
            return;
        }
        add.requestFocus();
    }

    private void focusRow(int index) {
        R row = rows.rows().get(index);
        if (!isFew() && !isInSight(shownPane(row))) {
            many.scrollTo(index);
        }
        applyCss();
        layout();
        RowPane pane = shownPane(row);
        if (pane != null) {
            pane.requestFocus();
        }
    }

    /** The nodes of a row, if they are in the window; the list also makes some to measure rows. */
    private @Nullable RowPane shownPane(R row) {
        return isFew()
                ? panes.get(row)
                : cells().filter(cell -> row.equals(cell.shown))
                        .map(Cell::pane)
                        .findFirst()
                        .orElse(null);
    }

    private Stream<Cell> cells() {
        return cells.stream().filter(Cell::isOnSheet);
    }

    private boolean isInSight(@Nullable Node pane) {
        if (pane == null || pane.getScene() == null) {
            return false;
        }
        Bounds there = many.sceneToLocal(pane.localToScene(pane.getBoundsInLocal()));
        return there.getMinY() >= 0 && there.getMaxY() <= many.getHeight();
    }

    private int rowWithKeyboard() {
        return cells().filter(Node::isFocusWithin).map(Cell::getIndex).findFirst().orElse(-1);
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
            if (isFocusWithin()) {
                // What is typed next must not go into another row.
                many.requestFocus();
            }
            shown = now;
            shownIndex = getIndex();
            setGraphic(now == null ? null : pane(now));
        }

        private RowPane pane(R row) {
            RowPane pane = made.apply(row, place(row));
            leadToList(row);
            return pane;
        }

        /** A cell that measures is somewhere else. */
        private boolean isOnSheet() {
            return getParent() != null && getParent().getStyleClass().contains("sheet");
        }

        private @Nullable RowPane pane() {
            return (RowPane) getGraphic();
        }
    }
}
