package io.github.dfconsole.ui.form;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.NotConnectedException;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.failure.IncompleteListText;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line that says how a look-up goes, beside what it fills or in place of it (W6, W7). */
public class LookupLine extends HBox {

    private static final double PROGRESS_SIZE = 14;
    private static final String ATTENTION = "attention";
    private static final String FAILED = "failed";

    private final Texts texts;
    private final Times times;

    /** Creates an empty line with a stable id. */
    @SuppressWarnings("this-escape") // nothing that is overridden is called
    public LookupLine(String id, Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("lookup-line");
    }

    /** Says nothing. */
    protected final void sayNothing() {
        getChildren().clear();
        getStyleClass().removeAll(ATTENTION, FAILED);
    }

    /** Says something that is as it should be. */
    protected final void say(String text) {
        sayNothing();
        getChildren().add(words(text));
    }

    /** Says something to be aware of. */
    protected final void sayAttention(String text) {
        sayNothing();
        getStyleClass().add(ATTENTION);
        getChildren().addAll(new FontIcon(Feather.INFO), words(text));
    }

    /**
     * Says that it is under way.
     *
     * @param cancel stops it
     */
    protected final void sayLoading(Node cancel) {
        sayNothing();
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMinSize(PROGRESS_SIZE, PROGRESS_SIZE);
        progress.setMaxSize(PROGRESS_SIZE, PROGRESS_SIZE);
        getChildren().addAll(progress, words(texts.get("lookup.loading")), cancel);
    }

    /**
     * Says that the user has cancelled it.
     *
     * @param again asks again
     */
    protected final void sayCancelled(Node again) {
        say(texts.get("lookup.cancelled"));
        getChildren().add(again);
    }

    /**
     * Says that rows are missing from what was loaded, and how many.
     *
     * @param again loads it again
     */
    protected final void sayIncomplete(Listing<?> listing, Node again) {
        sayAttention(IncompleteListText.of(listing, texts));
        getChildren().add(again);
    }

    /**
     * Says that it failed, and why.
     *
     * @param again tries again
     */
    protected final void sayFailed(Throwable failure, Node again) {
        sayNothing();
        FailureText text = FailureText.of(failure, texts, times);
        getStyleClass().add(FAILED);
        getChildren()
                .addAll(
                        new FontIcon(Feather.ALERT_CIRCLE),
                        words(isDenied(failure) ? text.inOne() : text.reason()),
                        again);
    }

    /** Trying again does not help then, so what does is said as well. */
    private static boolean isDenied(Throwable failure) {
        return failure instanceof NotConnectedException
                || (failure instanceof ApiException api
                        && api.failure() instanceof ApiFailure.NotPermitted);
    }

    private static Label words(String text) {
        Label label = new Label(text.strip());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
