package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.failure.FailureDetails;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notebooks.creation.CreationViewModel.Progress;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;

/** Says beside the button how sending goes, and how it went (W13, E9). */
final class CreationPane extends VBox {

    private static final int LONGEST_NAME = 60;

    private final NotebookWizardViewModel model;
    private final Texts texts;
    private final Times times;
    private final FailureDetails details;
    private Runnable reviewed = () -> {};

    CreationPane(NotebookWizardViewModel model, Texts texts, Times times) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.details = new FailureDetails("wizard-failure-details", texts);
        setId("wizard-creation");
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("wizard-creation");
        managedProperty().bind(visibleProperty());
        RedrawOnChange.follow(this, this::render, model.creation().progress(), texts.locale());
        render();
    }

    private void render() {
        getChildren().clear();
        getStyleClass().removeAll("notice", "notice-bad", "notice-attention");
        details.setOpen(false);
        Progress progress = model.creation().progress().get();
        setVisible(!(progress instanceof Progress.Idle || progress instanceof Progress.Done));
        switch (progress) {
            case Progress.Idle _, Progress.Done _ -> {
                // There is nothing to say here.
            }
            case Progress.Sending _ -> working(texts.get("wizard.sending"));
            case Progress.LookingUp looking ->
                    working(
                            texts.get(
                                    "wizard.looking-up",
                                    name(looking.intent().name()),
                                    looking.look(),
                                    looking.of()));
            case Progress.NotFound unknown -> notFound(unknown);
            case Progress.NameTaken _ ->
                    bad(texts.get("wizard.refused.title"), texts.get("wizard.name-taken.text"));
            case Progress.Failed failed -> failed(failed.cause());
        }
        setAccessibleText(
                lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map(node -> ((Label) node).getText())
                        .collect(Collectors.joining(" ")));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Sets what runs after this pane has led to the review. */
    void onReview(Runnable action) {
        reviewed = action;
    }

    /** The keyboard goes to the first button, if there is one. */
    @Override
    public void requestFocus() {
        applyCss();
        lookupAll(".button").stream()
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }

    /** Nothing is sent from here: what would be sent again is looked at first. */
    private void review() {
        model.wizard().steps().review();
        reviewed.run();
    }

    private static String name(String name) {
        return Printable.escape(name, LONGEST_NAME);
    }

    private void working(String words) {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMinSize(18, 18);
        progress.setMaxSize(18, 18);
        HBox line = new HBox(progress, words("wizard-progress", words, ""));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        getStyleClass().add("notice");
        getChildren().add(line);
    }

    private void notFound(Progress.NotFound unknown) {
        String name = name(unknown.intent().name());
        getStyleClass().addAll("notice", "notice-attention");
        Button check = new Button(texts.get("wizard.check-again"));
        check.setId("wizard-check-again");
        check.setOnAction(event -> model.creation().checkAgain());
        Button again = new Button(texts.get("wizard.create-again"));
        again.setId("wizard-create-again");
        again.setOnAction(event -> review());
        HBox buttons = new HBox(check, again);
        buttons.getStyleClass().add("button-row");
        String text =
                unknown.failure() == null
                        ? texts.get("wizard.not-found.text", name)
                        : texts.get("wizard.not-found.unreadable", name)
                                + " "
                                + FailureText.of(unknown.failure(), texts, times).cause();
        getChildren()
                .addAll(
                        heading(Feather.ALERT_TRIANGLE, texts.get("wizard.not-found.title", name)),
                        words("wizard-not-found", text, ""),
                        buttons);
    }

    private void failed(Throwable cause) {
        FailureText text = FailureText.of(cause, texts, times);
        bad(texts.get("wizard.refused.title"), text.cause());
        if (!text.said().isEmpty()) {
            getChildren().add(words("wizard-said", text.said(), "quote"));
        }
        Hyperlink link = new Hyperlink(texts.get("failure.details"));
        link.setId("wizard-failure-details-link");
        link.setOnAction(event -> details.setOpen(!details.isVisible()));
        details.show(text);
        HBox line = new HBox(words("wizard-next-step", text.next(), ""), link);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, details);
    }

    private void bad(String title, String text) {
        getStyleClass().addAll("notice", "notice-bad");
        getChildren()
                .addAll(heading(Feather.ALERT_CIRCLE, title), words("wizard-refused", text, ""));
    }

    private static Node heading(Feather icon, String title) {
        Label label = new Label(title, new FontIcon(icon));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("card-title");
        return label;
    }

    private static Label words(String id, String text, String styleClass) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        if (!styleClass.isEmpty()) {
            label.getStyleClass().add(styleClass);
        }
        return label;
    }
}
