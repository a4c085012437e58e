package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.service.validation.Problem;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Memory, which is typed in gigabytes and sent in megabytes: one gigabyte has 1,024. */
public final class MemorySize {

    private static final BigDecimal MEGABYTES = BigDecimal.valueOf(1024);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}(?:\\.[0-9]{1,12})?");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[0-9]+");

    private MemorySize() {}

    /** What is wrong with a typed number of gigabytes: it has to be more than 0. */
    public static Optional<Problem> problem(String gigabytes) {
        if (gigabytes.isBlank()) {
            return Optional.of(Problem.MISSING);
        }
        if (megabytes(gigabytes).isPresent()) {
            return Optional.empty();
        }
        boolean isNumber =
                NUMBER.matcher(gigabytes).matches() || DIGITS_ONLY.matcher(gigabytes).matches();
        return Optional.of(isNumber ? Problem.SIZE : Problem.NOT_A_NUMBER);
    }

    /** The nearest whole megabytes; empty if {@link #problem} objects. */
    public static OptionalInt megabytes(String gigabytes) {
        if (!NUMBER.matcher(gigabytes).matches()) {
            return OptionalInt.empty();
        }
        BigDecimal exact = new BigDecimal(gigabytes).multiply(MEGABYTES);
        BigDecimal whole = exact.setScale(0, RoundingMode.HALF_UP);
        boolean fits =
                whole.signum() > 0 && whole.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? OptionalInt.of(whole.intValueExact()) : OptionalInt.empty();
    }

    /** Megabytes in gigabytes, with decimals where there are any. */
    public static String gigabytes(int megabytes) {
        return BigDecimal.valueOf(megabytes).divide(MEGABYTES).stripTrailingZeros().toPlainString();
    }
}
