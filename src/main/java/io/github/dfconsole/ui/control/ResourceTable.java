package io.github.dfconsole.ui.control;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Callback;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The table of a {@link ResourceTableViewModel}. Sorting is left to the view-model, which does it
 * off the UI thread; what stands in place of rows is given by the screen.
 *
 * @param <T> the type of a row
 */
public final class ResourceTable<T> extends TableView<T> {

    private final ResourceTableViewModel<T> model;
    private boolean selecting;

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
        for (ResourceColumn<T> column : model.columns()) {
            getColumns().add(column(column, texts, cells));
        }
        setItems(model.rows());
        setSortPolicy(
                table -> {
                    model.sortBy(sortKeys());
                    return true;
                });
        bindSelection();
        texts.locale().addListener((property, before, now) -> refresh());
    }

    /** Puts a node where the rows would be, for each phase without rows. */
    public void showInPlaceOfRows(Map<ResourceTableViewModel.Phase, Node> states) {
        Runnable place = () -> setPlaceholder(states.get(model.phase().get()));
        model.phase().addListener((property, before, now) -> place.run());
        place.run();
    }

    /** Does something when a row is clicked, or the selected one is entered by keyboard. */
    public void setOnOpen(Runnable open) {
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && isOnRow(event)) {
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

    private static boolean isOnRow(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableRow<?>)) {
            node = node.getParent();
        }
        return node instanceof TableRow<?> row && !row.isEmpty();
    }

    private TableColumn<T, ?> column(
            ResourceColumn<T> column,
            Texts texts,
            Map<String, Callback<TableColumn<T, T>, TableCell<T, T>>> cells) {
        TableColumn<T, T> view = new TableColumn<>();
        view.setId(getId() + "-" + column.id());
        view.textProperty().bind(texts.bind(column.titleKey()));
        view.setPrefWidth(column.width());
        view.setMinWidth(60);
        view.setReorderable(true);
        view.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        view.setCellFactory(cells.getOrDefault(column.id(), ignored -> new TextCell<>(column)));
        view.getStyleClass().add("column-" + column.id());
        return view;
    }

    private List<SortKey> sortKeys() {
        String prefix = getId() + "-";
        return getSortOrder().stream()
                .map(
                        column ->
                                new SortKey(
                                        column.getId().substring(prefix.length()),
                                        column.getSortType() == TableColumn.SortType.DESCENDING))
                .toList();
    }

    private void bindSelection() {
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, before, now) -> {
                            if (!selecting) {
                                model.select(now);
                            }
                        });
        model.selected().addListener((property, before, now) -> showSelection());
        model.rows().addListener((ListChangeListener<T>) change -> showSelection());
    }

    /** The view-model knows what is selected; the table forgets it whenever all rows change. */
    private void showSelection() {
        T wanted = model.selected().get();
        if (Objects.equals(wanted, getSelectionModel().getSelectedItem())) {
            return;
        }
        selecting = true;
        try {
            if (wanted == null || !getItems().contains(wanted)) {
                getSelectionModel().clearSelection();
            } else {
                getSelectionModel().select(wanted);
            }
        } finally {
            selecting = false;
        }
    }

    /**
     * A cell of text: one line, made safe to look at, in full in a tooltip when it is cut (T16).
     */
    private static final class TextCell<T> extends TableCell<T, T> {

        private static final int LONGEST_TEXT = 500;

        private final ResourceColumn<T> column;
        private final Tooltip whole = new Tooltip();

        TextCell(ResourceColumn<T> column) {
            this.column = column;
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            String text = Printable.escape(column.text().apply(row), LONGEST_TEXT);
            setText(text);
            whole.setText(text);
            setTooltip(text.isEmpty() ? null : whole);
        }
    }
}
