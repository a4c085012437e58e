package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.action.ActionBar;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Appears while rows are selected, with the actions that apply to many. */
final class SelectionBar<T> extends HBox {

    private final ResourceTableViewModel<T> rows;
    private final Texts texts;

    SelectionBar(ResourceViewModel<T, ?> model, ActionStarter<T> starter) {
        this.rows = model.table();
        this.texts = model.context().texts();
        setId(model.kindId() + "-selection");
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER_LEFT);
        ActionBar<T> actions =
                new ActionBar<>(
                        model,
                        starter,
                        "-selected",
                        action -> action.target() == Target.MANY,
                        rows::actedOn,
                        rows.selection().version(),
                        rows.memory().readAt());
        HBox.setHgrow(actions, Priority.ALWAYS);
        getChildren().addAll(count(), actions, clear(model.kindId() + "-selection-clear"));
        if (actions.isEmpty()) {
            setVisible(false);
        } else {
            visibleProperty().bind(rows.selection().count().greaterThan(1));
        }
        // Its room is there before it is: rows do not move when it comes.
        setManaged(!actions.isEmpty());
    }

    private Label count() {
        Label count = new Label();
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::countText,
                                rows.selection().version(),
                                rows.rows(),
                                texts.locale()));
        return count;
    }

    /** An action is about the hidden ones too. */
    private String countText() {
        int all = rows.selection().count().get();
        long hidden = all - rows.rows().stream().filter(rows.selection()::contains).count();
        return hidden > 0
                ? texts.get("selection.count-hidden", all, hidden)
                : texts.get("selection.count", all);
    }

    private Button clear(String id) {
        Button clear = new Button();
        clear.setId(id);
        clear.textProperty().bind(texts.bind("selection.clear"));
        clear.getStyleClass().addAll("small", "flat");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> rows.selection().clear());
        return clear;
    }
}
