package io.github.dfconsole.ui.failure;

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

/** Says above rows that are still good that they could not be refreshed (T1, E3). */
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
     * @param id the banner's stable id; that of its parts begins with it
     * @param problemKey message key of the sentence that says what did not work
     * @param retry does what failed once more
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
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        Button again = new Button();
        again.setId(id + "-retry");
        again.textProperty().bind(texts.bind("action.retry"));
        again.getStyleClass().add("small");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(event -> retry.run());
        Hyperlink link = new Hyperlink();
        link.setId(id + "-details-link");
        link.textProperty().bind(texts.bind("failure.details"));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> details.setOpen(!details.isVisible()));
        HBox line = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), message, link, again);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("failure-banner-line");
        getChildren().addAll(line, details);
        show(null);
        texts.locale().addListener((property, before, now) -> show(failure));
    }

    /** Shows a failure, or hides the banner if there is none. */
    public void show(@Nullable Throwable shown) {
        failure = shown;
        setManaged(shown != null);
        setVisible(shown != null);
        if (shown != null) {
            FailureText text = FailureText.of(shown, texts, times);
            message.setText(texts.get(problemKey) + " " + text.cause() + " " + text.next());
            details.show(text);
        }
    }
}
