package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.control.ScrollArea;
import io.github.dfconsole.ui.form.InputMethodGuard;
import io.github.dfconsole.ui.notebooks.creation.NotebookSubmissions;
import io.github.dfconsole.ui.submission.SubmissionPane;
import io.github.dfconsole.ui.submission.SubmissionProgress;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The wizard: its steps beside the page, and what leads on below it. */
public final class NotebookWizardView extends BorderPane {

    private static final KeyCombination COMMIT =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final NotebookWizardViewModel model;
    private final Texts texts;
    private final Times times;
    private final Actions actions;
    private final StateWatch following;
    private final Fields fields;
    private final FormPages formPages;
    private final ReviewPage review;
    private final Map<Step, Node> pages = new EnumMap<>(Step.class);
    private final ScrollArea scroll = new ScrollArea();
    private final Button back = new Button();
    private final Button next = new Button();
    private final SubmissionPane outcome;
    private final HBox footer;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final SimpleBooleanProperty done = new SimpleBooleanProperty(this, "done");
    private final SimpleBooleanProperty unsettled = new SimpleBooleanProperty(this, "unsettled");
    private boolean held;

    /**
     * What leads out of the wizard.
     *
     * @param close asks, if something would be lost, and goes back to the list
     * @param show goes to the row of a notebook
     * @param another begins once more
     */
    public record Actions(Runnable close, Consumer<WatchedResource> show, Runnable another) {}

    /**
     * Creates the wizard at the step its model is at.
     *
     * @param start the menu of drafts and presets
     * @param offer the draft one can go on with
     */
    public NotebookWizardView(
            NotebookWizardViewModel model,
            ScreenContext around,
            StateWatch following,
            Node start,
            Node offer,
            Actions actions) {
        this.model = model;
        this.texts = around.texts();
        this.times = around.times();
        this.actions = actions;
        this.following = following;
        this.fields = new Fields(model.form(), texts, times);
        this.formPages = new FormPages(model.form(), fields, around);
        this.review = new ReviewPage(model, texts);
        setId("wizard");
        getStyleClass().add("wizard");
        pages.put(Step.BASICS, formPages.basics());
        pages.put(Step.NETWORK, formPages.network());
        pages.put(Step.SERVER, new ServerPage(model.form(), fields, texts).node());
        pages.put(Step.ACCESS, formPages.access());
        pages.put(Step.REVIEW, review.node());
        scroll.setFitToWidth(true);
        scroll.setId("wizard-scroll");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        outcome =
                new SubmissionPane(
                        model.creation(),
                        NotebookSubmissions.texts(texts, times),
                        model::createAgain);
        footer = footer();
        setTop(new VBox(header(start), offer));
        setLeft(new StepList(model, texts));
        setCenter(scroll);
        setBottom(new VBox(outcome, footer));
        InputMethodGuard.guard(this);
        model.step().addListener((property, before, now) -> showStep(true));
        model.place().addListener((property, before, now) -> lead(now));
        model.creation().progress().addListener((property, before, now) -> show(now));
        RedrawOnChange.follow(this, this::renderReview, texts.locale());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(KeyEvent.KEY_RELEASED, this::onRelease);
        showStep(false);
        show(model.creation().progress().get());
    }

