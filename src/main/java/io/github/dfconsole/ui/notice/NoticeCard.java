package io.github.dfconsole.ui.notice;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One notice: bar and icon say what it means, words what has happened and what can be done. */
final class NoticeCard extends HBox {

    private final Notices.Notice notice;
    private final Label title = new Label();
    private final Label text = new Label();
    private final @Nullable Button action;

    /**
     * Creates a card.
     *
     * @param id the card's stable id; that of its parts begins with it
     * @param dismiss takes the notice away
     */
    NoticeCard(String id, Notices.Notice notice, Texts texts, Runnable dismiss) {
        this.notice = notice;
        this.action = actionButton(id + "-action", notice.action(), dismiss);
        setId(id);
        getStyleClass().addAll("notice-card", styleClass(notice.tone()));
        title.setId(id + "-title");
        title.getStyleClass().add("notice-title");
        text.setId(id + "-text");
        for (Label label : new Label[] {title, text}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox words = new VBox(title, text);
        words.getStyleClass().add("notice-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (action != null) {
            words.getChildren().add(action);
        }
        IconButton close =
                new IconButton(id + "-close", Feather.X, texts.bind("notice.close"), dismiss);
        close.getStyleClass().add("notice-close");
        // Its icon is level with the title, and larger is what can be clicked.
        HBox.setMargin(close, new Insets(-5, 0, 0, 0));
        getChildren().addAll(new FontIcon(icon(notice.tone())), words, close);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        dismiss.run();
                        event.consume();
                    }
                });
        askAgain();
    }

    private static @Nullable Button actionButton(
            String id, Notices.@Nullable Action action, Runnable dismiss) {
        if (action == null) {
            return null;
        }
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("small", "notice-action");
        button.setOnAction(
                event -> {
                    // It may lead elsewhere, and the keyboard with it.
                    dismiss.run();
                    action.run().run();
                });
        return button;
    }

    private static String styleClass(Notices.Tone tone) {
        return switch (tone) {
            case GOOD -> "notice-card-good";
            case NEUTRAL -> "notice-card-neutral";
            case ATTENTION -> "notice-card-attention";
            case BAD -> "notice-card-bad";
        };
    }

    private static Ikon icon(Notices.Tone tone) {
        return switch (tone) {
            case GOOD -> Feather.CHECK_CIRCLE;
            case NEUTRAL -> Feather.INFO;
            case ATTENTION -> Feather.ALERT_TRIANGLE;
            case BAD -> Feather.ALERT_CIRCLE;
        };
    }

    /** Shows the words of the language that is chosen now. */
    void askAgain() {
        title.setText(notice.title().get());
        text.setText(notice.text().get());
        text.setManaged(!text.getText().isEmpty());
        Notices.Action offered = notice.action();
        if (action != null && offered != null) {
            action.setText(offered.text().get());
        }
    }

    Notices.Notice notice() {
        return notice;
    }

    /** All that is to be read aloud. */
    String words() {
        return (title.getText() + ". " + text.getText()).strip();
    }
}
