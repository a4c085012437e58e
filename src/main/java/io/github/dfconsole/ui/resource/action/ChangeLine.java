package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What became of one change, in one line, with what can be done about it. */
final class ChangeLine extends HBox {

    /**
     * Creates the line.
     *
     * @param sendAgain sends the same change once more, where that may be done
     */
    ChangeLine(String kindId, ChangeRun run, Texts texts, String sentence, Runnable sendAgain) {
        var text = sentence(sentence);
        text.setId(kindId + "-change-" + run.targetId());
        getChildren().addAll(icon(run), text);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("button-row");
        if (run.progress().get().isOpen()) {
            add(
                    kindId + "-check-" + run.targetId(),
                    texts.get("change.check-again"),
                    run::checkAgain);
        }
        if (run.canSendAgain()) {
            add(kindId + "-again-" + run.targetId(), texts.get("change.send-again"), sendAgain);
        }
    }

    private void add(String id, String text, Runnable run) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        getChildren().add(button);
    }

    private static FontIcon icon(ChangeRun run) {
        return new FontIcon(
                switch (run.progress().get()) {
                    case ChangeProgress.Queued _,
                            ChangeProgress.Sending _,
                            ChangeProgress.LookingUp _,
                            ChangeProgress.Awaiting _ ->
                            Feather.CLOCK;
                    case ChangeProgress.Done _ -> Feather.CHECK_CIRCLE;
                    case ChangeProgress.Refused _ -> Feather.X_CIRCLE;
                    default -> Feather.HELP_CIRCLE;
                });
    }

    /** A sentence that takes the width there is. */
    static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
