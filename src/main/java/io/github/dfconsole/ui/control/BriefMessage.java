package io.github.dfconsole.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Says for a moment, beside what was pressed, that it is done. It lies above the window, takes
 * neither room nor keyboard, and goes by itself.
 */
public final class BriefMessage {

    private static final Duration SHOWN = Duration.seconds(2);
    private static final double GAP = 6;

    private BriefMessage() {}

    /**
     * Shows a message.
     *
     * @param near what it is about; nothing is shown if it is in no window
     * @param words a few words, without any secret
     */
    public static void show(Node near, String words) {
        Window window = near.getScene() == null ? null : near.getScene().getWindow();
        Bounds there = near.localToScreen(near.getLayoutBounds());
        if (window == null || there == null) {
            return;
        }
        if (window.getProperties().remove(BriefMessage.class) instanceof Popup before) {
            before.hide();
        }
        Popup popup = popup(near, words);
        window.getProperties().put(BriefMessage.class, popup);
        double middle = window.getY() + window.getHeight() / 2;
        boolean isHigh = there.getHeight() > window.getHeight() / 2;
        popup.show(window, there.getMinX(), isHigh ? middle : there.getMaxY() + GAP);
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(event -> popup.hide());
        pause.play();
    }

    private static Popup popup(Node near, String words) {
        Label label = new Label(words);
        label.setId("brief-message");
        label.getStyleClass().add("brief-message");
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.setStyle(near.getScene().getRoot().getStyle());
        Popup popup = new Popup();
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
        popup.getScene().getStylesheets().setAll(near.getScene().getStylesheets());
        popup.getContent().add(label);
        popup.setOnShown(event -> label.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        return popup;
    }
}
