package io.github.dfconsole.service.apps;

import java.time.Duration;
import java.time.Instant;

/** When an app is to end. A lifetime counts from the moment it is set. */
public sealed interface WantedEnd {

    /** The shortest lifetime that can be set. */
    Duration SHORTEST = Duration.ofMinutes(5);

    /** The longest lifetime that can be set. */
    Duration LONGEST = Duration.ofDays(7);

    /** The lifetime to set at a time, in seconds; never one that the service would refuse. */
    long seconds(Instant now);

    /** When it ends if that is set at a time. */
    default Instant end(Instant now) {
        return now.plusSeconds(seconds(now));
    }

    /**
     * So long after it is set.
     *
     * @param time how long
     */
    record After(Duration time) implements WantedEnd {

        @Override
        public long seconds(Instant now) {
            return WantedEnd.withinLimits(time);
        }
    }

    /**
     * At a date and time, whenever it is set.
     *
     * @param end the date and time, by the service's clock
     */
    record Until(Instant end) implements WantedEnd {

        @Override
        public long seconds(Instant now) {
            return WantedEnd.withinLimits(Duration.between(now, end));
        }
    }

    private static long withinLimits(Duration time) {
        return Math.clamp(time.toSeconds(), SHORTEST.toSeconds(), LONGEST.toSeconds());
    }
}
