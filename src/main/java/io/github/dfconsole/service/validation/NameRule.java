package io.github.dfconsole.service.validation;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A rule for a short text such as a name: which characters it may have, and how many.
 *
 * @param inside the characters allowed anywhere in it
 * @param first the characters it may begin with
 * @param last the characters it may end with
 * @param shortest fewest characters
 * @param longest most characters
 */
public record NameRule(
        IntPredicate inside, IntPredicate first, IntPredicate last, int shortest, int longest) {

    /**
     * Checks a text and names the one problem that is the most useful to know: shortening a name
     * does not help while its letters are wrong.
     *
     * @param text the text as it will be sent
     */
    public Optional<Problem> check(String text) {
        if (text.isBlank()) {
            return Optional.of(Problem.MISSING);
        }
        if (!text.chars().allMatch(inside)) {
            return Optional.of(Problem.CHARACTERS);
        }
        if (!first.test(text.charAt(0))) {
            return Optional.of(Problem.FIRST_CHARACTER);
        }
        if (!last.test(text.charAt(text.length() - 1))) {
            return Optional.of(Problem.LAST_CHARACTER);
        }
        return checkLength(text);
    }

    private Optional<Problem> checkLength(String text) {
        if (text.length() < shortest) {
            return Optional.of(Problem.TOO_SHORT);
        }
        return text.length() > longest ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }

    /** Whether a character is one of a to z. */
    public static boolean isLowercase(int each) {
        return each >= 'a' && each <= 'z';
    }

    /** Whether a character is one of a to z or 0 to 9. */
    public static boolean isLowercaseOrDigit(int each) {
        return isLowercase(each) || (each >= '0' && each <= '9');
    }
}
