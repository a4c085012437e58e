package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Printable;
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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says below the list what became of changes that are not simply done: a card for each use of an
 * action, a line for each resource. Each card can be closed once nothing goes on in it.
 */
public final class ChangeCards extends VBox {

    /** As many changes have a line each; more are in a list that scrolls. */
    private static final int MOST_LINES = 5;

    private static final int LONGEST_NAME = 200;

    private final ActionHost<?> host;
    private final Texts texts;
    private final ChangeText words;
    private final GuardedSending sending;
    private final Map<ChangeBatch, ManyChanges> many = new HashMap<>();

    /** Follows the changes of a screen. */
    public ChangeCards(ActionHost<?> host) {
        this.host = host;
        this.texts = host.context().texts();
        this.words = new ChangeText(texts, host.context().times());
        this.sending = new GuardedSending(host, () -> getScene().getWindow());
        setId(host.kindId() + "-changes");
        getStyleClass().add("pending");
        RedrawOnChange.follow(this, this::render, host.runner().version(), texts.locale());
        render();
    }

    private void render() {
        List<ChangeBatch> told =
                host.runner().batches().stream().filter(ChangeBatch::isWorthSaying).toList();
        many.keySet().retainAll(told);
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
        if (batch.runs().size() > MOST_LINES) {
            card.getChildren().add(many(batch));
        } else {
            batch.runs().forEach(run -> card.getChildren().add(line(batch, run)));
        }
        batch.afterwards().ifPresent(left -> addAfterwards(card, left));
        return card;
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
        if (!batch.waiting().isEmpty()) {
            Runnable cancel = () -> host.runner().cancel(batch);
            line.getChildren().add(button("-changes-cancel", "change.cancel", cancel));
        }
        if (batch.hasEnded()) {
            if (!batch.failed().isEmpty()) {
                Runnable again = () -> again(batch, batch.failed(), () -> tryFailedAgain(batch));
                line.getChildren().add(button("-changes-failed", "change.try-failed", again));
            }
            line.getChildren().add(close(batch));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void tryFailedAgain(ChangeBatch batch) {
        host.runner().tryFailedAgain(batch);
    }

    /** What was confirmed once is confirmed again where slips are costly. */
    private void again(ChangeBatch batch, List<ChangeRun> runs, Runnable send) {
        String verb = texts.get(batch.action().label().textKey());
        List<String> names = runs.stream().map(ChangeRun::name).toList();
        String question =
                names.size() == 1
                        ? texts.get(
                                "confirm.again",
                                Printable.escape(names.getFirst(), LONGEST_NAME),
                                verb)
                        : texts.get("confirm.again-many", names.size(), verb);
        sending.send(
                new SendingQuestion(
                        verb,
                        question,
                        texts.get("change.send-again"),
                        batch.action().level(),
                        names),
                send);
    }

    private void sendAgain(ChangeBatch batch, ChangeRun run) {
        again(batch, List.of(run), run::sendAgain);
    }

    private Button button(String id, String textKey, Runnable run) {
        Button button = new Button(texts.get(textKey));
        button.setId(host.kindId() + id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    private ManyChanges many(ChangeBatch batch) {
        ManyChanges shown =
                many.computeIfAbsent(
                        batch,
                        each ->
                                new ManyChanges(
                                        host.kindId(),
                                        each,
                                        texts,
                                        words,
                                        run -> sendAgain(each, run)));
        shown.update();
        return shown;
    }

    private Node line(ChangeBatch batch, ChangeRun run) {
        HBox line =
                new ChangeLine(
                        host.kindId(),
                        run,
                        texts,
                        words.of(batch, run),
                        () -> sendAgain(batch, run));
        if (batch.runs().size() == 1 && batch.hasEnded()) {
            line.getChildren().add(close(batch));
        }
        return line;
    }

    /** What is left to do, and the button that begins with it. */
    private void addAfterwards(VBox card, Afterwards left) {
        left.steps().forEach(step -> card.getChildren().add(ChangeLine.sentence("•  " + step)));
        card.getChildren().add(button("-change-next", left.buttonKey(), left.begin()));
    }

    private IconButton close(ChangeBatch batch) {
        return new IconButton(
                host.kindId() + "-change-close",
                Feather.X,
                texts.bind("action.close"),
                () -> host.runner().dismiss(batch));
    }
}
