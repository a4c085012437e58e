package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.resource.action.ActionMenu;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.export.ExportStarter;
import io.github.dfconsole.ui.resource.table.ColumnChooser;
import io.github.dfconsole.ui.resource.table.PillCell;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceTable;
import io.github.dfconsole.ui.resource.table.RowClipboard;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Callback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of one kind of resource: heading with count, filter and actions, table with its states,
 * and the detail of one row beside it.
 *
 * @param <T> a row of the list
 * @param <D> the detail of one resource
 */
public final class ResourceScreen<T, D> extends VBox {

    private static final double TABLE_SHARE = 0.62;
    private static final double LEAST_TABLE_WIDTH = 200;
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination EXPORT =
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

    private final ResourceViewModel<T, D> model;
    private final ScreenContext context;
    private final ActionStarter<T> starter;
    private final ResourceTable<T> table;
    private final FilterField filter;
    private final ExportStarter<T> export;
    private final SplitPane split = new SplitPane();
    private final Node detail;
    private final SelectionBar<T> selection;
    private double tableShare = TABLE_SHARE;

    /**
     * Creates the screen of a kind.
     *
     * @param changeConnection leads to the page where the connection is set
     */
    public ResourceScreen(ResourceViewModel<T, D> model, Runnable changeConnection) {
        this.model = model;
        this.context = model.context();
        Texts texts = context.texts();
        String id = model.kindId();
        getStyleClass().add("screen");
        starter = new ActionStarter<>(model, () -> getScene().getWindow(), this::focusFirst);
        table = table(new TablePlaceholders<>(model, starter, changeConnection));
        filter = new FilterField(id, model, table::enter);
        export = new ExportStarter<>(id, model.table(), context, () -> getScene().getWindow());
        RememberedText remembered = new RememberedText(model.table(), context);
        detail = new ResourceDetailPane<>(model, starter, remembered, this::closeDetail).node();
        ScreenToolbar<T, D> toolbar =
                new ScreenToolbar<>(
                        model,
                        starter,
                        List.of(filter, new ColumnChooser<>(id, model.table(), texts).button()),
                        export::start);
        ListNotices notices = new ListNotices(model, remembered);
        selection = new SelectionBar<>(model, starter);
        VBox.setVgrow(split(), Priority.ALWAYS);
        getChildren().addAll(toolbar, new StackPane(freshness(remembered), selection));
        // At the foot, where they move nothing that is being pointed at.
        getChildren().addAll(split, summary());
        getChildren().addAll(notices.nodes());
    }

    private ResourceTable<T> table(TablePlaceholders<T, D> placeholders) {
        Texts texts = context.texts();
        ResourceTable<T> made = new ResourceTable<>(model.kindId(), model.table(), texts, cells());
        made.accessibleTextProperty().bind(texts.bind(model.texts().title()));
        made.showInPlaceOfRows(placeholders.byState());
        made.setOnOpen(model.detail()::open);
        new RowClipboard<>(made, model.table(), context.jobs(), texts);
        new RowMenu<>(made, new ActionMenu<>(model, starter, "-row", model.table()::actedOn));
        return made;
    }

    private Map<String, Callback<TableColumn<T, T>, TableCell<T, T>>> cells() {
        Map<String, Callback<TableColumn<T, T>, TableCell<T, T>>> cells =
                new HashMap<>(model.kind().cells(model));
        String state = model.kind().info().stateColumn();
        for (ResourceColumn<T> column : model.table().columns()) {
            if (column.id().equals(state)) {
                cells.put(state, _ -> new PillCell<>(column, this::show, model.runner().version()));
            }
        }
        return cells;
    }

    private void show(T row, Pill pill) {
        ResourceState state = model.stateOf(row);
        pill.show(state.word(), state.tone());
    }

    /** What the rows are together. */
    private Label summary() {
        Label summary = new Label();
        summary.setId(model.kindId() + "-summary");
        summary.textProperty().bind(model.kind().summary(model));
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().addAll("muted", "screen-summary");
        summary.visibleProperty().bind(summary.textProperty().isNotEmpty());
        summary.managedProperty().bind(summary.visibleProperty());
        return summary;
    }

    /** The actions for selected rows take its place, so that no row moves when it is selected. */
    private FreshnessLine<T, D> freshness(RememberedText remembered) {
        FreshnessLine<T, D> freshness = new FreshnessLine<>(model, remembered);
        freshness.visibleProperty().bind(selection.visibleProperty().not());
        return freshness;
    }

    private SplitPane split() {
        split.getStyleClass().add("screen-split");
        // Otherwise it is as wide as what stands in place of its rows, and pushes the rest away.
        table.setMinWidth(LEAST_TABLE_WIDTH);
        split.getItems().setAll(table);
        model.detail().isOpen().addListener((property, before, now) -> showDetail(now));
        showDetail(model.detail().isOpen().get());
        return split;
    }

    private void showDetail(boolean open) {
        boolean shown = split.getItems().size() > 1;
        if (open && !shown) {
            split.getItems().add(detail);
            split.setDividerPositions(tableShare);
        } else if (!open && shown) {
            tableShare = split.getDividerPositions()[0];
            split.getItems().remove(detail);
        }
    }

    /** Moves the focus into the table. */
    public void focusFirst() {
        table.requestFocus();
    }

    /** Back to the row it was opened from (T15). */
    private void closeDetail() {
        model.detail().close();
        table.requestFocus();
    }

    /** Handles a key of the screen; the window passes it on, wherever the focus is. */
    void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.detail().isOpen().get()) {
            closeDetail();
            event.consume();
        } else if (FIND.match(event)) {
            filter.focus();
            event.consume();
        } else if (EXPORT.match(event) && model.table().total().get() > 0) {
            export.start();
            event.consume();
        } else {
            startByKeys(event);
        }
    }

    private void startByKeys(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        for (ResourceAction<T> action : model.actions()) {
            KeyCombination keys = action.label().keys();
            if (keys != null && keys.match(event) && (!typing || event.isShortcutDown())) {
                starter.start(action, model.table().actedOn());
                event.consume();
                return;
            }
        }
    }
}
