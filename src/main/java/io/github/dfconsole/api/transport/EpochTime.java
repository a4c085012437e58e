package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.model.Timestamp;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Reads counts of seconds, milliseconds, microseconds or nanoseconds since 1970. The size of the
 * number tells the unit: each covers the years from 1973 to 5138.
 */
final class EpochTime {

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,20}(\\.\\d{1,20})?([eE]\\+?\\d{1,2})?");

    /** The least number that is taken for a time; smaller ones are counters or codes. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(100_000_000);

    private static final int DIGITS_OF_SECONDS = 11;
    private static final int DIGITS_OF_NANOS = 20;
    private static final BigDecimal NANOS_A_SECOND = BigDecimal.valueOf(1_000_000_000);

    private EpochTime() {}

    /** Reads a count; null if the text is no number, or too small or too large for a time. */
    static @Nullable Timestamp parse(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        int digits = number.precision() - number.scale();
        if (number.compareTo(LEAST) < 0 || digits > DIGITS_OF_NANOS) {
            return null;
        }
        int thousands = digits <= DIGITS_OF_SECONDS ? 0 : (digits - DIGITS_OF_SECONDS + 2) / 3;
        BigDecimal seconds = number.movePointLeft(3 * thousands);
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        long nanos = seconds.subtract(whole).multiply(NANOS_A_SECOND).longValue();
        return Timestamp.of(Instant.ofEpochSecond(whole.longValueExact(), nanos));
    }
}
