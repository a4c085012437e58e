package io.github.dfconsole.ui.failure;

import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A banner below rows that could not be refreshed and are still shown (T1, E3). */
public final class FailureBanner extends VBox {

    private final Texts texts;
    private final Times times;
    private final String problemKey;
    private final Label message = new Label();
    private final FailureDetails details;
    private @Nullable Throwable failure;

    /**
     * Creates a banner that is not visible yet.
     *
     * @param id the id of the banner, and the prefix of the ids of its parts
     * @param problemKey the message key of the sentence that says what did not work
     * @param retry repeats what failed
     */
    public FailureBanner(String id, String problemKey, Texts texts, Times times, Runnable retry) {
        this.texts = texts;
        this.times = times;
        this.problemKey = problemKey;
        this.details = new FailureDetails(id + "-details", texts);
        setId(id);
        getStyleClass().add("failure-banner");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        Hyperlink link = details.link(texts);
        link.setMinWidth(Region.USE_PREF_SIZE);
        FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
        HBox line = new HBox(icon, message, link, retryButton(id, retry));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("failure-banner-line");
        getChildren().addAll(line, details);
        show(null);
        texts.locale().addListener((property, before, now) -> show(failure));
    }

    private Button retryButton(String id, Runnable retry) {
        Button button = new Button();
        button.setId(id + "-retry");
        button.textProperty().bind(texts.bind("action.retry"));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> retry.run());
        return button;
    }

    /** Shows a failure, or hides the banner if there is none. */
    public void show(@Nullable Throwable shown) {
        failure = shown;
        setManaged(shown != null);
        setVisible(shown != null);
        if (shown != null) {
            FailureText text = FailureText.of(shown, texts, times);
            message.setText(Sentences.join(texts.get(problemKey), text.inOne()));
            details.show(text);
        }
    }
}
