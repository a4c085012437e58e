package io.github.dfconsole.ui.failure;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Remedy;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.ScrollArea;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Explains a failure in the place of content that could not be loaded: problem, cause, next step, a
 * button that tries again, and details (E1, E2).
 */
public final class FailurePane extends VBox {

    private static final double GAP = 8;

    /** What is kept free for the status line, and the least height that can be read. */
    private static final double FOOT = 40;

    private static final double LEAST = 80;

    private final Texts texts;
    private final Times times;
    private final Label title = new Label();
    private final Label cause = new Label();
    private final Label said = new Label();
    private final Label next = new Label();
    private final FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
    private final HBox buttons = new HBox();
    private final Button again = new Button();
    private @Nullable Button changeConnection;
    private final FailureDetails details;
    private final ScrollArea below;
    private String problemKey = "";
    private Object[] problemArguments = {};
    private @Nullable Throwable failure;

    /**
     * Creates a pane.
     *
     * @param id the id of the pane, and the prefix of the ids of its parts
     * @param retry repeats what failed
     */
    public FailurePane(String id, Texts texts, Times times, Runnable retry) {
        this.texts = texts;
        this.times = times;
        this.details = new FailureDetails(id + "-details", texts);
        this.below = new ScrollArea(details);
        setId(id);
        getStyleClass().addAll("state-pane", "failure-pane");
        icon.getStyleClass().add("state-icon");
        title.getStyleClass().add("state-title");
        said.getStyleClass().add("quote");
        next.getStyleClass().add("state-next");
        for (Label label : new Label[] {title, cause, said, next}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        addButtons(id, retry);
        getChildren().addAll(icon, title, cause, said, next, buttons, belowAll());
        texts.locale().addListener((property, before, now) -> render());
    }

    /** They lie below everything and take no room, so that the link that opens them stays. */
    private ScrollArea belowAll() {
        below.setFitToWidth(true);
        below.setManaged(false);
        below.visibleProperty().bind(details.visibleProperty());
        below.visibleProperty().addListener((property, before, now) -> requestLayout());
        below.getStyleClass().add("edge-to-edge");
        return below;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (below.isVisible() && getScene() != null) {
            double top = getHeight() - snappedBottomInset() + GAP;
            double room = getScene().getHeight() - localToScene(0, top).getY() - FOOT;
            double wide = getWidth() - snappedLeftInset() - snappedRightInset();
            double wanted = details.prefHeight(wide) + GAP;
            below.resizeRelocate(
                    snappedLeftInset(), top, wide, Math.min(wanted, Math.max(LEAST, room)));
        }
    }

    private void addButtons(String id, Runnable retry) {
        again.setId(id + "-retry");
        again.textProperty().bind(texts.bind("action.retry"));
        again.setOnAction(event -> retry.run());
        buttons.getStyleClass().add("state-buttons");
        buttons.setAlignment(Pos.CENTER);
        buttons.getChildren().addAll(again, details.link(texts));
    }

    /**
     * Adds a button that leads to address and keys. It becomes the main button if the failure is
     * caused by one of them.
     */
    public void addChangeConnection(String buttonId, String textKey, Runnable action) {
        Button button = new Button();
        changeConnection = button;
        button.setId(buttonId);
        button.textProperty().bind(texts.bind(textKey));
        button.setOnAction(event -> action.run());
        buttons.getChildren().add(1, button);
    }

    /**
     * Shows a failure.
     *
     * @param problemKey the message key of the sentence that says what did not work
     * @param problemArguments the values of its placeholders
     */
    public void show(Throwable failure, String problemKey, Object... problemArguments) {
        this.failure = failure;
        this.problemKey = problemKey;
        this.problemArguments = problemArguments;
        render();
    }

    /** Makes the button that may help the main one, and no other (E2). */
    private void markMainButton(Throwable shown) {
        Remedy remedy = shown instanceof ApiException api ? api.failure().remedy() : Remedy.RETRY;
        Button other = changeConnection;
        boolean leads =
                other != null && (remedy == Remedy.CHECK_ADDRESS || remedy == Remedy.CHECK_KEYS);
        again.getStyleClass().remove("accent");
        if (other != null) {
            other.getStyleClass().remove("accent");
        }
        if (remedy != Remedy.NONE) {
            (leads && other != null ? other : again).getStyleClass().add("accent");
        }
    }

    /** A denied permission or a missing function is no error, so it gets an icon of its own. */
    private static Feather icon(Throwable shown) {
        if (shown instanceof ApiException api) {
            return switch (api.failure()) {
                case ApiFailure.NotPermitted _ -> Feather.LOCK;
                case ApiFailure.NotOffered _ -> Feather.SLASH;
                case ApiFailure.NotFound _ -> Feather.HELP_CIRCLE;
                default -> Feather.ALERT_CIRCLE;
            };
        }
        return Feather.ALERT_CIRCLE;
    }

    private void render() {
        Throwable shown = failure;
        if (shown == null) {
            return;
        }
        FailureText text = FailureText.of(shown, texts, times);
        title.setText(texts.get(problemKey, problemArguments));
        cause.setText(text.cause());
        said.setText(text.said());
        said.setManaged(!text.said().isEmpty());
        said.setVisible(!text.said().isEmpty());
        next.setText(text.next());
        icon.setIconCode(icon(shown));
        markMainButton(shown);
        details.show(text);
        setAccessibleText(title.getText() + " " + Sentences.join(text.cause(), text.next()));
    }
}
