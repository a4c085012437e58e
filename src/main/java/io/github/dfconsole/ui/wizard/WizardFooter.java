package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.BriefMessage;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.time.Instant;

/** The buttons below a wizard's page, and whether the draft is saved (W9, W12, W13). */
final class WizardFooter extends HBox {

    private final WizardViewModel<?> model;
    private final WizardSteps steps;
    private final Texts texts;
    private final Times times;
    private final Button next = new Button();

    /**
     * Creates the buttons.
     *
     * @param busy whether nothing can be changed at the moment
     * @param close closes the wizard, and asks before if something would be lost
     */
    WizardFooter(
            WizardViewModel<?> model,
            Texts texts,
            Times times,
            ObservableBooleanValue busy,
            Runnable close) {
        this.model = model;
        this.steps = model.steps();
        this.texts = texts;
        this.times = times;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("wizard-footer");
        prepareNext(busy);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = button("wizard-cancel", "action.cancel", close);
        Button back = back(busy);
        // Esc goes back; at the first step it leaves, which asks if something would be lost.
        back.cancelButtonProperty().bind(back.disabledProperty().not());
        cancel.cancelButtonProperty().bind(back.disabledProperty().and(Bindings.not(busy)));
        getChildren().addAll(cancel, save(busy), saved(), space, faults(), back, next);
    }

    private Button save(ObservableBooleanValue busy) {
        Button save = button("wizard-save-draft", "wizard.save-draft", () -> {});
        save.getStyleClass().add("flat");
        save.setOnAction(
                event ->
                        model.saveDraft(
                                () ->
                                        BriefMessage.show(
                                                save, texts.get("wizard.draft-saved.done"))));
        save.disableProperty().bind(busy);
        return save;
    }

    private Button back(ObservableBooleanValue busy) {
        Button back = button("wizard-back", "wizard.back", steps::back);
        back.disableProperty()
                .bind(Bindings.or(busy, steps.current().isEqualTo(steps.definition().first())));
        return back;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.bind(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void prepareNext(ObservableBooleanValue busy) {
        next.setId("wizard-next");
        next.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::nextText,
                                steps.current(),
                                model.submission().state(),
                                texts.locale()));
        next.getStyleClass().add("accent");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(event -> model.next());
        next.disableProperty().bind(busy);
    }

    private String nextText() {
        if (!steps.isReview()) {
            return texts.get("wizard.next");
        }
        boolean again = model.submission().state().getValue() == SubmissionState.UNKNOWN;
        return texts.get(
                again ? steps.definition().commitAgainKey() : steps.definition().commitKey());
    }

    private Label saved() {
        Label saved = new Label();
        saved.setId("wizard-saved");
        saved.getStyleClass().add("muted");
        saved.setMinWidth(0);
        saved.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::savedText,
                                model.drafts().savedAt(),
                                model.drafts().failure(),
                                texts.locale()));
        return saved;
    }

    private String savedText() {
        if (model.drafts().failure().get() != null) {
            return texts.get("wizard.draft-failed");
        }
        Instant at = model.drafts().savedAt().get();
        return at == null ? "" : texts.get("wizard.draft-saved", times.clock(at));
    }

    private Label faults() {
        Label faults = new Label();
        faults.setId("wizard-faults");
        faults.getStyleClass().add("field-problem");
        faults.setMinWidth(Region.USE_PREF_SIZE);
        faults.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.get("form.faults", steps.faults().get()),
                                steps.faults(),
                                texts.locale()));
        faults.visibleProperty().bind(steps.faults().greaterThan(0));
        faults.managedProperty().bind(faults.visibleProperty());
        return faults;
    }

    /** The button that goes on, or sends. */
    Button next() {
        return next;
    }
}
