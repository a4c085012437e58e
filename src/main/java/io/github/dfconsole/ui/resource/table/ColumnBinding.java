package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.settings.TableLayout;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps the columns of a widget and the layout of its view-model the same: what the user drags or
 * clicks in the heading goes to the layout, and what the layout says is shown.
 *
 * @param <T> the type of a row
 */
final class ColumnBinding<T> {

    /** JavaFX takes this width for "as wide as the content". */
    private static final double JAVAFX_DEFAULT_WIDTH = 80;

    private final TableView<T> view;
    private final ColumnLayout layout;
    private final SelectColumn<T> selectColumn;
    private final Map<String, TableColumn<T, T>> columns;
    private boolean updating;

    /**
     * Binds nothing yet.
     *
     * @param selectColumn always the first column
     * @param columns all other columns, by column id
     */
    ColumnBinding(
            TableView<T> view,
            ColumnLayout layout,
            SelectColumn<T> selectColumn,
            Map<String, TableColumn<T, T>> columns) {
        this.view = view;
        this.layout = layout;
        this.selectColumn = selectColumn;
        this.columns = columns;
    }

    /** Shows the layout, and follows its changes and those of the widget. */
    void bind() {
        bindSort();
        for (TableColumn<T, T> column : columns.values()) {
            column.widthProperty().addListener((property, before, now) -> updateLayout());
            column.visibleProperty().addListener((property, before, now) -> updateLayout());
        }
        layout.columns().addListener((property, before, now) -> showColumns());
        layout.sort().addListener((property, before, now) -> showSort());
        ListChangeListener<TableColumn<T, ?>> moved = change -> updateLayout();
        view.getColumns().addListener(moved);
        showColumns();
    }

    private void bindSort() {
        // JavaFX asks a new policy at once, and the layout may have been restored before.
        update(
                () ->
                        view.setSortPolicy(
                                table -> {
                                    if (!updating) {
                                        layout.sortBy(sortKeys());
                                    }
                                    return true;
                                }));
    }

    /** Changes the widget or the layout without hearing of it from the other one. */
    private void update(Runnable change) {
        updating = true;
        try {
            change.run();
        } finally {
            updating = false;
        }
    }

    private void showColumns() {
        if (!updating) {
            update(() -> place(layout.columns().get()));
            showSort();
        }
    }

    private void place(List<TableLayout.Column> places) {
        List<TableColumn<T, ?>> order = new ArrayList<>();
        order.add(selectColumn);
        for (TableLayout.Column place : places) {
            TableColumn<T, T> column = columns.get(place.id());
            if (column != null) {
                resize(column, place.width());
                column.setVisible(place.visible());
                order.add(column);
            }
        }
        if (!view.getColumns().equals(order)) {
            view.getColumns().setAll(order);
        }
    }

    /**
     * A column that was dragged has another width than the one it prefers, and preferring the same
     * again changes nothing.
     */
    private static void resize(TableColumn<?, ?> column, double width) {
        double wanted = width == JAVAFX_DEFAULT_WIDTH ? width + 0.5 : width;
        if (column.getWidth() != wanted) {
            column.setPrefWidth(wanted + 1);
            column.setPrefWidth(wanted);
        }
    }

    private void updateLayout() {
        if (!updating) {
            List<TableLayout.Column> places =
                    view.getColumns().stream()
                            .filter(column -> column != selectColumn)
                            .map(this::placeOf)
                            .toList();
            if (places.size() == columns.size()) {
                update(() -> layout.arrangeColumns(places));
            }
        }
    }

    private TableLayout.Column placeOf(TableColumn<T, ?> column) {
        return new TableLayout.Column(idOf(column), column.getWidth(), column.isVisible());
    }

    private void showSort() {
        if (sortKeys().equals(layout.sort().get())) {
            return;
        }
        List<TableColumn<T, ?>> order = new ArrayList<>();
        update(
                () -> {
                    for (SortKey key : layout.sort().get()) {
                        TableColumn<T, T> column = columns.get(key.column());
                        if (column != null) {
                            column.setSortType(sortType(key.descending()));
                            order.add(column);
                        }
                    }
                    view.getSortOrder().setAll(order);
                });
    }

    private static SortType sortType(boolean descending) {
        return descending ? SortType.DESCENDING : SortType.ASCENDING;
    }

    private List<SortKey> sortKeys() {
        return view.getSortOrder().stream().map(this::sortKey).toList();
    }

    private SortKey sortKey(TableColumn<T, ?> column) {
        return new SortKey(idOf(column), column.getSortType() == SortType.DESCENDING);
    }

    private String idOf(TableColumn<T, ?> column) {
        return column.getId().substring(view.getId().length() + 1);
    }
}
