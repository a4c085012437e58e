package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Shows, hides, moves and resizes columns without a mouse having to drag anything (T8, A5).
 *
 * @param <T> the type of a row
 */
public final class ColumnChooser<T> {

    private static final double STEP = 20;

    private final String tableId;
    private final ResourceTableViewModel<T> model;
    private final Texts texts;
    private final IconButton button;
    private final VBox list = new VBox();
    private final PopOver popOver = new PopOver();

    public ColumnChooser(String tableId, ResourceTableViewModel<T> model, Texts texts) {
        this.tableId = tableId;
        this.model = model;
        this.texts = texts;
        this.button =
                new IconButton(
                        tableId + "-columns",
                        Feather.COLUMNS,
                        texts.bind("table.columns"),
                        this::toggle);
        list.getStyleClass().add("columns-list");
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.getRoot().getStyleClass().add("columns-popover");
        popOver.setContentNode(list);
        // A column that is dragged is arranged anew at every pixel.
        model.arranged()
                .addListener(
                        (property, before, now) -> {
                            if (popOver.isShowing()) {
                                render();
                            }
                        });
    }

    public IconButton button() {
        return button;
    }

    private void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            render();
            popOver.show(button);
            list.lookupAll(".check-box").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void render() {
        Node focused = list.getScene() == null ? null : list.getScene().getFocusOwner();
        String focusedId = focused == null || focused.getId() == null ? "" : focused.getId();
        List<Node> lines = new ArrayList<>();
        List<TableLayout.Column> layout = model.arranged().get();
        for (int index = 0; index < layout.size(); index++) {
            lines.add(line(layout, index));
        }
        Button reset = new Button(texts.get("table.columns.reset"));
        reset.setId(tableId + "-columns-reset");
        reset.getStyleClass().addAll("small", "flat");
        reset.setOnAction(event -> model.resetLayout());
        lines.add(reset);
        list.getChildren().setAll(lines);
        Node again = focusedId.isEmpty() ? null : list.lookup("#" + focusedId);
        if (again != null) {
            again.requestFocus();
        }
    }

    private Node line(List<TableLayout.Column> layout, int index) {
        TableLayout.Column place = layout.get(index);
        String title =
                model.columns().stream()
                        .filter(column -> column.id().equals(place.id()))
                        .map(column -> texts.get(column.titleKey()))
                        .findFirst()
                        .orElse(place.id());
        CheckBox shown = new CheckBox(title);
        shown.setMnemonicParsing(false);
        shown.setId(tableId + "-columns-" + place.id());
        shown.setSelected(place.visible());
        long visible = layout.stream().filter(TableLayout.Column::visible).count();
        shown.setDisable(place.visible() && visible == 1);
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setOnAction(
                event ->
                        change(
                                index,
                                new TableLayout.Column(
                                        place.id(), place.width(), shown.isSelected())));
        Button up =
                step(
                        place,
                        "up",
                        Feather.ARROW_UP,
                        "table.columns.up",
                        title,
                        () -> move(index, -1));
        up.setDisable(index == 0);
        Button down =
                step(
                        place,
                        "down",
                        Feather.ARROW_DOWN,
                        "table.columns.down",
                        title,
                        () -> move(index, 1));
        down.setDisable(index == layout.size() - 1);
        Button narrower =
                step(
                        place,
                        "narrower",
                        Feather.MINUS,
                        "table.columns.narrower",
                        title,
                        () -> resize(index, -STEP));
        Button wider =
                step(
                        place,
                        "wider",
                        Feather.PLUS,
                        "table.columns.wider",
                        title,
                        () -> resize(index, STEP));
        Button sort =
                step(
                        place,
                        "sort",
                        sortIcon(place.id()),
                        "table.columns.sort",
                        title,
                        () -> sort(place.id()));
        HBox line = new HBox(shown, sort, up, down, narrower, wider);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("columns-line");
        return line;
    }

    private Optional<SortKey> sortedBy(String column) {
        return model.sort().get().stream().filter(key -> key.column().equals(column)).findFirst();
    }

    private Ikon sortIcon(String column) {
        return sortedBy(column)
                .map(key -> key.descending() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP)
                .orElse(Feather.BAR_CHART_2);
    }

    /** As a click on the heading does: upwards, downwards, not at all. */
    private void sort(String column) {
        Optional<SortKey> now = sortedBy(column);
        if (now.isEmpty()) {
            model.sortBy(List.of(new SortKey(column, false)));
        } else {
            model.sortBy(now.get().descending() ? List.of() : List.of(new SortKey(column, true)));
        }
        render();
    }

    private Button step(
            TableLayout.Column place,
            String what,
            Ikon icon,
            String nameKey,
            String title,
            Runnable action) {
        return new IconButton(
                tableId + "-columns-" + place.id() + "-" + what,
                icon,
                texts.bind(nameKey, title),
                action);
    }

    private void change(int index, TableLayout.Column changed) {
        List<TableLayout.Column> layout = new ArrayList<>(model.arranged().get());
        layout.set(index, changed);
        model.arrangeColumns(layout);
    }

    private void move(int index, int by) {
        List<TableLayout.Column> layout = new ArrayList<>(model.arranged().get());
        Collections.swap(layout, index, index + by);
        model.arrangeColumns(layout);
    }

    private void resize(int index, double by) {
        TableLayout.Column place = model.arranged().get().get(index);
        change(index, new TableLayout.Column(place.id(), place.width() + by, place.visible()));
    }
}
