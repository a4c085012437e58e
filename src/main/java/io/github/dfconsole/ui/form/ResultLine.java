package io.github.dfconsole.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of what became of something that was entered, with a tick or a warning before it. */
public final class ResultLine extends Label {

    private ResultLine(String words, Feather icon, String styleClass) {
        super(words, new FontIcon(icon));
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll("usage-line", styleClass);
    }

    /** Something was understood. */
    public static ResultLine good(String words) {
        return new ResultLine(words, Feather.CHECK_CIRCLE, "usage-good");
    }

    /** Something is wrong, or speaks against it. */
    public static ResultLine bad(String words) {
        return new ResultLine(words, Feather.ALERT_TRIANGLE, "usage-problem");
    }
}
