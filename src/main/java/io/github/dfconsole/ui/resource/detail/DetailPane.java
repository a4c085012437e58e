package io.github.dfconsole.ui.resource.detail;

import io.github.dfconsole.service.export.RowText;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.CopyButton;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.control.ScrollArea;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Supplier;

/** What stands beside a table: a heading with name and state, and everything about one row. */
public final class DetailPane extends VBox {

    private static final int LONGEST_NAME = 200;

    private final Texts texts;
    private final Label name = new Label();
    private final Pill state = new Pill();
    private final VBox body = new VBox();

    /**
     * Creates an empty pane.
     *
     * @param id the pane's stable id; that of its parts begins with it
     * @param titleKey message key of what the pane is, for screen readers
     * @param shown what "copy as JSON" copies; null if there is nothing
     * @param close closes the pane
     */
    public DetailPane(
            String id,
            String titleKey,
            Texts texts,
            Supplier<? extends @Nullable Object> shown,
            Runnable close) {
        this.texts = texts;
        setId(id);
        getStyleClass().add("detail-pane");
        ScrollArea scroll = new ScrollArea(body);
        scroll.setId(id + "-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.accessibleTextProperty().bind(texts.bind(titleKey));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.getStyleClass().add("detail-body");
        getChildren().addAll(heading(id, shown, close), scroll);
    }

    private Node heading(String id, Supplier<? extends @Nullable Object> shown, Runnable close) {
        name.setId(id + "-name");
        name.getStyleClass().add("detail-title");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        state.setId(id + "-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        CopyButton copy =
                new CopyButton(
                        id,
                        texts.bind("table.copy-json"),
                        () -> json(shown.get()),
                        () -> texts.get("copied.json"),
                        texts);
        IconButton x =
                new IconButton(id + "-close", Feather.X, texts.bind("action.close-detail"), close);
        HBox heading = new HBox(name, state, copy, x);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("detail-heading");
        return heading;
    }

    private static @Nullable String json(@Nullable Object record) {
        return record == null ? null : RowText.json(List.of(record));
    }

    /** Shows whose detail it is. */
    public void setName(String text) {
        name.setText(Printable.escape(text, LONGEST_NAME));
    }

    /** The state beside the name. */
    public Pill state() {
        return state;
    }

    /** Shows everything else. The keyboard stays on the control that it is on, known by its id. */
    public void setBody(Node... parts) {
        Scene scene = getScene();
        Node focused = scene == null || !body.isFocusWithin() ? null : scene.getFocusOwner();
        body.getChildren().setAll(parts);
        if (focused != null && focused.getId() != null) {
            Node same = focused.getScene() == null ? lookup("#" + focused.getId()) : focused;
            if (same != null) {
                same.requestFocus();
            }
        }
    }

    /**
     * Stands where the rest will be while it is loaded.
     *
     * @param cancel stops loading
     */
    public Node loading(String words, Node cancel) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("small");
        VBox loading = new VBox(label, bar, cancel);
        loading.setId(getId() + "-loading");
        loading.getStyleClass().add("detail-loading");
        return loading;
    }
}
