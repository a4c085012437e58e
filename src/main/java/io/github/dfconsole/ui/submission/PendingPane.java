package io.github.dfconsole.ui.submission;

import io.github.dfconsole.files.UnreadableFile;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.ui.control.ReasonPane;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/**
 * Says above a list which requests have an unknown outcome, and which entries of the journal could
 * not be read (E9).
 *
 * @param <D> the type of the draft
 */
public final class PendingPane<D extends SubmissionDraft> extends VBox {

    private final PendingSubmissions<D> model;
    private final SubmissionTexts kind;
    private final Consumer<PendingSubmission<D>> createAgain;
    private final String whyNotKey;

    /**
     * Creates the pane; it is hidden while there is nothing to say.
     *
     * @param createAgain leads to the review of what was sent
     * @param whyNotKey message key of why nothing can be created again; empty if it can be
     */
    public PendingPane(
            PendingSubmissions<D> model,
            SubmissionTexts kind,
            Consumer<PendingSubmission<D>> createAgain,
            String whyNotKey) {
        this.model = model;
        this.kind = kind;
        this.createAgain = createAgain;
        this.whyNotKey = whyNotKey;
        setId("pending");
        getStyleClass().add("pending");
        managedProperty().bind(visibleProperty());
        RedrawOnChange.follow(
                this,
                this::render,
                model.all(),
                model.unreadable(),
                model.loadFailure(),
                kind.texts().locale());
        render();
    }

    private void render() {
        getChildren().clear();
        if (model.loadFailure().get() != null) {
            Button again = button("pending-load", "submission.check-again", model::load);
            getChildren().add(line(words(PendingText.ofJournal(kind)), again));
        }
        model.unreadable().forEach(file -> getChildren().add(line(file)));
        model.all().forEach(pending -> getChildren().add(line(pending)));
        setVisible(!getChildren().isEmpty());
    }

    private Node line(UnreadableFile file) {
        return line(
                words(PendingText.of(file, kind)),
                button("pending-dismiss", "submission.dismiss", () -> model.dismiss(file)));
    }

    private Node line(PendingSubmission<D> pending) {
        Label words = words("");
        Region[] buttons = {
            button("pending-check", "submission.check-again", () -> model.checkAgain(pending)),
            again(pending),
            button("pending-forget", "submission.forget", () -> model.forget(pending))
        };
        Runnable show =
                () -> {
                    words.setText(PendingText.of(pending, kind));
                    for (Region each : buttons) {
                        each.setVisible(!pending.looking().get());
                        each.setManaged(each.isVisible());
                    }
                };
        Node line = line(words, buttons);
        RedrawOnChange.follow(line, show, pending.looking());
        show.run();
        return line;
    }

    private Region again(PendingSubmission<D> pending) {
        ReasonPane again =
                new ReasonPane(
                        button(
                                "pending-again",
                                kind.prefix() + ".pending.again",
                                () -> createAgain.accept(pending)));
        if (!whyNotKey.isEmpty()) {
            again.switchOff(kind.texts().get(whyNotKey));
        }
        return again;
    }

    private static Node line(Label words, Region... buttons) {
        HBox line = new HBox(new FontIcon(Feather.HELP_CIRCLE), words);
        line.getChildren().addAll(buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("notice", "notice-attention", "button-row");
        return line;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(kind.texts().get(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
