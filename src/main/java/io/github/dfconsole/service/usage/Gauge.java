package io.github.dfconsole.service.usage;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * How much of a limit is used, in any unit.
 *
 * @param used at least 0
 * @param limit more than 0
 */
public record Gauge(long used, long limit) {

    private static final double HIGH = 0.80;
    private static final double CRITICAL = 0.95;

    /** Refuses figures that cannot be drawn. */
    public Gauge {
        if (used < 0 || limit <= 0) {
            throw new IllegalArgumentException("used must not be negative, limit must be positive");
        }
    }

    /** How near the limit is. */
    public enum Mark {
        /** Less than 80 % is used. */
        FINE,
        /** At least 80 % is used. */
        HIGH,
        /** At least 95 % is used. */
        CRITICAL,
        /** More than the limit is used: HDFS refuses to write. */
        OVER
    }

    /** A gauge; empty if one of the figures is not known or makes no sense. */
    public static Optional<Gauge> of(@Nullable Long used, @Nullable Long limit) {
        return used == null || limit == null || used < 0 || limit <= 0
                ? Optional.empty()
                : Optional.of(new Gauge(used, limit));
    }

    /** Returns what is used as a fraction of the limit; more than 1 if the limit is exceeded. */
    public double fraction() {
        return (double) used / limit;
    }

    /** Returns the percentage that is used, rounded down so that it agrees with the mark. */
    public long percent() {
        return (long) Math.floor(used * 100.0 / limit);
    }

    /** Returns how near the limit is. */
    public Mark mark() {
        if (used > limit) {
            return Mark.OVER;
        }
        if (isCritical()) {
            return Mark.CRITICAL;
        }
        return fraction() >= HIGH ? Mark.HIGH : Mark.FINE;
    }

    /** Returns whether at least 95 % is used. */
    public boolean isCritical() {
        return fraction() >= CRITICAL;
    }

    /** Returns how much a limit falls below what is used; 0 if it does not. */
    public long shortfall(long otherLimit) {
        return Math.max(0, used - otherLimit);
    }
}
