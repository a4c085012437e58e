package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows, hides, moves and resizes columns without a mouse having to drag anything (T8, A5).
 *
 * @param <T> the type of a row
 */
public final class ColumnChooser<T> {

    private final String tableId;
    private final ResourceTableViewModel<T> model;
    private final ColumnLayout layout;
    private final Texts texts;
    private final IconButton button;
    private final VBox list = new VBox();
    private final PopOver popOver = new PopOver();

    /**
     * Creates the button and its pop-over.
     *
     * @param tableId what the ids of all nodes begin with
     */
    public ColumnChooser(String tableId, ResourceTableViewModel<T> model, Texts texts) {
        this.tableId = tableId;
        this.model = model;
        this.layout = model.layout();
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
        layout.columns().addListener((property, before, now) -> renderIfShowing());
        layout.sort().addListener((property, before, now) -> renderIfShowing());
    }

    /** The button that opens and closes the pop-over. */
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

    /** While a column is dragged, the layout changes at every pixel. */
    private void renderIfShowing() {
        if (popOver.isShowing()) {
            render();
        }
    }

    private void render() {
        Node focused = list.getScene() == null ? null : list.getScene().getFocusOwner();
        String focusedId = focused == null || focused.getId() == null ? "" : focused.getId();
        list.getChildren().setAll(lines());
        list.getChildren().add(reset());
        Node again = focusedId.isEmpty() ? null : list.lookup("#" + focusedId);
        if (again != null) {
            again.requestFocus();
        }
    }

    private List<Node> lines() {
        List<Node> lines = new ArrayList<>();
        for (TableLayout.Column column : layout.columns().get()) {
            String title = title(column.id());
            lines.add(new ColumnLine(tableId + "-columns", layout, lines.size(), title, texts));
        }
        return lines;
    }

    private String title(String columnId) {
        return model.columns().stream()
                .filter(column -> column.id().equals(columnId))
                .map(column -> texts.get(column.titleKey()))
                .findFirst()
                .orElse(columnId);
    }

    private Button reset() {
        Button reset = new Button(texts.get("table.columns.reset"));
        reset.setId(tableId + "-columns-reset");
        reset.getStyleClass().addAll("small", "flat");
        reset.setOnAction(event -> model.resetLayout());
        return reset;
    }
}
