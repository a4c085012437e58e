package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Texts;

import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;

/** Whether keys that are typed go to the keychain when the connection is saved. */
final class KeepKeysBox extends CheckBox {

    KeepKeysBox(KeysViewModel keys, ProfileFormViewModel form, Texts texts) {
        setId("profile-keep-keys");
        textProperty().bind(texts.bind("profile.keep-keys"));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        selectedProperty().bindBidirectional(form.keepsKeys());
        visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> keys.choice().get() instanceof KeyChoice.Typed,
                                keys.choice()));
        managedProperty().bind(visibleProperty());
    }
}
