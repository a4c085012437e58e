package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.LazyTooltip;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/**
 * The column in which rows are selected for an action; its heading selects all that are shown.
 *
 * @param <T> the type of a row
 */
final class SelectColumn<T> extends TableColumn<T, T> {

    private static final double WIDTH = 40;

    private final ResourceTableViewModel<T> model;
    private final CheckBox all = new CheckBox();

    SelectColumn(String tableId, ResourceTableViewModel<T> model, Texts texts) {
        this.model = model;
        setId(tableId + "-select");
        getStyleClass().add("column-select");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        setSortable(false);
        setReorderable(false);
        setResizable(false);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(column -> new SelectCell(texts));
        addHeading(tableId + "-select-all", texts);
    }

    private void addHeading(String id, Texts texts) {
        all.setId(id);
        all.accessibleTextProperty().bind(texts.bind("table.select-all"));
        LazyTooltip.on(all, texts.bind("table.select-all"));
        all.setOnAction(event -> selectAll());
        all.setFocusTraversable(false);
        setGraphic(all);
        InvalidationListener render = property -> render();
        model.selection().version().addListener(render);
        model.rows().addListener(render);
    }

    private void selectAll() {
        if (all.isSelected()) {
            model.selection().addAll(model.rows());
        } else {
            model.selection().clear();
        }
    }

    private void render() {
        boolean every = model.selection().containsAll(model.rows());
        all.setSelected(every);
        all.setIndeterminate(!every && model.selection().count().get() > 0);
        all.setDisable(model.rows().isEmpty());
    }

    private final class SelectCell extends TableCell<T, T> {

        private final CheckBox box = new CheckBox();
        private final InvalidationListener changed = property -> render();

        SelectCell(Texts texts) {
            box.setId(SelectColumn.this.getId() + "-row");
            box.setFocusTraversable(false);
            box.accessibleTextProperty().bind(texts.bind("table.select-row"));
            box.setOnAction(event -> toggle());
            model.selection().version().addListener(new WeakInvalidationListener(changed));
        }

        private void toggle() {
            T row = getItem();
            if (row != null) {
                model.selection().toggle(row);
            }
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            render();
        }

        private void render() {
            T row = getItem();
            setGraphic(row == null || isEmpty() ? null : box);
            box.setSelected(row != null && model.selection().contains(row));
        }
    }
}
