package io.github.dfconsole.service.validation;

import io.github.dfconsole.api.signing.PastedText;

import java.text.Normalizer;

/** Turns typed text into the text that is checked, kept and sent. */
public final class TypedText {

    private TypedText() {}

    /**
     * Composes a text (NFC) and removes white space and invisible characters around it. Not for
     * passwords, in which every character counts.
     */
    public static String trimmed(String typed) {
        return PastedText.trimmed(composed(typed));
    }

    /** Composes a text (NFC) and changes nothing else. */
    public static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
