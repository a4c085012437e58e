package io.github.dfconsole.service.validation;

import java.text.Normalizer;

/** Turns typed text into the text that is checked, kept and sent. */
public final class TypedText {

    private TypedText() {}

    /**
     * Composes a text (NFC) and removes white space and invisible characters around it. Not for
     * passwords, in which every character counts.
     */
    public static String trimmed(String typed) {
        String composed = composed(typed);
        int from = 0;
        int to = composed.length();
        while (from < to && isMargin(composed.charAt(from))) {
            from++;
        }
        while (from < to && isMargin(composed.charAt(to - 1))) {
            to--;
        }
        return composed.substring(from, to);
    }

    /** Composes a text (NFC) and changes nothing else. */
    public static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private static boolean isMargin(char each) {
        return Character.isWhitespace(each)
                || Character.isSpaceChar(each)
                || Character.getType(each) == Character.FORMAT;
    }
}
