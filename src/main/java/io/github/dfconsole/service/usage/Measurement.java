package io.github.dfconsole.service.usage;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What an account used in a namespace at a time.
 *
 * @param usage what was used
 * @param measuredAt when the output was pasted, which is all that is known of when it was made
 */
public record Measurement(NamespaceUsage usage, Instant measuredAt) {

    private static final Duration OLD = Duration.ofDays(7);

    /** Refuses a file that lacks any of it. */
    public Measurement {
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(measuredAt, "measuredAt");
    }

    /** Whether it is more than seven days old, and should not be relied on. */
    public boolean isOld(Instant now) {
        return measuredAt.plus(OLD).isBefore(now);
    }
}