    private Node header(Node start) {
        Label title = new Label();
        title.textProperty().bind(texts.bind("wizard.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        IconButton refresh =
                new IconButton(
                        "wizard-refresh",
                        Feather.REFRESH_CW,
                        texts.bind("wizard.refresh"),
                        model.form()::reload);
        IconButton close =
                new IconButton(
                        "wizard-close", Feather.X, texts.bind("wizard.close"), actions.close());
        // What is on its way, or done, is not filled in anew.
        start.disableProperty().bind(busy.or(done));
        refresh.disableProperty().bind(busy.or(done));
        HBox header = new HBox(title, space, start, refresh, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().addAll("screen-toolbar", "wizard-header");
        return header;
    }

    private HBox footer() {
        Button cancel = new Button();
        cancel.setId("wizard-cancel");
        cancel.textProperty().bind(texts.bind("action.cancel"));
        cancel.setOnAction(event -> actions.close().run());
        Button save = new Button();
        save.setId("wizard-save-draft");
        save.textProperty().bind(texts.bind("wizard.save-draft"));
        save.getStyleClass().add("flat");
        save.setOnAction(event -> model.saveDraft(() -> {}));
        Label saved = new Label();
        saved.setId("wizard-saved");
        saved.getStyleClass().add("muted");
        saved.setMinWidth(0);
        saved.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::saved, model.savedAt(), model.saveFailure(), texts.locale()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        back.setId("wizard-back");
        back.textProperty().bind(texts.bind("wizard.back"));
        back.setOnAction(event -> model.back());
        next.setId("wizard-next");
        next.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.step().get() == Step.REVIEW
                                                ? texts.get("wizard.create")
                                                : texts.get("wizard.next"),
                                model.step(),
                                texts.locale()));
        next.getStyleClass().add("accent");
        next.setOnAction(event -> model.next());
        for (Button button : new Button[] {cancel, save, back, next}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        // What is not known is sent again only where it says so.
        next.disableProperty().bind(busy.or(unsettled.and(model.step().isEqualTo(Step.REVIEW))));
        save.disableProperty().bind(busy);
        HBox line = new HBox(cancel, save, saved, space, back, next);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("wizard-footer");
        return line;
    }

    private String saved() {
        if (model.saveFailure().get() != null) {
            return texts.get("wizard.draft-failed");
        }
        Instant at = model.savedAt().get();
        return at == null ? "" : texts.get("wizard.draft-saved", times.clock(at));
    }

    private void renderReview() {
        if (model.step().get() == Step.REVIEW) {
            review.render();
        }
    }

    private void showStep(boolean moveKeyboard) {
        Step step = model.step().get();
        renderReview();
        Node page = pages.get(step);
        scroll.setContent(page);
        scroll.setVvalue(0);
        enable();
        // Enter that is pressed twice must not create what was not looked at.
        next.setDefaultButton(step != Step.REVIEW);
        if (moveKeyboard) {
            focusFirst();
        }
    }

    /** Nothing can be entered while something is on its way. */
    private void enable() {
        busy.set(model.creation().isBusy());
        back.setDisable(busy.get() || model.step().get() == Step.BASICS);
        pages.values().forEach(page -> page.setDisable(busy.get()));
    }

    private void show(SubmissionProgress progress) {
        if (progress instanceof SubmissionProgress.Sending) {
            // The button is about to be disabled, and the keyboard must not wander off.
            outcome.requestFocus();
        }
        enable();
        unsettled.set(progress.isUndecided());
        done.set(progress instanceof SubmissionProgress.Done);
        if (progress instanceof SubmissionProgress.Done it) {
            ResultPage result =
                    new ResultPage(
                            it.resource(),
                            following,
                            texts,
                            times,
                            () -> actions.show().accept(it.resource()),
                            actions.another());
            StackPane middle = new StackPane(result);
            middle.setAlignment(Pos.TOP_CENTER);
            scroll.setContent(middle);
            setLeft(null);
            footer.setVisible(false);
            footer.setManaged(false);
            result.focusFirst();
        } else if (unsettled.get()) {
            outcome.focusFirst();
        } else if (progress instanceof SubmissionProgress.Failed
                && model.step().get() == Step.REVIEW) {
            next.requestFocus();
        }
    }

    /** Puts the keyboard into the first field of the page. */
    public void focusFirst() {
        applyCss();
        layout();
        Node target =
                switch (model.step().get()) {
                    case BASICS -> fields.find(FormField.NAME);
                    case NETWORK -> fields.find(FormField.VPC);
                    case SERVER -> fields.find(FormField.SERVER_TYPE);
                    case ACCESS -> fields.find(FormField.BUCKET);
                    // Enter would press the button; here the arrows read on.
                    case REVIEW -> scroll;
                };
        if (target != null) {
            target.requestFocus();
        }
    }

    private void lead(NotebookWizardViewModel.Place place) {
        if (place == null) {
            return;
        }
        // The keyboard is led here before the answer has been shown.
        enable();
        Node target =
                place.configuration() >= 0
                        ? formPages.configurationForm().field(place.configuration())
                        : fields.find(place.field());
        if (target != null) {
            applyCss();
            layout();
            target.requestFocus();
            reveal(target);
        }
    }

    /** A field the keyboard is led to must be seen. */
    private void reveal(Node target) {
        Node content = scroll.getContent();
        double hidden =
                content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            Bounds there = content.sceneToLocal(target.localToScene(target.getBoundsInLocal()));
            double middle = there.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(Math.clamp(middle / hidden, 0, 1));
        }
    }

    /** A key that is held down repeats itself, and must not run through all steps to the end. */
    private void onKey(KeyEvent event) {
        if (COMMIT.match(event)) {
            boolean possible = footer.isVisible() && !next.isDisabled();
            // While a syllable is put together the key belongs to the input method.
            if (!held && possible && !event.isConsumed()) {
                model.next();
            }
            held = true;
            event.consume();
        }
    }

    private void onRelease(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            held = false;
        }
    }
}
