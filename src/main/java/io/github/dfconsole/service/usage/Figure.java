package io.github.dfconsole.service.usage;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One figure of {@code hdfs dfs -count}.
 *
 * @param value the number; null for "none" and "inf", which stand for no quota
 * @param rounded whether it was written with a unit (-h)
 */
record Figure(@Nullable Long value, boolean rounded) {

    /** The units of Hadoop's TraditionalBinaryPrefix: each is 1,024 times the one before it. */
    private static final String UNITS = "KMGTPE";

    private static final Pattern NUMBER =
            Pattern.compile("(-?[0-9]{1,19}(?:\\.[0-9]{1,3})?)([" + UNITS + "]?)");

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Reads a word of the output; empty if it is no figure. */
    static Optional<Figure> of(String word) {
        if (word.equals("none") || word.equals("inf")) {
            return Optional.of(new Figure(null, false));
        }
        Matcher number = NUMBER.matcher(word);
        if (!number.matches()) {
            return Optional.empty();
        }
        String unit = number.group(2);
        BigDecimal value =
                new BigDecimal(number.group(1))
                        .multiply(BigDecimal.valueOf(factor(unit)))
                        .setScale(0, RoundingMode.HALF_UP);
        return value.abs().compareTo(LARGEST) > 0
                ? Optional.empty()
                : Optional.of(new Figure(value.longValueExact(), !unit.isEmpty()));
    }

    private static long factor(String unit) {
        return unit.isEmpty() ? 1 : 1L << (10 * (UNITS.indexOf(unit) + 1));
    }

    /** Whether a word is a unit that belongs to the number before it: Hadoop writes "1.5 T". */
    static boolean isUnit(String word) {
        return word.length() == 1 && UNITS.contains(word);
    }
}
