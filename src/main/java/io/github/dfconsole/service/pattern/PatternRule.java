package io.github.dfconsole.service.pattern;

/**
 * One thing a regular expression asks for, simple enough to be put into words.
 *
 * @param kind what is asked for
 * @param min the fewest characters; only of a length
 * @param max the most characters, {@link Integer#MAX_VALUE} if there is no limit; only of a length
 * @param characters the characters it is about, each by itself; empty for a length
 */
public record PatternRule(Kind kind, int min, int max, String characters) {

    /** What can be asked for. */
    public enum Kind {
        /** A number of characters. */
        LENGTH,
        /** At least one digit. */
        DIGIT,
        /** At least one letter of either case. */
        LETTER,
        /** At least one small letter. */
        LOWER,
        /** At least one capital letter. */
        UPPER,
        /** At least one of the characters. */
        ONE_OF,
        /** No character but these. */
        ONLY
    }

    /** Whether a value meets this rule; others are not looked at. */
    public boolean fits(String value) {
        return switch (kind) {
            case LENGTH -> {
                int length = value.codePointCount(0, value.length());
                yield min <= length && length <= max;
            }
            case ONLY -> !value.isEmpty() && value.codePoints().allMatch(this::has);
            default -> value.codePoints().anyMatch(this::has);
        };
    }

    private boolean has(int character) {
        return characters.indexOf(character) >= 0;
    }
}
