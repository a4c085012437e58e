package io.github.dfconsole.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that shows an icon alone; its name is in the tooltip and for screen readers (A9). */
public final class IconButton extends Button {

    /**
     * Creates a button.
     *
     * @param id the button's stable id
     * @param icon what it shows
     * @param name what it does, in a word or two
     * @param action does it
     */
    public IconButton(String id, Ikon icon, ObservableValue<String> name, Runnable action) {
        setId(id);
        setGraphic(new FontIcon(icon));
        getStyleClass().addAll("button-icon", "flat");
        accessibleTextProperty().bind(name);
        LazyTooltip.on(this, name);
        setOnAction(event -> action.run());
    }
}
