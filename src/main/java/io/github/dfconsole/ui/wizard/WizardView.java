package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.control.ScrollArea;
import io.github.dfconsole.ui.form.Field;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** A wizard: its steps beside the page, and the buttons that lead on below it. */
public final class WizardView extends BorderPane {

    private final WizardViewModel<?> model;
    private final WizardSteps steps;
    private final WizardParts parts;
    private final ScrollArea scroll = new ScrollArea();
    private final WizardFooter footer;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final SimpleBooleanProperty done = new SimpleBooleanProperty(this, "done");

    /**
     * Creates the wizard at the step its model is at.
     *
     * @param close closes the wizard, and asks before if something would be lost
     */
    public WizardView(
            WizardViewModel<?> model, ScreenContext context, WizardParts parts, Runnable close) {
        this.model = model;
        this.steps = model.steps();
        this.parts = parts;
        Texts texts = context.texts();
        setId("wizard");
        getStyleClass().add("wizard");
        scroll.setFitToWidth(true);
        scroll.setId("wizard-scroll");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        footer = new WizardFooter(model, texts, context.times(), busy, close);
        setTop(
                new VBox(
                        new WizardHeader(model, texts, parts.start(), busy.or(done), close),
                        parts.offer()));
        setLeft(new StepList(model, texts));
        setCenter(scroll);
        setBottom(new VBox(parts.ending().progress(), footer));
        parts.pages().forEach(page -> page.disableProperty().bind(busy));
        parts.review().disableProperty().bind(busy);
        scroll.scrollFrom(parts.review().heading());
        follow(texts);
        showStep(false);
        show(model.submission().state().getValue());
    }

    private void follow(Texts texts) {
        steps.current().addListener((property, before, now) -> showStep(true));
        steps.target().addListener((property, before, now) -> lead(now));
        model.submission().state().addListener((property, before, now) -> show(now));
        RedrawOnChange.follow(this, this::renderReview, texts.locale());
        new WizardKeys(model, footer).listenIn(this);
    }

    private void renderReview() {
        if (steps.isReview()) {
            parts.review().render();
        }
    }

    private void showStep(boolean moveKeyboard) {
        renderReview();
        scroll.setContent(page());
        scroll.setVvalue(0);
        // Pressing Enter twice must not send what was not looked at.
        footer.next().setDefaultButton(!steps.isReview());
        if (moveKeyboard) {
            focusFirst();
        }
    }

    private WizardPage page() {
        int index = steps.definition().number(steps.current().get()) - 1;
        return index < parts.pages().size() ? parts.pages().get(index) : parts.review();
    }

    private void show(SubmissionState state) {
        if (state == SubmissionState.BUSY) {
            // The buttons are about to be disabled, and the keyboard focus must not get lost.
            parts.ending().progress().requestFocus();
        }
        busy.set(state == SubmissionState.BUSY);
        done.set(state == SubmissionState.DONE);
        if (state == SubmissionState.DONE) {
            showResult();
        } else if (state == SubmissionState.UNKNOWN) {
            parts.ending().progress().requestFocus();
        } else if (state == SubmissionState.REFUSED && steps.isReview()) {
            footer.next().requestFocus();
        }
    }

    private void showResult() {
        Node result = parts.ending().result().get();
        StackPane middle = new StackPane(result);
        middle.setAlignment(Pos.TOP_CENTER);
        scroll.setContent(middle);
        setLeft(null);
        footer.setVisible(false);
        footer.setManaged(false);
        result.requestFocus();
    }

    /** Puts the keyboard into the first field of the page. */
    public void focusFirst() {
        applyCss();
        layout();
        // On the review Enter would press a button; on its heading the arrows read on.
        page().first().requestFocus();
    }

    private void lead(@Nullable Field<?> field) {
        Node target = field == null ? null : parts.inputs().find(field);
        if (target != null) {
            applyCss();
            layout();
            target.requestFocus();
            scroll.reveal(target);
        }
    }
}
