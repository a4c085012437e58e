package io.github.dfconsole.ui.resource.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says at the top of a detail why nothing can be done with a resource. */
public final class LockedNote extends Label {

    /** Says why. */
    public LockedNote(String id, String why) {
        super(why);
        setId(id);
        setGraphic(new FontIcon(Feather.LOCK));
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll("notice", "locked-note");
    }
}
