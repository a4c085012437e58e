package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.service.drafts.NamedDraft;
import io.github.dfconsole.service.drafts.SavedDraft;
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

/**
 * Offers to continue with the newest draft, as long as nothing else has been entered.
 *
 * @param <D> the type of the draft
 */
public final class DraftOffer<D extends NamedDraft<D>> extends HBox {

    private final StartMenuViewModel<D> model;
    private final ObservableBooleanValue pristine;
    private final Texts texts;
    private final Times times;
    private final Consumer<SavedDraft<D>> resume;
    private final Runnable discarded;

    /**
     * Creates the offer; it is hidden while there is none.
     *
     * @param pristine whether nothing has been entered yet
     * @param resume continues with a draft
     * @param discarded moves the keyboard focus once the offer is gone
     */
    public DraftOffer(
            StartMenuViewModel<D> model,
            ObservableBooleanValue pristine,
            Texts texts,
            Times times,
            Consumer<SavedDraft<D>> resume,
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
        SavedDraft<D> draft = model.drafts().getFirst();
        Button go = button("draft-resume", texts.get("wizard.draft.resume"));
        go.setOnAction(event -> resume.accept(draft));
        Button discard = button("draft-discard", texts.get("wizard.draft.discard"));
        discard.setOnAction(
                event -> {
                    model.discard(draft);
                    discarded.run();
                });
        getChildren().addAll(new FontIcon(Feather.EDIT_3), text(draft), go, discard);
    }

    private Label text(SavedDraft<D> draft) {
        Label label =
                new Label(
                        texts.get(
                                "wizard.draft.offer",
                                DraftText.name(draft, texts),
                                times.exact(draft.savedAt())));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
