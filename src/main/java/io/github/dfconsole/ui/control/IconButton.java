package io.github.dfconsole.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button with only an icon; its name is its tooltip and its accessible text (A9). */
public class IconButton extends Button {

    /**
     * Creates a button.
     *
     * @param id the id of the button
     * @param icon the icon
     * @param name the name of the action, in a word or two
     * @param action runs when the button is pressed
     */
    @SuppressWarnings("this-escape") // nothing that is overridden is called
    public IconButton(String id, Ikon icon, ObservableValue<String> name, Runnable action) {
        setId(id);
        setGraphic(new FontIcon(icon));
        getStyleClass().addAll("button-icon", "flat");
        accessibleTextProperty().bind(name);
        LazyTooltip.on(this, name);
        setOnAction(event -> action.run());
    }
}
