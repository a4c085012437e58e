package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.settings.RefreshInterval;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait between two polls, and when to poll no more: slower after failures and after a
 * while, never before the time that a throttling gateway has asked for, and not for ever.
 */
final class PollingPace {

    /** The polling interval for rows that are still on their way after {@link #SLOW_AFTER}. */
    static final Duration SLOW_POLLING_INTERVAL = Duration.ofSeconds(60);

    /** The longest interval that failures, each of which doubles it, can lead to. */
    static final Duration LONGEST_POLLING_INTERVAL = Duration.ofMinutes(4);

    static final Duration SLOW_AFTER = Duration.ofMinutes(10);
    static final Duration END_AFTER = Duration.ofMinutes(60);

    private static final int MISSED_UNTIL_STALE = 2;
    private static final int MISSED_UNTIL_END = 5;

    private RefreshInterval chosen = RefreshInterval.USUAL;
    private Duration longest = END_AFTER;
    private int missed;
    private boolean refused;
    private @Nullable Instant notBefore;
    private Duration polledFor = Duration.ZERO;

    /** Sets the interval that the user chose; it is never shorter than that. */
    void choose(RefreshInterval interval) {
        chosen = interval;
    }

    /** Sets for how long it polls while the same rows are on their way. */
    void endAfter(Duration time) {
        longest = time;
    }

    /** Whether the user wants it to poll at all. */
    boolean isWanted() {
        return chosen != RefreshInterval.NEVER;
    }

    /** Counts the time of polling from zero. */
    void restart() {
        polledFor = Duration.ZERO;
    }

    /** A poll has been made after a wait. */
    void polledAfter(Duration wait) {
        polledFor = polledFor.plus(wait);
    }

    /** A load has succeeded. */
    void succeeded() {
        missed = 0;
        refused = false;
        notBefore = null;
    }

    /** A load has failed. */
    void failed(Throwable cause, Instant now) {
        missed++;
        ApiFailure failure = cause instanceof ApiException api ? api.failure() : null;
        refused =
                failure instanceof ApiFailure.RefusedKey
                        || failure instanceof ApiFailure.NotPermitted
                        || isRefusedByProxy(failure);
        notBefore =
                failure instanceof ApiFailure.Throttled throttled && throttled.retryAfter() != null
                        ? now.plus(throttled.retryAfter())
                        : null;
    }

    /** A password that is sent again and again may lock its owner out. */
    private static boolean isRefusedByProxy(@Nullable ApiFailure failure) {
        return failure instanceof ApiFailure.Unreachable unreachable
                && unreachable.obstacle() == Obstacle.PROXY_LOGIN_REFUSED;
    }

    /** Whether so many loads have failed in a row that what is shown is out of date. */
    boolean isStale() {
        return missed >= MISSED_UNTIL_STALE;
    }

    /** Whether to poll no more: it is refused, has failed too often, or has taken too long. */
    boolean isOver() {
        return refused || missed >= MISSED_UNTIL_END || polledFor.compareTo(longest) >= 0;
    }

    /** How long to wait before the next poll. */
    Duration interval(Instant now) {
        Duration usual = isWanted() ? chosen.duration() : LONGEST_POLLING_INTERVAL;
        Duration slowest = max(usual, LONGEST_POLLING_INTERVAL);
        Duration paced =
                polledFor.compareTo(SLOW_AFTER) < 0 ? usual : max(usual, SLOW_POLLING_INTERVAL);
        Duration slowed = paced.multipliedBy(1L << Math.min(missed, 4));
        Duration interval = slowed.compareTo(slowest) < 0 ? slowed : slowest;
        return notBefore != null && notBefore.isAfter(now.plus(interval))
                ? Duration.between(now, notBefore)
                : interval;
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
