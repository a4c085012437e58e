package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/**
 * Where one run of reads is in its schedule. Failures slow it down: each one in a row doubles the
 * wait up to a minute, and a wait that the service asks for is kept.
 *
 * @param schedule the waits while nothing fails
 * @param waited the time waited so far
 * @param reads the reads made so far
 * @param failures the reads that have failed since the last good one
 */
public record ReadPace(PollingSchedule schedule, Duration waited, int reads, int failures) {

    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    /** Before the first read. */
    public static ReadPace start(PollingSchedule schedule) {
        return new ReadPace(schedule, Duration.ZERO, 0, 0);
    }

    /** One read was made. */
    public ReadPace read(boolean isGood) {
        return new ReadPace(schedule, waited, reads + 1, isGood ? 0 : failures + 1);
    }

    /** The last read counts as a good one, whatever it returned. */
    public ReadPace asGood() {
        return new ReadPace(schedule, waited, reads, 0);
    }

    /** Some time was waited. */
    public ReadPace waited(Duration wait) {
        return new ReadPace(schedule, waited.plus(wait), reads, failures);
    }

    /**
     * The wait before the next read; empty if it is time to give up.
     *
     * @param failure why the last read failed; null if it did not
     */
    public Optional<Duration> next(@Nullable Throwable failure) {
        return schedule.next(waited).map(wait -> slowedDown(wait, failure));
    }

    private Duration slowedDown(Duration wait, @Nullable Throwable failure) {
        Duration asked = askedFor(failure);
        if (asked != null) {
            return longer(wait, asked);
        }
        Duration doubled = wait.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : longer(wait, LONGEST_BACK_OFF);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** The wait that the service asks for (Retry-After); null if it asks for none. */
    private static @Nullable Duration askedFor(@Nullable Throwable failure) {
        return failure instanceof ApiException api
                        && api.failure() instanceof ApiFailure.Throttled throttled
                ? throttled.retryAfter()
                : null;
    }

    /** Whether the service refuses the key, so that no call can succeed until the user acts. */
    public static boolean isKeyRefused(Throwable failure) {
        return failure instanceof ApiException api
                && api.failure() instanceof ApiFailure.RefusedKey;
    }

    /** Whether the service asks for fewer calls. */
    public static boolean isThrottled(Throwable failure) {
        return failure instanceof ApiException api && api.failure() instanceof ApiFailure.Throttled;
    }

    /** Whether a failure lasts, so that reading again is of no use until the user acts. */
    public static boolean isLasting(Throwable failure) {
        return failure instanceof ApiException api
                && (api.failure() instanceof ApiFailure.RefusedKey
                        || api.failure() instanceof ApiFailure.NotPermitted
                        || api.failure() instanceof ApiFailure.NotOffered);
    }
}
