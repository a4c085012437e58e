package io.github.dfconsole.api.transport;

import java.time.Duration;
import java.util.function.LongUnaryOperator;

/** How long to wait before a call is tried again. */
@FunctionalInterface
public interface Backoff {

    /**
     * The wait after an attempt that failed.
     *
     * @param attempt which attempt failed, counted from 1
     */
    Duration after(int attempt);

    /**
     * Anything up to 0.5 s after the first attempt, doubled with each further one, up to 8 s.
     *
     * @param random gives a number from 0 to below its argument
     */
    static Backoff fullJitter(LongUnaryOperator random) {
        long base = 500;
        long cap = 8_000;
        return attempt -> {
            long ceiling = Math.min(cap, base << Math.min(attempt - 1, 10));
            return Duration.ofMillis(random.applyAsLong(ceiling + 1));
        };
    }
}
