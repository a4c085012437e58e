package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.text.Texts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Callback;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The table of a {@link ResourceTableViewModel}. Sorting, filtering and selecting are left to the
 * view-model, which does them off the UI thread or without the toolkit's slow ways; what is shown
 * in place of rows is given by the screen. JavaFX's own selection is the row that has the keyboard
 * focus.
 *
 * @param <T> the type of a row
 */
public final class ResourceTable<T> extends TableView<T> {

    private final ResourceTableViewModel<T> model;
    private final Map<String, TableColumn<T, T>> columns = new HashMap<>();
    private final TableFocus<T> focus;
    private final RowScroll<T> scroll;

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
        focus = new TableFocus<>(this, model);
        scroll = new RowScroll<>(this, model);
        setId(id);
        getStyleClass().addAll("resource-table", "edge-to-edge");
        setTableMenuButtonVisible(false);
        HeaderMenu<T> headers = new HeaderMenu<>(this, model.layout(), texts);
        headers.bind();
        for (ResourceColumn<T> column : model.columns()) {
            TableColumn<T, T> view = column(column, texts);
            headers.addTo(view, column.id());
            Callback<TableColumn<T, T>, TableCell<T, T>> made =
                    cells.getOrDefault(column.id(), _ -> new TextCell<>(column));
            view.setCellFactory(shown -> KeyboardMark.on(made.call(shown), focus));
            columns.put(column.id(), view);
        }
        model.factColumns().readOnlyIf(scroll::inSight);
        bind(new SelectColumn<>(id, model, texts));
        texts.locale().addListener((property, before, now) -> refresh());
    }

    private TableColumn<T, T> column(ResourceColumn<T> column, Texts texts) {
        TableColumn<T, T> view = new TableColumn<>();
        view.setId(getId() + "-" + column.id());
        view.textProperty().bind(texts.bind(column.titleKey()));
        view.setMinWidth(60);
        view.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        view.getStyleClass().add("column-" + column.id());
        return view;
    }

    private void bind(SelectColumn<T> selectColumn) {
        Callback<TableColumn<T, T>, TableCell<T, T>> boxes = selectColumn.getCellFactory();
        selectColumn.setCellFactory(shown -> KeyboardMark.on(boxes.call(shown), focus));
        setRowFactory(table -> new ResourceRow<>(model, focus));
        setItems(model.rows());
        focus.bind();
        ListChangeListener<T> rowsChanged =
                change -> {
                    while (change.next()) {
                        scroll.rowsChanged(change.getRemoved());
                    }
                    focus.restore();
                };
        model.rows().addListener(rowsChanged);
        model.selected().addListener((property, before, now) -> scroll.selected(before, now));
        new ColumnBinding<>(this, model.layout(), selectColumn, columns).bind();
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPressed);
        new TableKeys<>(this, model, focus, scroll).bind();
    }

    /** A context menu is about the cell it was opened on. */
    private void onPressed(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY
                && nodeAt(event, TableCell.class) instanceof TableCell<?, ?> cell) {
            getColumns().stream()
                    .filter(column -> column.equals(cell.getTableColumn()))
                    .findFirst()
                    .ifPresent(focus::setLastColumn);
        }
    }

    /** Puts a node where the rows would be, for each state without rows; made when it is needed. */
    public void showInPlaceOfRows(Map<TableState, Supplier<Node>> nodes) {
        Map<TableState, Node> made = new EnumMap<>(TableState.class);
        Runnable place =
                () -> {
                    TableState state = model.state().get();
                    Supplier<Node> node = nodes.get(state);
                    setPlaceholder(
                            node == null
                                    ? null
                                    : made.computeIfAbsent(state, missing -> node.get()));
                };
        model.state().addListener((property, before, now) -> place.run());
        place.run();
    }

    /** Does something when a row is clicked, or when Enter is pressed on one. */
    public void setOnOpen(Runnable open) {
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (isPlainClick(event) && isOnRow(event)) {
                        open.run();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && selectPointed()) {
                        open.run();
                        event.consume();
                    }
                });
    }

    /** The row with the keyboard is the one that is meant if none is selected. */
    private boolean selectPointed() {
        int pointed = getFocusModel().getFocusedIndex();
        if (getSelectionModel().isEmpty() && pointed >= 0) {
            getSelectionModel().select(pointed);
        }
        return !getSelectionModel().isEmpty();
    }

    private static boolean isPlainClick(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY
                && !event.isShortcutDown()
                && !event.isShiftDown();
    }

    /** Whether the mouse is on a row of this table, the column of check boxes aside. */
    private boolean isOnRow(MouseEvent event) {
        Node cell = nodeAt(event, TableCell.class);
        boolean selects = cell != null && cell.getStyleClass().contains("column-select");
        return !selects
                && nodeAt(event, TableRow.class) instanceof TableRow<?> row
                && row.getTableView() == this
                && !row.isEmpty();
    }

    private static @Nullable Node nodeAt(MouseEvent event, Class<? extends Node> type) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !type.isInstance(node)) {
            node = node.getParent();
        }
        return node;
    }

    /** Puts the keyboard focus into the table, on a row if there is one. */
    public void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    /** The text of the cell that has the keyboard focus; empty if none has. */
    public String focusedCellText() {
        T row = getSelectionModel().getSelectedItem();
        if (row == null) {
            return "";
        }
        TableColumn<?, ?> focused = focus.column();
        return model.columns().stream()
                .filter(column -> Objects.equals(columns.get(column.id()), focused))
                .map(column -> column.written().apply(row))
                .findFirst()
                .orElse("");
    }

    /** The cell that has the keyboard; the table itself if none is in sight. */
    Node pointed() {
        return lookupAll(".table-cell:has-keyboard").stream().findFirst().orElse(this);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        scroll.afterLayout();
    }
}
