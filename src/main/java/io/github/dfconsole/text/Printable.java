package io.github.dfconsole.text;

import java.util.stream.Collectors;

/** Foreign text made safe to look at: what is invisible or misleading is shown as its code. */
public final class Printable {

    /** Stands for what is not to be seen, however long that is. */
    public static final String MASK = "••••••••";

    private Printable() {}

    /**
     * Replaces control characters, line breaks, bidirectional overrides and other invisible
     * characters by {@code \}{@code uXXXX}. Ordinary text comes back as it is.
     */
    public static String escape(String text) {
        if (text.codePoints().noneMatch(Printable::isMisleading)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    /** The same for a text that may be very long: what is beyond the limit becomes an ellipsis. */
    public static String escape(String text, int mostCharacters) {
        // A character takes one or two units, so a short text need not be counted.
        if (text.length() <= mostCharacters
                || text.codePointCount(0, text.length()) <= mostCharacters) {
            return escape(text);
        }
        return escape(text.substring(0, text.offsetByCodePoints(0, mostCharacters))) + "…";
    }

    /** The same for a text of several lines, which it stays. */
    public static String escapeLines(String text, int mostCharacters) {
        return text.lines()
                .map(line -> escape(line, mostCharacters))
                .collect(Collectors.joining("\n"));
    }

    private static void append(StringBuilder escaped, int point) {
        if (!isMisleading(point)) {
            escaped.appendCodePoint(point);
            return;
        }
        switch (point) {
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> escaped.append("\\u%04X".formatted(point));
        }
    }

    private static boolean isMisleading(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    !isJoiner(point);
            default -> false;
        };
    }

    /** Emoji and some scripts are spelt with these; they reorder nothing. */
    private static boolean isJoiner(int point) {
        return point == 0x200C || point == 0x200D;
    }
}
