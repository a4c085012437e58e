package io.github.dfconsole.service.validation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads whole numbers that are typed in the digits 0 to 9. */
public final class WholeNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** More digits than any number here has, and not too many for an int. */
    private static final int MOST_DIGITS = 9;

    private WholeNumber() {}

    /** The number that a text stands for; empty if it is none, or has more than nine digits. */
    public static OptionalInt of(String text) {
        return isDigits(text) && text.length() <= MOST_DIGITS
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /** What is wrong with the way a number is written; empty if it is digits only. */
    public static Optional<Problem> problem(String text) {
        if (text.isBlank()) {
            return Optional.of(Problem.MISSING);
        }
        return isDigits(text) ? Optional.empty() : Optional.of(Problem.NOT_A_NUMBER);
    }

    private static boolean isDigits(String text) {
        return DIGITS.matcher(text).matches();
    }
}
