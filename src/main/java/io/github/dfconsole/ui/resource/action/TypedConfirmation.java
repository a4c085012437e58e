package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.api.signing.PastedText;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import java.text.Normalizer;

/** A name or a number that has to be typed before something is lost for good (X5). */
final class TypedConfirmation {

    private static final int LONGEST_NAME = 200;

    private final Label label;
    private final TextField field = new TextField();
    private final BooleanBinding matches;

    /**
     * Creates the field.
     *
     * @param wanted what has to be typed
     * @param isCount whether that is how many resources there are
     */
    TypedConfirmation(String id, String wanted, boolean isCount, Texts texts) {
        field.setId(id);
        label =
                RequestText.wrapped(
                        isCount
                                ? texts.get("confirm.type-count", wanted)
                                : texts.get(
                                        "confirm.type", Printable.escape(wanted, LONGEST_NAME)));
        label.setLabelFor(field);
        matches =
                Bindings.createBooleanBinding(
                        () -> isTyped(field.getText(), wanted), field.textProperty());
    }

    /** A name of invisible characters alone is not confirmed by an empty field. */
    private static boolean isTyped(String text, String wanted) {
        return !text.isEmpty() && normal(text).equals(normal(wanted));
    }

    private static String normal(String text) {
        return Normalizer.normalize(PastedText.trimmed(text), Normalizer.Form.NFC);
    }

    Label label() {
        return label;
    }

    TextField field() {
        return field;
    }

    BooleanBinding matches() {
        return matches;
    }
}
