package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Poller;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Refreshes a table by itself while rows are on their way to another state (T5): more slowly after
 * failures and after a while, never before the time that a throttling gateway has asked for, and
 * not for ever. It belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
public final class AutoRefresh<T> {

    /** The polling interval of every table. */
    static final Duration POLLING_INTERVAL = Duration.ofSeconds(15);

    /** The polling interval for rows that have not arrived after {@link #SLOW_AFTER}. */
    static final Duration SLOW_POLLING_INTERVAL = Duration.ofSeconds(60);

    /** The longest interval that failures, each of which doubles it, can lead to. */
    static final Duration LONGEST_POLLING_INTERVAL = Duration.ofMinutes(4);

    static final Duration SLOW_AFTER = Duration.ofMinutes(10);
    static final Duration END_AFTER = Duration.ofMinutes(60);

    private static final int MISSED_UNTIL_STALE = 2;
    private static final int MISSED_UNTIL_END = 5;

    private final InstantSource clock;
    private final Function<T, String> key;
    private final Runnable refresh;
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(this, "ended");
    private final ReadOnlyObjectWrapper<@Nullable Instant> nextRefreshAt =
            new ReadOnlyObjectWrapper<>(this, "nextRefreshAt");

    private final Set<String> polled = new HashSet<>();
    private Predicate<T> transitional = row -> false;
    private Runnable reschedule = () -> {};
    private List<T> rows = List.of();
    private boolean loaded;
    private int missed;
    private boolean refused;
    private @Nullable Instant notBefore;
    private Duration scheduled = POLLING_INTERVAL;
    private @Nullable Instant scheduledAt;
    private Duration polledFor = Duration.ZERO;

    /**
     * Does nothing until it is started.
     *
     * @param key what makes a row the same one after a refresh
     * @param refresh loads the rows again, unless they are being loaded
     */
    AutoRefresh(InstantSource clock, Function<T, String> key, Runnable refresh) {
        this.clock = clock;
        this.key = key;
        this.refresh = refresh;
    }

    /**
     * Starts to refresh while there are transitional rows.
     *
     * @param isTransitional whether a row is on its way to another state
     * @return ends it
     */
    Job start(Poller poller, Predicate<T> isTransitional) {
        transitional = isTransitional;
        Job[] watch = {poller.watch(this::schedule, this::poll)};
        reschedule =
                () -> {
                    watch[0].cancel();
                    watch[0] = poller.watch(this::schedule, this::poll);
                };
        return () -> {
            reschedule = () -> {};
            watch[0].cancel();
            nextRefreshAt.set(null);
        };
    }

    /** The user has asked for a refresh, or for something that ends in one: counts from zero. */
    void restart() {
        polled.clear();
        polledFor = Duration.ZERO;
        ended.set(false);
    }

    /** The rows of another source will come. */
    void reset() {
        restart();
        rows = List.of();
        loaded = false;
        missed = 0;
        refused = false;
        notBefore = null;
        stale.set(false);
        nextRefreshAt.set(null);
    }

    /** A load has brought rows. */
    void succeeded(List<T> loadedRows) {
        rows = loadedRows;
        loaded = true;
        missed = 0;
        refused = false;
        notBefore = null;
        stale.set(false);
        noteTransitional();
        updateNext();
    }

    /** A row that was not on its way before gets its full time, even if another one is stuck. */
    private void noteTransitional() {
        Set<String> now = rows.stream().filter(transitional).map(key).collect(Collectors.toSet());
        if (now.isEmpty() || !polled.containsAll(now)) {
            restart();
        }
        polled.addAll(now);
    }

    /** A load has failed. */
    void failed(Throwable cause) {
        missed++;
        stale.set(loaded && missed >= MISSED_UNTIL_STALE);
        ApiFailure failure = cause instanceof ApiException api ? api.failure() : null;
        refused =
                failure instanceof ApiFailure.RefusedKey
                        || failure instanceof ApiFailure.NotPermitted;
        notBefore =
                failure instanceof ApiFailure.Throttled throttled && throttled.retryAfter() != null
                        ? clock.instant().plus(throttled.retryAfter())
                        : null;
        updateNext();
    }

    private void poll() {
        if (!isWanted()) {
            return;
        }
        polledFor = polledFor.plus(scheduled);
        refresh.run();
    }

    private boolean isWanted() {
        boolean underWay = rows.stream().anyMatch(transitional);
        boolean over = refused || missed >= MISSED_UNTIL_END || polledFor.compareTo(END_AFTER) >= 0;
        ended.set(underWay && over);
        return underWay && !over;
    }

    /** A poll that is scheduled stays so, unless it would come too early or too late by now. */
    private void updateNext() {
        if (interval().equals(scheduled)) {
            showNext();
        } else {
            reschedule.run();
        }
    }

    /** How long to wait before the next poll; asked when the wait begins. */
    private Duration schedule() {
        scheduled = interval();
        scheduledAt = clock.instant().plus(scheduled);
        showNext();
        return scheduled;
    }

    private void showNext() {
        nextRefreshAt.set(isWanted() ? scheduledAt : null);
    }

    private Duration interval() {
        Duration usual =
                polledFor.compareTo(SLOW_AFTER) < 0 ? POLLING_INTERVAL : SLOW_POLLING_INTERVAL;
        Duration slowed = usual.multipliedBy(1L << Math.min(missed, 4));
        Duration interval =
                slowed.compareTo(LONGEST_POLLING_INTERVAL) < 0 ? slowed : LONGEST_POLLING_INTERVAL;
        Instant now = clock.instant();
        return notBefore != null && notBefore.isAfter(now.plus(interval))
                ? Duration.between(now, notBefore)
                : interval;
    }

    /** Whether the rows are out of date: more than one refresh in a row has failed. */
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** When the table will be refreshed by itself; null if it will not. */
    public ReadOnlyObjectProperty<@Nullable Instant> nextRefreshAt() {
        return nextRefreshAt.getReadOnlyProperty();
    }

    /**
     * Whether rows are still on their way, and the table is no longer refreshed by itself: for an
     * hour they did not arrive, or refreshing failed too often or was refused. The user's next
     * refresh starts it again.
     */
    public ReadOnlyBooleanProperty ended() {
        return ended.getReadOnlyProperty();
    }
}
