package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/**
 * Says below the list what became of changes that are not simply done: a card for each use of an
 * action, a line for each resource. Each card can be closed once nothing goes on in it.
 */
public final class ChangeCards extends VBox {

    private final ActionHost<?> host;
    private final Texts texts;
    private final ChangeText words;

    /** Follows the changes of a screen. */
    public ChangeCards(ActionHost<?> host) {
        this.host = host;
        this.texts = host.context().texts();
        this.words = new ChangeText(texts, host.context().times());
        setId(host.kindId() + "-changes");
        getStyleClass().add("pending");
        RedrawOnChange.follow(this, this::render, host.runner().version(), texts.locale());
        render();
    }

    private void render() {
        List<ChangeBatch> told =
                host.runner().batches().stream().filter(ChangeBatch::isWorthSaying).toList();
        getChildren().setAll(told.stream().map(this::card).toList());
        setVisible(!told.isEmpty());
        setManaged(isVisible());
    }

    private Node card(ChangeBatch batch) {
        VBox card = new VBox();
        card.getStyleClass().addAll("notice", tone(batch), "change-card");
        if (batch.runs().size() > 1) {
            card.getChildren().add(summary(batch));
        }
        for (ChangeRun run : batch.runs()) {
            card.getChildren().add(line(batch, run));
        }
        batch.afterwards().ifPresent(left -> addAfterwards(card, left));
        return card;
    }

    /** What can be done about several changes at once. */
    private void addButtons(HBox line, ChangeBatch batch) {
        if (!batch.queued().isEmpty()) {
            line.getChildren()
                    .add(button("cancel-rest", "change.cancel-rest", r -> r.cancelRest(batch)));
        } else if (batch.hasEnded() && !batch.failed().isEmpty()) {
            line.getChildren()
                    .add(button("try-failed", "change.try-failed", r -> r.tryFailed(batch)));
        }
    }

    private Button button(String id, String key, Consumer<ActionRunner<?>> run) {
        Button button = new Button(texts.get(key));
        button.setId(host.kindId() + "-change-" + id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.accept(host.runner()));
        return button;
    }

    private static String tone(ChangeBatch batch) {
        boolean refused =
                batch.runs().stream()
                        .anyMatch(run -> run.progress().get() instanceof ChangeProgress.Refused);
        if (refused) {
            return "notice-bad";
        }
        return batch.isDone() ? "notice-good" : "notice-attention";
    }

    private Node summary(ChangeBatch batch) {
        Label text =
                ChangeLine.sentence(
                        texts.get(
                                "change.summary",
                                texts.get(batch.action().label().textKey()),
                                batch.done(),
                                batch.runs().size()));
        text.getStyleClass().add("card-title");
        HBox line = new HBox(text);
        line.getStyleClass().add("button-row");
        addButtons(line, batch);
        if (batch.hasEnded()) {
            line.getChildren().add(close(batch));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node line(ChangeBatch batch, ChangeRun run) {
        HBox line = new ChangeLine(host.kindId(), run, texts, words.of(batch, run));
        if (batch.runs().size() == 1 && batch.hasEnded()) {
            line.getChildren().add(close(batch));
        }
        return line;
    }

    /** What is left to do, and the button that begins with it. */
    private void addAfterwards(VBox card, Afterwards left) {
        left.steps().forEach(step -> card.getChildren().add(ChangeLine.sentence("•  " + step)));
        Button begin = new Button(texts.get(left.buttonKey()));
        begin.setId(host.kindId() + "-change-next");
        begin.getStyleClass().add("small");
        begin.setOnAction(event -> left.begin().run());
        card.getChildren().add(begin);
    }

    private IconButton close(ChangeBatch batch) {
        return new IconButton(
                host.kindId() + "-change-close",
                Feather.X,
                texts.bind("action.close"),
                () -> host.runner().dismiss(batch));
    }
}
