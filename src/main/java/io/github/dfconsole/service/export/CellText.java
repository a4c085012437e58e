package io.github.dfconsole.service.export;

import io.github.dfconsole.text.Printable;

import java.util.regex.Pattern;

/**
 * The text of a cell that leaves the console (T13, T14, F25). Names come from other people: no text
 * may run as a formula, turn the order of what is around it, or steer a terminal.
 */
public final class CellText {

    /** ASCII and its full-width forms, which Excel reads alike in Japanese and Korean. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private CellText() {}

    /** A cell by itself: as it is, but for characters that cannot be seen or turn the text. */
    public static String alone(String text) {
        return Printable.escapeButLayout(text);
    }

    /** A cell of comma-separated values, before it is quoted. */
    static String ofCsv(String text) {
        return Printable.escapeButLayout(harmless(text));
    }

    /**
     * A cell among tab-separated ones. A tab or line break becomes a space. A spreadsheet reads a
     * text that begins with a quotation mark up to the next one, across cells and rows, and what is
     * quoted may be a formula; so such a text is quoted as a whole.
     */
    static String ofTabSeparated(String text) {
        String line = Printable.escape(BREAKS.matcher(harmless(text)).replaceAll(" "));
        return line.startsWith("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }

    /** A spreadsheet takes a text that begins like this for a formula, and runs it. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
