package io.github.dfconsole.api.signing;

import java.util.regex.Pattern;

/**
 * How an access key or a secret key may be written: visible ASCII characters, without spaces. Both
 * travel in, or stand behind, HTTP headers, which hold nothing else.
 */
public final class KeyText {

    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7E]+");

    private KeyText() {}

    /** A key without the spaces, invisible characters and quotes that were pasted around it. */
    public static String trimmed(String pasted) {
        return PastedText.unwrapped(pasted);
    }

    /** A key without what was pasted around it, and without zero-width characters inside it. */
    public static String visible(String pasted) {
        return trimmed(PastedText.visible(pasted));
    }

    /** Whether a text can be a key at all. */
    public static boolean isWellFormed(String text) {
        return WELL_FORMED.matcher(text).matches();
    }
}
