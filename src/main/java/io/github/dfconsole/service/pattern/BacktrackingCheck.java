package io.github.dfconsole.service.pattern;

/**
 * Looks for places in a regular expression where Java's engine could try choice after choice
 * without reading a character: {@code (|)(|)(|)(?!)} takes twice as long with every pair of
 * brackets more, whatever the value. {@link PatternCheck} watches the clock when a character is
 * read, and would not notice.
 *
 * <p>Such a place is a repetition of something that can match without reading ("idle"), or a choice
 * between two such things. Where there is neither, the work between two characters is bounded by
 * the length of the expression. What is seldom written is taken for a blind spot rather than
 * understood.
 */
final class BacktrackingCheck {

    /** Boundaries, and references to what an earlier group has matched, which may be nothing. */
    private static final String IDLE_ESCAPES = "bBAGzZk123456789";

    /** Quotations, and characters by their number, name or control key. */
    private static final String SELDOM_ESCAPES = "QcNxu0";

    private final TextCursor cursor;
    private int depth;
    private boolean found;

    private BacktrackingCheck(String expression) {
        cursor = new TextCursor(expression);
    }

    /**
     * Whether there may be one.
     *
     * @param expression one that compiles
     */
    static boolean in(String expression) {
        BacktrackingCheck spots = new BacktrackingCheck(expression);
        spots.choice();
        return spots.found || !spots.cursor.isAtEnd();
    }

    /** Reads {@code a|b|c}; says whether it can be idle, as do all that follow. */
    private boolean choice() {
        int idle = 0;
        do {
            idle += sequence() ? 1 : 0;
        } while (cursor.skip('|'));
        // The outermost choice is made once, and multiplies nothing.
        found |= idle > 1 && depth > 0;
        return idle > 0;
    }

    private boolean sequence() {
        boolean idle = true;
        while (cursor.peek() != TextCursor.END && cursor.peek() != '|' && cursor.peek() != ')') {
            idle &= repeated();
        }
        return idle;
    }

    private boolean repeated() {
        boolean idle = atom();
        if (!isQuantifier(cursor.peek())) {
            return idle;
        }
        found |= idle;
        boolean optional = quantifier();
        // Java takes the second of two quantifiers for one of nothing.
        found |= isQuantifier(cursor.peek());
        return optional;
    }

    private static boolean isQuantifier(char each) {
        return each == '?' || each == '*' || each == '+' || each == '{';
    }

    private boolean quantifier() {
        char kind = cursor.next();
        boolean optional = kind != '+';
        if (kind == '{') {
            int count = cursor.at();
            cursor.skipPast('}');
            optional = cursor.since(count).matches("0+[,}].*");
        }
        if (!cursor.skip('?')) {
            cursor.skip('+');
        }
        return optional;
    }

    private boolean atom() {
        char first = cursor.next();
        found |= first == '{' || Character.isSurrogate(first);
        return switch (first) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escape();
            case '^', '$' -> true;
            default -> false;
        };
    }

    private boolean group() {
        if (!cursor.skip('?')) {
            return groupBody();
        }
        if (Character.isLetter(cursor.peek()) || cursor.peek() == '-') {
            return flags();
        }
        boolean named = cursor.skip('<') && cursor.peek() != '=' && cursor.peek() != '!';
        boolean denied = cursor.peek() == '!';
        if (named) {
            cursor.skipPast('>');
        } else {
            cursor.next();
        }
        return groupBody() || denied;
    }

    /** Reads {@code (?i)} or {@code (?i:a)} from the flags on; x lets white space not count. */
    private boolean flags() {
        while (Character.isLetter(cursor.peek()) || cursor.peek() == '-') {
            found |= cursor.next() == 'x';
        }
        return cursor.skip(':') ? groupBody() : cursor.skip(')');
    }

    private boolean groupBody() {
        depth++;
        boolean idle = choice();
        depth--;
        found |= !cursor.skip(')');
        return idle;
    }

    /** Reads a class up to its bracket; it always reads a character. */
    private boolean characters() {
        cursor.skip('^');
        found |= cursor.peek() == ']';
        while (cursor.peek() != ']' && cursor.peek() != TextCursor.END) {
            char each = cursor.next();
            found |= each == '[' || (each == '&' && cursor.peek() == '&');
            if (each == '\\') {
                char escaped = cursor.next();
                found |= escaped == 'Q' || escaped == 'c';
            }
        }
        found |= !cursor.skip(']');
        return false;
    }

    private boolean escape() {
        char kind = cursor.next();
        found |= SELDOM_ESCAPES.indexOf(kind) >= 0;
        if (kind == 'k') {
            cursor.skipPast('>');
        } else if (kind == 'p' || kind == 'P' || kind == 'b') {
            skipPropertyName(kind);
        }
        while (Character.isDigit(kind) && Character.isDigit(cursor.peek())) {
            cursor.next();
        }
        return IDLE_ESCAPES.indexOf(kind) >= 0;
    }

    private void skipPropertyName(char kind) {
        if (cursor.peek() == '{') {
            cursor.skipPast('}');
        } else if (kind != 'b') {
            cursor.next();
        }
    }
}
