package io.github.dfconsole.api.signing;

import java.util.regex.Pattern;

/**
 * How an access key or a secret key may be written: visible ASCII characters, without spaces. Both
 * travel in, or stand behind, HTTP headers, which hold nothing else.
 */
public final class KeyText {

    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7E]+");

    /** What comes along unseen when a key is copied from a web page. */
    private static final Pattern MARGIN =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    private KeyText() {}

    /** A key without the spaces and invisible characters that were pasted around it. */
    public static String trimmed(String pasted) {
        return MARGIN.matcher(pasted).replaceAll("");
    }

    /** Whether a text can be a key at all. */
    public static boolean isWellFormed(String text) {
        return WELL_FORMED.matcher(text).matches();
    }
}
