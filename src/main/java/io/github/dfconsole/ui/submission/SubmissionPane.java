package io.github.dfconsole.ui.submission;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.failure.FailureDetails;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.submission.SubmissionProgress.AnotherUnconfirmed;
import io.github.dfconsole.ui.submission.SubmissionProgress.Failed;
import io.github.dfconsole.ui.submission.SubmissionProgress.NameTaken;
import io.github.dfconsole.ui.submission.SubmissionProgress.NotFound;

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

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;

/** Says beside the button how far a request has come, and how it ended (W13, E9). */
public final class SubmissionPane extends VBox {

    private final SubmissionViewModel<?, ?> model;
    private final SubmissionTexts kind;
    private Runnable createAgain = () -> {};
    private final FailureDetails details;

    /** Creates the pane; it is hidden while there is nothing to say. */
    public SubmissionPane(SubmissionViewModel<?, ?> model, SubmissionTexts kind) {
        this.model = model;
        this.kind = kind;
        this.details = new FailureDetails("wizard-failure-details", kind.texts());
        setId("wizard-creation");
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("wizard-creation");
        managedProperty().bind(visibleProperty());
        RedrawOnChange.follow(this, this::render, model.progress(), kind.texts().locale());
        render();
    }

    private void render() {
        getChildren().clear();
        getStyleClass().removeAll("notice", "notice-bad", "notice-attention");
        details.setOpen(false);
        SubmissionProgress progress = model.progress().get();
        ProgressText text = ProgressText.of(progress, kind);
        setVisible(!text.text().isEmpty());
        switch (progress) {
            case NotFound unknown -> open(text, unknown.cause(), checkAgain(), createAgain());
            case AnotherUnconfirmed another -> open(text, null, checkAgain(), confirm(another));
            case NameTaken _ -> ended(text);
            case Failed failed -> failed(text, failed.cause());
            default -> underWay(text.text());
        }
        setAccessibleText(
                lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map(node -> ((Label) node).getText())
                        .collect(Collectors.joining(" ")));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Sets what leads to the review of a request that was not found; nothing is sent from here. */
    public void onCreateAgain(Runnable action) {
        createAgain = action;
    }

    /** The keyboard goes to the first button, if there is one. */
    @Override
    public void requestFocus() {
        applyCss();
        lookupAll(".button").stream()
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }

    private void underWay(String text) {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMinSize(18, 18);
        progress.setMaxSize(18, 18);
        HBox line = new HBox(progress, words("wizard-progress", text));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        getStyleClass().add("notice");
        getChildren().add(line);
    }

    /** The outcome is open, and the user decides how to go on. */
    private void open(ProgressText text, @Nullable ApiFailure cause, Button... buttons) {
        getStyleClass().addAll("notice", "notice-attention");
        getChildren()
                .addAll(
                        heading(Feather.ALERT_TRIANGLE, text.title()),
                        words("wizard-not-found", text.text()));
        quote(text.said());
        HBox line = new HBox(buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        getChildren().add(line);
        if (cause != null) {
            line.getChildren().add(detailsOf(new ApiException(cause)));
            getChildren().add(details);
        }
    }

    private Button checkAgain() {
        Button check = new Button(kind.texts().get("submission.check-again"));
        check.setId("wizard-check-again");
        check.setOnAction(event -> model.checkAgain());
        return check;
    }

    private Button createAgain() {
        Button again = new Button(kind.texts().get(kind.prefix() + ".submission.again"));
        again.setId("wizard-create-again");
        again.setOnAction(event -> createAgain.run());
        return again;
    }

    private Button confirm(AnotherUnconfirmed another) {
        Button confirm =
                new Button(
                        kind.texts()
                                .get(
                                        kind.prefix() + ".submission.another-too",
                                        SubmissionTexts.name(another.name())));
        confirm.setId("wizard-create-another-too");
        confirm.setOnAction(event -> model.confirmAnother());
        return confirm;
    }

    private void failed(ProgressText text, Throwable cause) {
        ended(text);
        quote(text.said());
        HBox line = new HBox(words("wizard-next-step", text.next()), detailsOf(cause));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, details);
    }

    /** A link that opens the details of a failure. */
    private Hyperlink detailsOf(Throwable cause) {
        details.show(FailureText.of(cause, kind.texts(), kind.times()));
        return details.link(kind.texts());
    }

    private void ended(ProgressText text) {
        getStyleClass().addAll("notice", "notice-bad");
        getChildren()
                .addAll(
                        heading(Feather.ALERT_CIRCLE, text.title()),
                        words("wizard-refused", text.text()));
    }

    private void quote(String said) {
        if (!said.isEmpty()) {
            Label quote = words("wizard-said", said);
            quote.getStyleClass().add("quote");
            getChildren().add(quote);
        }
    }

    private static Node heading(Feather icon, String title) {
        Label label = new Label(title, new FontIcon(icon));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("card-title");
        return label;
    }

    private static Label words(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
