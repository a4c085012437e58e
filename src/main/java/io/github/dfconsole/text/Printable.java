package io.github.dfconsole.text;

import java.util.stream.Collectors;

/** Makes untrusted text safe to display: invisible and misleading characters are escaped. */
public final class Printable {

    /** The text that is shown in place of a secret of any length. */
    public static final String MASK = "••••••••";

    private Printable() {}

    /**
     * Replaces control characters, line breaks, bidirectional overrides and other invisible
     * characters by {@code \}{@code uXXXX}. Other text is returned unchanged.
     */
    public static String escape(String text) {
        if (text.codePoints().noneMatch(Printable::isMisleading)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    /** Escapes a text that may be very long, and truncates it with an ellipsis at the limit. */
    public static String escape(String text, int maxCharacters) {
        // Counting characters is slow, and a text has no more characters than char values.
        if (text.length() <= maxCharacters
                || text.codePointCount(0, text.length()) <= maxCharacters) {
            return escape(text);
        }
        return escape(text.substring(0, text.offsetByCodePoints(0, maxCharacters))) + "…";
    }

    /**
     * Escapes a text for a file or the clipboard: like {@link #escape(String)}, but line breaks and
     * tabs stay, which the format has its own way to write.
     */
    public static String escapeButLayout(String text) {
        if (text.codePoints().allMatch(point -> isLayout(point) || !isMisleading(point))) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        point -> {
                            if (isLayout(point)) {
                                escaped.appendCodePoint(point);
                            } else {
                                append(escaped, point);
                            }
                        });
        return escaped.toString();
    }

    /**
     * Escapes JSON: what cannot be seen or turns the order of text becomes a JSON escape, so that
     * the values stay what they are. Line breaks stay, which only stand between values.
     */
    public static String escapeJson(String json) {
        return escapeButLayout(json);
    }

    private static boolean isLayout(int point) {
        return point == '\n' || point == '\r' || point == '\t';
    }

    /** Escapes each line of a text, and truncates each line at the limit. */
    public static String escapeLines(String text, int maxCharacters) {
        return text.lines()
                .map(line -> escape(line, maxCharacters))
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
            // As JSON does it: a character above U+FFFF is two escapes.
            default -> {
                for (char unit : Character.toChars(point)) {
                    escaped.append("\\u%04X".formatted((int) unit));
                }
            }
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

    /** Emoji and some scripts need these characters, which do not change the order of text. */
    private static boolean isJoiner(int point) {
        return point == 0x200C || point == 0x200D;
    }
}
