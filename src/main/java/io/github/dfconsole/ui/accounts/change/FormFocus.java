package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.scene.Node;

/** Moves the keyboard to the input of a field. */
final class FormFocus {

    private FormFocus() {}

    static void on(FormInputs inputs, Field<?> field) {
        Node input = inputs.find(field);
        if (input != null) {
            input.requestFocus();
        }
    }
}
