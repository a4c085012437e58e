package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Texts;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * How far many changes have come, and a line for each in a list that scrolls. It is kept while they
 * go on, so that users keep their place in it.
 */
final class ManyChanges extends VBox {

    private static final double HEIGHT = 150;

    private final String kindId;
    private final ChangeBatch batch;
    private final Texts texts;
    private final ChangeText words;
    private final Consumer<ChangeRun> sendAgain;
    private final ProgressBar bar = new ProgressBar();
    private final ListView<ChangeRun> lines = new ListView<>();

    /**
     * Creates the list.
     *
     * @param sendAgain sends one of the changes once more, where that may be done
     */
    ManyChanges(
            String kindId,
            ChangeBatch batch,
            Texts texts,
            ChangeText words,
            Consumer<ChangeRun> sendAgain) {
        this.kindId = kindId;
        this.batch = batch;
        this.texts = texts;
        this.words = words;
        this.sendAgain = sendAgain;
        bar.setId(kindId + "-changes-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        lines.setId(kindId + "-changes-list");
        lines.setPrefHeight(HEIGHT);
        lines.setMinHeight(HEIGHT);
        lines.getItems().setAll(batch.runs());
        lines.setCellFactory(view -> new Line());
        getStyleClass().add("change-card");
        getChildren().addAll(bar, lines);
    }

    /** Shows how far they have come by now. */
    void update() {
        long ended = batch.runs().stream().filter(run -> !run.progress().get().isPending()).count();
        bar.setProgress((double) ended / batch.runs().size());
        bar.setAccessibleText(texts.get("change.progress", ended, batch.runs().size()));
        lines.setAccessibleText(texts.get(batch.action().label().textKey()));
        lines.refresh();
    }

    private final class Line extends ListCell<ChangeRun> {

        @Override
        protected void updateItem(@Nullable ChangeRun run, boolean empty) {
            super.updateItem(run, empty);
            if (run == null || empty) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                String sentence = words.of(batch, run);
                ChangeLine line =
                        new ChangeLine(kindId, run, texts, sentence, () -> sendAgain.accept(run));
                // A long sentence takes as many lines as it needs, and none scrolls sideways.
                line.maxWidthProperty().bind(lines.widthProperty().subtract(48));
                line.prefWidthProperty().bind(line.maxWidthProperty());
                setGraphic(line);
                setAccessibleText(sentence);
            }
        }
    }
}
