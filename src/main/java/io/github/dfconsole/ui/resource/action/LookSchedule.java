package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/** When it is looked whether a change took place: often at first, then less often, then no more. */
final class LookSchedule {

    private static final List<Duration> FIRST_WAITS =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
    private static final Duration USUAL_WAIT = Duration.ofSeconds(5);
    private static final Duration LONG_WAIT = Duration.ofSeconds(15);
    private static final Duration OFTEN_FOR = Duration.ofMinutes(2);

    /** How long a change without an answer is looked up. */
    static final Duration LOOK_UP_FOR = Duration.ofMinutes(2);

    /** How long the effect of a change that was accepted is waited for. */
    static final Duration AWAIT_FOR = Duration.ofMinutes(10);

    private final Duration atMost;
    private Duration waited = Duration.ZERO;
    private int looks;

    LookSchedule(Duration atMost) {
        this.atMost = atMost;
    }

    /** Whether it has been looked for long enough. */
    boolean isOver() {
        return waited.compareTo(atMost) >= 0;
    }

    /**
     * How long to wait before the next look.
     *
     * @param failure why the last look failed; null if it did not
     */
    Duration nextWait(@Nullable Throwable failure) {
        Duration usual = usualWait();
        Duration wanted = retryAfter(failure);
        Duration wait = wanted.compareTo(usual) > 0 ? wanted : usual;
        looks++;
        waited = waited.plus(wait);
        return wait;
    }

    private Duration usualWait() {
        if (looks < FIRST_WAITS.size()) {
            return FIRST_WAITS.get(looks);
        }
        return waited.compareTo(OFTEN_FOR) < 0 ? USUAL_WAIT : LONG_WAIT;
    }

    /** A service that throttles is asked less often, and not before it wants to be (F7). */
    private static Duration retryAfter(@Nullable Throwable failure) {
        if (failure instanceof ApiException api
                && api.failure() instanceof ApiFailure.Throttled throttled) {
            Duration asked = throttled.retryAfter();
            return asked == null ? LONG_WAIT : asked;
        }
        return Duration.ZERO;
    }
}
