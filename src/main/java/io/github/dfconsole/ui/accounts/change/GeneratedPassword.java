package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.text.Texts;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Says that a generated password has to be kept before it is set, as it cannot be read later. The
 * user copies it, or says that it was noted.
 */
final class GeneratedPassword extends VBox {

    private final BooleanProperty present = new SimpleBooleanProperty(this, "present");
    private final BooleanProperty copied = new SimpleBooleanProperty(this, "copied");
    private final CheckBox noted = new CheckBox();
    private final BooleanBinding unkept =
            present.and(copied.not()).and(noted.selectedProperty().not());

    /** There is none yet; nothing is shown. */
    GeneratedPassword(String id, Texts texts) {
        Label why = new Label(texts.get("accounts.password.keep"));
        why.setId(id + "-keep");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("attention");
        why.visibleProperty().bind(unkept);
        why.managedProperty().bind(present);
        noted.setId(id + "-noted");
        noted.setText(texts.get("accounts.password.noted"));
        getStyleClass().add("field");
        getChildren().addAll(why, noted);
        visibleProperty().bind(present);
        managedProperty().bind(present);
    }

    /** Another password was generated. */
    void made() {
        copied.set(false);
        noted.setSelected(false);
        present.set(true);
    }

    /** The password was copied. */
    void copied() {
        copied.set(true);
    }

    /** The password that is entered is no longer a generated one. */
    void gone() {
        present.set(false);
    }

    /** Whether there is one that would be lost if it was set now. */
    BooleanBinding isUnkept() {
        return unkept;
    }
}
