package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.FocusKeeper;
import io.github.dfconsole.ui.control.ReasonPane;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A button that starts an action. While the action cannot be carried out the button is off, and the
 * pane around it says why: a button that is off hears no mouse.
 */
public final class ActionButton extends StackPane {

    private final Texts texts;
    private final Button button;
    private final ReasonPane pane;

    /** Creates a button that is on. */
    public ActionButton(ActionLabel label, String id, Texts texts, Runnable start) {
        this.texts = texts;
        button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.bind(label.textKey()));
        button.setGraphic(new FontIcon(label.icon()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (label.isDangerous()) {
            // In coloured text: what is done most is filled, not what does most harm.
            button.getStyleClass().addAll("flat", "danger");
        }
        button.setOnAction(event -> start.run());
        pane = new ReasonPane(button);
        getChildren().add(pane);
    }

    /** Adds a style class to the button, and returns this. */
    public ActionButton styled(String styleClass) {
        button.getStyleClass().add(styleClass);
        return this;
    }

    /** Fills the button, as the one that is most often wanted, or takes that back. */
    void lead(boolean leads) {
        button.getStyleClass().remove("accent");
        if (leads) {
            button.getStyleClass().add("accent");
        }
    }

    /** Whether nothing has the keyboard because the button that had it is off. */
    boolean isMissedByKeyboard() {
        return FocusKeeper.isParkedFrom(button);
    }

    boolean isOn() {
        return !button.isDisabled();
    }

    void focus() {
        button.requestFocus();
    }

    /** Switches the button on, or off with the reason. */
    public void show(Availability said) {
        if (said.isAllowed()) {
            pane.switchOn();
        } else {
            pane.switchOff(texts.get(said.reasonKey()));
        }
    }
}
