package io.github.dfconsole.api.signing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what comes along unseen when a text is copied from a web page, a document or a chat.
 * It is for names, keys and addresses; passwords and values of settings stay as they were typed.
 */
public final class PastedText {

    /** Spaces of every width, line breaks, zero-width characters and byte order marks. */
    private static final String UNSEEN = "[\\s\\p{Z}\\p{Cc}\\p{Cf}]+";

    private static final Pattern ZERO_WIDTH = Pattern.compile("\\p{Cf}+");

    private static final Pattern MARGIN = Pattern.compile("^" + UNSEEN + "|" + UNSEEN + "$");

    /** One pair around the whole text: quotation marks of several languages, or angle brackets. */
    private static final Pattern WRAPPED =
            Pattern.compile("([\"'`<\u201C\u2018\u300C])(.+)([\"'`>\u201D\u2019\u300D])");

    private static final String OPENING = "\"'`<\u201C\u2018\u300C";
    private static final String CLOSING = "\"'`>\u201D\u2019\u300D";

    private PastedText() {}

    /** Returns a text without the spaces and invisible characters around it. */
    public static String trimmed(String pasted) {
        return MARGIN.matcher(pasted).replaceAll("");
    }

    /**
     * Returns a text without zero-width characters, which a web page puts where a long word may be
     * broken.
     */
    public static String visible(String pasted) {
        return ZERO_WIDTH.matcher(pasted).replaceAll("");
    }

    /**
     * Returns a key or an address without the spaces, invisible characters, quotation marks and
     * angle brackets around it.
     */
    public static String unwrapped(String pasted) {
        String text = trimmed(pasted);
        Matcher wrapped = WRAPPED.matcher(text);
        if (wrapped.matches()
                && OPENING.indexOf(wrapped.group(1)) == CLOSING.indexOf(wrapped.group(3))) {
            return unwrapped(wrapped.group(2));
        }
        return text;
    }
}
