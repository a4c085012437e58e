package io.github.dfconsole.service.apps;

import java.time.Duration;
import java.time.Instant;

/**
 * What can be left of a lifetime some time after it was set.
 *
 * @param least seconds
 * @param most seconds
 */
record LifetimeWindow(long least, long most) {

    /** The service may count in minutes, and clocks differ. */
    private static final long SLACK = 90;

    /** A request may be carried out later than it was sent, by as long as it is waited for. */
    private static final long LATEST = Duration.ofMinutes(5).toSeconds();

    /** What can be left at a time, if a lifetime was set and not changed since. */
    static LifetimeWindow of(Renewal renewal, Instant at) {
        long elapsed = Math.max(0, Duration.between(renewal.at(), at).toSeconds());
        long full = renewal.seconds();
        return new LifetimeWindow(full - elapsed - SLACK, Math.min(full, full - elapsed + LATEST));
    }

    boolean holds(long seconds) {
        return least <= seconds && seconds <= most;
    }
}
