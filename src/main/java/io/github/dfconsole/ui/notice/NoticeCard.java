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

/** A notice on the screen: an icon and a colour for its tone, its texts and its action. */
final class NoticeCard extends HBox {

    private final Notices.Notice notice;
    private final Label title = new Label();
    private final Label text = new Label();
    private final @Nullable Button action;

    /**
     * Creates a card.
     *
     * @param id the id of the card, and the prefix of the ids of its parts
     * @param dismiss removes the notice
     */
    NoticeCard(String id, Notices.Notice notice, Texts texts, Runnable dismiss) {
        this.notice = notice;
        this.action = actionButton(id + "-action", notice.action(), dismiss);
        setId(id);
        getStyleClass().addAll("notice-card", styleClass(notice.tone()));
        IconButton close =
                new IconButton(id + "-close", Feather.X, texts.bind("notice.close"), dismiss);
        close.getStyleClass().add("notice-close");
        // Aligns the icon with the title, although the area that can be clicked is larger.
        HBox.setMargin(close, new Insets(-5, 0, 0, 0));
        getChildren().addAll(new FontIcon(icon(notice.tone())), content(id), close);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        dismiss.run();
                        event.consume();
                    }
                });
        showTexts();
    }

    private VBox content(String id) {
        title.setId(id + "-title");
        title.getStyleClass().add("notice-title");
        text.setId(id + "-text");
        for (Label label : new Label[] {title, text}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox content = new VBox(title, text);
        content.getStyleClass().add("notice-words");
        HBox.setHgrow(content, Priority.ALWAYS);
        if (action != null) {
            content.getChildren().add(action);
        }
        return content;
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
                    // First, because the action may open another screen and move the focus.
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

    /** Shows the texts in the current language. */
    void showTexts() {
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

    /** Returns the text for screen readers. */
    String spokenText() {
        return (title.getText() + ". " + text.getText()).strip();
    }
}
