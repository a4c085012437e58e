package io.github.dfconsole.service.usage;

import io.github.dfconsole.api.model.Quota;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many bytes the service calls a terabyte, and how many files a million. It does not document
 * either, but the quota that HDFS has shows it. Without one, a terabyte is taken for 1,024⁴ bytes,
 * as HDFS itself counts, and a million for 1,000,000.
 *
 * @param bytesPerTerabyte 1,024⁴ or 1,000⁴
 * @param namesPerMillion 1,000,000 or 1,024²
 */
public record QuotaUnits(long bytesPerTerabyte, long namesPerMillion) {

    private static final long BINARY_TERABYTE = 1L << 40;
    private static final long DECIMAL_TERABYTE = 1_000_000_000_000L;
    private static final long BINARY_MILLION = 1L << 20;
    private static final long DECIMAL_MILLION = 1_000_000;

    /** HDFS keeps three copies of a file unless it is told otherwise. */
    public static final int COPIES = 3;

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final MathContext THREE_DIGITS_UP = new MathContext(3, RoundingMode.UP);

    /** The units that the quota of HDFS shows, where it was measured. */
    static QuotaUnits of(Quota limit, @Nullable NamespaceUsage usage) {
        Long bytes = usage == null ? null : usage.byteQuota();
        Long names = usage == null ? null : usage.nameQuota();
        return new QuotaUnits(
                isMultiple(bytes, limit.spaceTb(), DECIMAL_TERABYTE)
                        ? DECIMAL_TERABYTE
                        : BINARY_TERABYTE,
                isMultiple(names, limit.fileCountMillion(), BINARY_MILLION)
                        ? BINARY_MILLION
                        : DECIMAL_MILLION);
    }

    private static boolean isMultiple(@Nullable Long quota, @Nullable Integer limit, long unit) {
        return quota != null && limit != null && quota == limit * unit;
    }

    /** Returns bytes in terabytes, rounded to three digits, such as 0.0312, 6.71 or 123. */
    public BigDecimal terabytes(long bytes) {
        return divided(bytes, bytesPerTerabyte, THREE_DIGITS);
    }

    /** Returns a number of files and folders in millions, rounded to three digits. */
    public BigDecimal millions(long names) {
        return divided(names, namesPerMillion, THREE_DIGITS);
    }

    /** Returns by how many terabytes something is exceeded, rounded up to three digits. */
    public BigDecimal terabytesExceeded(long bytes) {
        return divided(bytes, bytesPerTerabyte, THREE_DIGITS_UP);
    }

    /** Returns by how many millions something is exceeded, rounded up to three digits. */
    public BigDecimal millionsExceeded(long names) {
        return divided(names, namesPerMillion, THREE_DIGITS_UP);
    }

    private static BigDecimal divided(long number, long unit, MathContext rounding) {
        BigDecimal exact = BigDecimal.valueOf(number).divide(BigDecimal.valueOf(unit));
        // More than three digits before the point are not rounded away.
        BigDecimal rounded =
                exact.abs().compareTo(BigDecimal.valueOf(100)) >= 0
                        ? exact.setScale(0, rounding.getRoundingMode())
                        : exact.round(rounding);
        return plain(rounded);
    }

    /**
     * Returns about how many terabytes of data fit into a space that counts replicas: 67 for 200,
     * at {@link #COPIES} copies. Whole from 10 on, with one decimal below.
     */
    public static BigDecimal dataAtThreeCopies(BigDecimal terabytes) {
        BigDecimal data = terabytes.divide(BigDecimal.valueOf(COPIES), MathContext.DECIMAL64);
        int scale = data.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1;
        return plain(data.setScale(scale, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
