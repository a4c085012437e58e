package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.LazyTooltip;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Callback;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The table of a {@link ResourceTableViewModel}. Sorting, filtering and selecting are left to the
 * view-model, which does them off the UI thread or without the toolkit's slow ways; what stands in
 * place of rows is given by the screen. JavaFX's own selection is the row the keyboard is on.
 *
 * @param <T> the type of a row
 */
public final class ResourceTable<T> extends TableView<T> {

    private static final double JAVAFX_DEFAULT_WIDTH = 80;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final ResourceTableViewModel<T> model;
    private final Map<String, TableColumn<T, T>> columns = new HashMap<>();
    private final SelectColumn<T> selectColumn;
    private boolean selecting;
    private boolean arranging;
    private boolean toBeginning;
    private boolean extending;
    private @Nullable TableColumn<T, ?> lastFocused;

    /**
     * Creates a table.
     *
     * @param id the table's stable id
     * @param cells how columns are drawn that are more than text, by column id
     */
    public ResourceTable(
            String id,
            ResourceTableViewModel<T> model,
            Texts texts,
            Map<String, Callback<TableColumn<T, T>, TableCell<T, T>>> cells) {
        this.model = model;
        setId(id);
        getStyleClass().addAll("resource-table", "edge-to-edge");
        setTableMenuButtonVisible(false);
        for (ResourceColumn<T> column : model.columns()) {
            columns.put(column.id(), column(column, texts, cells));
        }
        selectColumn = new SelectColumn<>(id, model, texts);
        setRowFactory(table -> new Row());
        setItems(model.rows());
        // JavaFX asks a new policy at once, and the view-model may have been sorted before.
        arranging = true;
        setSortPolicy(
                table -> {
                    if (!arranging) {
                        model.sortBy(sortKeys());
                    }
                    return true;
                });
        arranging = false;
        bindSelection();
        bindLayout();
        getFocusModel()
                .focusedCellProperty()
                .addListener(
                        (InvalidationListener)
                                property -> {
                                    TableColumn<T, ?> column = focusedColumn();
                                    if (column != null) {
                                        lastFocused = column;
                                    }
                                });
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getButton() == MouseButton.SECONDARY) {
                        focusCellAt(event);
                    }
                });
        // Before the table moves its own selection.
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        texts.locale().addListener((property, before, now) -> refresh());
    }

    /** Puts a node where the rows would be, for each phase without rows; made when it is needed. */
    public void showInPlaceOfRows(Map<ResourceTableViewModel.Phase, Supplier<Node>> states) {
        Map<ResourceTableViewModel.Phase, Node> made =
                new EnumMap<>(ResourceTableViewModel.Phase.class);
        Runnable place =
                () -> {
                    ResourceTableViewModel.Phase phase = model.phase().get();
                    Supplier<Node> state = states.get(phase);
                    setPlaceholder(
                            state == null
                                    ? null
                                    : made.computeIfAbsent(phase, missing -> state.get()));
                };
        model.phase().addListener((property, before, now) -> place.run());
        place.run();
    }

    /** Does something when a row is clicked, or the one the keyboard is on is entered. */
    public void setOnOpen(Runnable open) {
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    boolean plain = !event.isShortcutDown() && !event.isShiftDown();
                    if (event.getButton() == MouseButton.PRIMARY
                            && plain
                            && rowAt(event).isPresent()) {
                        open.run();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !getSelectionModel().isEmpty()) {
                        open.run();
                        event.consume();
                    }
                });
    }

    /** Puts the keyboard into the table, on a row if there is one. */
    public void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    /** The text of the cell the keyboard is on; empty if it is on none. */
    public String focusedCellText() {
        T row = getSelectionModel().getSelectedItem();
        if (row == null) {
            return "";
        }
        TableColumn<T, ?> last = lastFocused;
        TableColumn<?, ?> focused = last == null ? getVisibleLeafColumn(1) : last;
        return model.columns().stream()
                .filter(column -> Objects.equals(columns.get(column.id()), focused))
                .map(column -> column.full().apply(row))
                .findFirst()
                .orElse("");
    }

    /** A context menu is about the cell it was opened on. */
    private void focusCellAt(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableCell<?, ?>)) {
            node = node.getParent();
        }
        if (node instanceof TableCell<?, ?> cell) {
            getColumns().stream()
                    .filter(column -> column.equals(cell.getTableColumn()))
                    .findFirst()
                    .ifPresent(column -> lastFocused = column);
        }
    }

    private Optional<T> rowAt(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableRow<?>)) {
            if (node.getStyleClass().contains("column-select")) {
                return Optional.empty();
            }
            node = node.getParent();
        }
        return node instanceof TableRow<?> row && row.getTableView() == this && !row.isEmpty()
                ? Optional.ofNullable(getItems().get(row.getIndex()))
                : Optional.empty();
    }

    private TableColumn<T, T> column(
            ResourceColumn<T> column,
            Texts texts,
            Map<String, Callback<TableColumn<T, T>, TableCell<T, T>>> cells) {
        TableColumn<T, T> view = new TableColumn<>();
        view.setId(getId() + "-" + column.id());
        view.textProperty().bind(texts.bind(column.titleKey()));
        view.setMinWidth(60);
        view.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        view.setCellFactory(cells.getOrDefault(column.id(), ignored -> new TextCell<>(column)));
        view.getStyleClass().add("column-" + column.id());
        view.widthProperty().addListener((property, before, now) -> keepLayout());
        view.visibleProperty().addListener((property, before, now) -> keepLayout());
        return view;
    }

    /** The view-model knows how columns stand; what is dragged in the header is told to it. */
    private void bindLayout() {
        model.arranged().addListener((property, before, now) -> arrange());
        model.sort().addListener((property, before, now) -> showSort());
        getColumns()
                .addListener(
                        (ListChangeListener<TableColumn<T, ?>>)
                                change -> {
                                    while (change.next()) {
                                        keepLayout();
                                    }
                                });
        arrange();
        showSort();
    }

    private void arrange() {
        if (arranging) {
            return;
        }
        arranging = true;
        try {
            List<TableColumn<T, ?>> order = new ArrayList<>();
            order.add(selectColumn);
            for (TableLayout.Column place : model.arranged().get()) {
                TableColumn<T, T> column = columns.get(place.id());
                if (column != null) {
                    resize(column, place.width());
                    column.setVisible(place.visible());
                    order.add(column);
                }
            }
            if (!getColumns().equals(order)) {
                getColumns().setAll(order);
            }
        } finally {
            arranging = false;
        }
        showSort();
    }

    /**
     * A column that was dragged has another width than the one it prefers, and preferring the same
     * again changes nothing; and 80 is what JavaFX takes for "as wide as the content".
     */
    private static void resize(TableColumn<?, ?> column, double width) {
        double wanted = width == JAVAFX_DEFAULT_WIDTH ? width + 0.5 : width;
        if (column.getWidth() != wanted) {
            column.setPrefWidth(wanted + 1);
            column.setPrefWidth(wanted);
        }
    }

    private void keepLayout() {
        if (arranging) {
            return;
        }
        arranging = true;
        try {
            List<TableLayout.Column> layout = new ArrayList<>();
            for (TableColumn<T, ?> column : getColumns()) {
                if (column != selectColumn) {
                    layout.add(
                            new TableLayout.Column(
                                    idOf(column), column.getWidth(), column.isVisible()));
                }
            }
            if (layout.size() == columns.size()) {
                model.arrangeColumns(layout);
            }
        } finally {
            arranging = false;
        }
    }

    private void showSort() {
        if (sortKeys().equals(model.sort().get())) {
            return;
        }
        arranging = true;
        try {
            List<TableColumn<T, ?>> order = new ArrayList<>();
            for (SortKey key : model.sort().get()) {
                TableColumn<T, T> column = columns.get(key.column());
                if (column != null) {
                    column.setSortType(key.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                    order.add(column);
                }
            }
            getSortOrder().setAll(order);
        } finally {
            arranging = false;
        }
    }

    private List<SortKey> sortKeys() {
        return getSortOrder().stream()
                .map(
                        column ->
                                new SortKey(
                                        idOf(column), column.getSortType() == SortType.DESCENDING))
                .toList();
    }

    private String idOf(TableColumn<T, ?> column) {
        return column.getId().substring(getId().length() + 1);
    }

    private void bindSelection() {
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, before, now) -> {
                            if (!selecting) {
                                model.select(now);
                                if (now != null && !extending) {
                                    model.selection().startAt(now);
                                }
                            }
                        });
        model.selected().addListener((property, before, now) -> showSelection());
        model.rows()
                .addListener(
                        (ListChangeListener<T>)
                                change -> {
                                    while (change.next()) {
                                        keepPlace(change.getRemoved());
                                    }
                                    showSelection();
                                });
    }

    /**
     * After a refresh the row that stood at the top stays there, though others may have come above
     * it (T3). Rows that were filtered or sorted anew are looked at from their beginning.
     */
    private void keepPlace(List<? extends T> before) {
        if (!model.isRefreshed()) {
            toBeginning = true;
            requestLayout();
            return;
        }
        VirtualFlow<?> flow = (VirtualFlow<?>) lookup(".virtual-flow");
        if (flow == null || flow.getFirstVisibleCell() == null || before.isEmpty()) {
            return;
        }
        int top = flow.getFirstVisibleCell().getIndex();
        if (top <= 0 || top >= before.size()) {
            return;
        }
        double hidden = -flow.getFirstVisibleCell().getLayoutY();
        String key = model.keyOf(before.get(top));
        for (int index = 0; index < getItems().size(); index++) {
            if (model.keyOf(getItems().get(index)).equals(key)) {
                if (index != top) {
                    scrollTo(index);
                    flow.scrollPixels(hidden);
                }
                return;
            }
        }
    }

    /** The table takes in how many rows there are while it is laid out; before, it goes nowhere. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (toBeginning) {
            toBeginning = false;
            scrollTo(0);
        }
    }

    /** The view-model knows which row it is; the table forgets it whenever all rows change. */
    private void showSelection() {
        T wanted = model.selected().get();
        if (Objects.equals(wanted, getSelectionModel().getSelectedItem())) {
            return;
        }
        selecting = true;
        try {
            int index = wanted == null ? -1 : getItems().indexOf(wanted);
            if (index < 0) {
                getSelectionModel().clearSelection();
            } else {
                // JavaFX has forgotten the column by now.
                TableColumn<T, ?> column = lastFocused;
                getSelectionModel().select(index);
                getFocusModel().focus(index, column);
            }
        } finally {
            selecting = false;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // JavaFX gives positions without the row's type
    private @Nullable TableColumn<T, ?> focusedColumn() {
        TablePosition cell = getFocusModel().getFocusedCell();
        return cell.getTableColumn();
    }

    private void onKey(KeyEvent event) {
        // Not the row the view-model knows of: a filter may hide that one.
        T row = getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            model.selection().addAll(model.rows());
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            model.selection().toggle(row);
            event.consume();
        } else if (event.isShiftDown() && event.getCode() == KeyCode.DOWN) {
            extendBy(1);
            event.consume();
        } else if (event.isShiftDown() && event.getCode() == KeyCode.UP) {
            extendBy(-1);
            event.consume();
        }
    }

    /** The range grows to the next row, and the keyboard goes there. */
    private void extendBy(int rows) {
        int index = getSelectionModel().getSelectedIndex();
        int next = index + rows;
        if (index < 0 || next < 0 || next >= getItems().size()) {
            return;
        }
        extending = true;
        TableColumn<T, ?> column = focusedColumn();
        getSelectionModel().select(next);
        getFocusModel().focus(next, column);
        extending = false;
        model.selection().extendTo(getItems().get(next), model.rows());
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && (next < flow.getFirstVisibleCell().getIndex()
                        || next > flow.getLastVisibleCell().getIndex())) {
            scrollTo(next);
        }
    }

    /** A row shows whether it is selected, and whether it is new or has changed. */
    private final class Row extends TableRow<T> {

        private final InvalidationListener changed = property -> render();

        Row() {
            // Rows come and go with every change of language; the view-model must not hold them.
            model.selection().version().addListener(new WeakInvalidationListener(changed));
            model.news().addListener(new WeakInvalidationListener(changed));
            addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPressed);
        }

        private void onPressed(MouseEvent event) {
            T row = getItem();
            if (row == null || event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (event.isShiftDown()) {
                extending = true;
                getTableView().getSelectionModel().select(getIndex());
                extending = false;
                model.selection().extendTo(row, model.rows());
                event.consume();
            } else if (event.isShortcutDown()) {
                getTableView().getSelectionModel().select(getIndex());
                model.selection().toggle(row);
                // JavaFX would take it for putting the row down that the keyboard is on.
                event.consume();
            }
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            render();
        }

        private void render() {
            T row = getItem();
            boolean filled = row != null && !isEmpty();
            RowChanges.Mark mark = filled && row != null ? model.mark(row) : null;
            pseudoClassStateChanged(
                    CHOSEN, filled && row != null && model.selection().contains(row));
            pseudoClassStateChanged(ADDED, mark == RowChanges.Mark.ADDED);
            pseudoClassStateChanged(CHANGED, mark == RowChanges.Mark.CHANGED);
        }
    }

    /**
     * A cell of text: one line, made safe to look at, in full in a tooltip when it is cut (T16).
     */
    private static final class TextCell<T> extends TableCell<T, T> {

        private static final int LONGEST_TEXT = 500;

        private final ResourceColumn<T> column;
        private final StringProperty whole = new SimpleStringProperty(this, "whole", "");

        TextCell(ResourceColumn<T> column) {
            this.column = column;
            LazyTooltip.on(this, whole);
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                whole.set("");
                return;
            }
            String text = Printable.escape(column.text().apply(row), LONGEST_TEXT);
            setText(text);
            whole.set(
                    text.isEmpty() ? "" : Printable.escape(column.full().apply(row), LONGEST_TEXT));
        }
    }
}
