package io.github.dfconsole.service.usage;

import io.github.dfconsole.api.model.Quota;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The limits of an account in one namespace beside what was measured there. The API tells limits
 * only, so without a measurement there are no gauges.
 *
 * @param limit the limits, as the service told them
 * @param measurement what was measured; null if nothing was
 * @param units what the service calls a terabyte and a million
 */
public record QuotaPicture(Quota limit, @Nullable Measurement measurement, QuotaUnits units) {

    /** Puts limits and measurement together. */
    public static QuotaPicture of(Quota limit, @Nullable Measurement measurement) {
        return new QuotaPicture(
                limit,
                measurement,
                QuotaUnits.of(limit, measurement == null ? null : measurement.usage()));
    }

    /** How many of the files and folders are used; empty if it is not known. */
    public Optional<Gauge> names() {
        return Gauge.of(usedNames(), names(limit.fileCountMillion()));
    }

    /** How much of the space is used, in bytes including replicas; empty if it is not known. */
    public Optional<Gauge> space() {
        return Gauge.of(usedBytes(), bytes(limit.spaceTb()));
    }

    /**
     * Whether HDFS had another quota than the service tells when it was measured. It may have been
     * changed since.
     */
    public boolean disagreesWithHdfs() {
        if (measurement == null || measurement.usage().rounded()) {
            return false;
        }
        return differs(measurement.usage().nameQuota(), names(limit.fileCountMillion()))
                || differs(measurement.usage().byteQuota(), bytes(limit.spaceTb()));
    }

    private static boolean differs(@Nullable Long one, @Nullable Long other) {
        return one != null && other != null && !one.equals(other);
    }

    /**
     * By how many millions a limit for files and folders falls below what was measured; empty if it
     * does not, or nothing was measured.
     *
     * @param otherMillion the limit to compare with, in millions
     */
    public Optional<BigDecimal> missingMillions(int otherMillion) {
        return missing(usedNames(), otherMillion * units.namesPerMillion())
                .map(units::millionsExceeded);
    }

    /**
     * By how many terabytes a limit for space falls below what was measured; empty if it does not,
     * or nothing was measured.
     *
     * @param otherTb the limit to compare with, in terabytes
     */
    public Optional<BigDecimal> missingTerabytes(int otherTb) {
        return missing(usedBytes(), otherTb * units.bytesPerTerabyte())
                .map(units::terabytesExceeded);
    }

    private static Optional<Long> missing(@Nullable Long used, long limit) {
        return used == null || used <= limit ? Optional.empty() : Optional.of(used - limit);
    }

    private @Nullable Long usedNames() {
        return measurement == null ? null : measurement.usage().usedNames();
    }

    private @Nullable Long usedBytes() {
        return measurement == null ? null : measurement.usage().usedBytes();
    }

    private @Nullable Long names(@Nullable Integer millions) {
        return millions == null ? null : (Long) (millions * units.namesPerMillion());
    }

    private @Nullable Long bytes(@Nullable Integer terabytes) {
        return terabytes == null ? null : (Long) (terabytes * units.bytesPerTerabyte());
    }
}
