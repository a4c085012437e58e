package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.notebooks.SavedDraft;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/** Offers to go on with the newest draft, as long as nothing else has been entered. */
public final class DraftOffer extends HBox {

    private final StartMenuViewModel model;
    private final ObservableBooleanValue pristine;
    private final Texts texts;
    private final Times times;
    private final Consumer<SavedDraft> resume;
    private final Runnable discarded;

    /**
     * Creates the offer; it is hidden while there is none.
     *
     * @param pristine whether nothing has been entered yet
     * @param resume goes on with a draft
     * @param discarded leads the keyboard on once the offer is gone
     */
    public DraftOffer(
            StartMenuViewModel model,
            ObservableBooleanValue pristine,
            Texts texts,
            Times times,
            Consumer<SavedDraft> resume,
            Runnable discarded) {
        this.model = model;
        this.pristine = pristine;
        this.texts = texts;
        this.times = times;
        this.resume = resume;
        this.discarded = discarded;
        setId("draft-offer");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("notice", "button-row");
        managedProperty().bind(visibleProperty());
        RedrawOnChange.follow(this, this::render, model.drafts(), pristine, texts.locale());
        render();
    }

    private void render() {
        getChildren().clear();
        setVisible(pristine.get() && !model.drafts().isEmpty());
        if (!isVisible()) {
            return;
        }
        SavedDraft draft = model.drafts().getFirst();
        Label words =
                new Label(
                        texts.get(
                                "wizard.draft.offer",
                                DraftText.name(draft, texts),
                                times.exact(draft.savedAt())));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = button("draft-resume", texts.get("wizard.draft.resume"));
        go.setOnAction(event -> resume.accept(draft));
        Button discard = button("draft-discard", texts.get("wizard.draft.discard"));
        discard.setOnAction(
                event -> {
                    model.discard(draft);
                    discarded.run();
                });
        getChildren().addAll(new FontIcon(Feather.EDIT_3), words, go, discard);
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
