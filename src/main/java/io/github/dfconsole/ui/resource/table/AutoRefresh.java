package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.settings.RefreshInterval;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

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
 * Refreshes a table by itself while rows are on their way to another state (T5), at the polling
 * interval of {@link PollingPace} and for as long as it allows. It belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
public final class AutoRefresh<T> {

    private final InstantSource clock;
    private final Function<T, String> key;
    private final Runnable refresh;
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(this, "ended");
    private final ReadOnlyObjectWrapper<@Nullable Instant> nextRefreshAt =
            new ReadOnlyObjectWrapper<>(this, "nextRefreshAt");

    private final PollingPace pace = new PollingPace();
    private final Set<String> polled = new HashSet<>();
    private Predicate<T> transitional = row -> false;
    private Runnable reschedule = () -> {};
    private List<T> rows = List.of();
    private boolean loaded;
    private Duration scheduled = RefreshInterval.USUAL.duration();
    private @Nullable Instant scheduledAt;

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

    /** Refreshes as often as the user chooses, from now on and whenever the choice changes. */
    public void follow(ObservableValue<RefreshInterval> chosen) {
        pace.choose(chosen.getValue());
        chosen.addListener(
                (property, before, now) -> {
                    pace.choose(now);
                    isWanted();
                    reschedule.run();
                });
    }

    /** Sets for how long it refreshes while the same rows are on their way. */
    public void endAfter(Duration time) {
        pace.endAfter(time);
    }

    /** The user has asked for a refresh, or for something that ends in one: counts from zero. */
    void restart() {
        polled.clear();
        pace.restart();
        ended.set(false);
    }

    /** The rows of another source will come. */
    void reset() {
        restart();
        rows = List.of();
        loaded = false;
        pace.succeeded();
        stale.set(false);
        nextRefreshAt.set(null);
    }

    /** A load has brought rows. */
    void succeeded(List<T> loadedRows) {
        rows = loadedRows;
        loaded = true;
        pace.succeeded();
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
        pace.failed(cause, clock.instant());
        stale.set(loaded && pace.isStale());
        updateNext();
    }

    private void poll() {
        if (!isWanted()) {
            return;
        }
        pace.polledAfter(scheduled);
        refresh.run();
    }

    private boolean isWanted() {
        boolean underWay = rows.stream().anyMatch(transitional);
        ended.set(underWay && pace.isWanted() && pace.isOver());
        return underWay && pace.isWanted() && !pace.isOver();
    }

    /** A poll that is scheduled stays so, unless it would come too early or too late by now. */
    private void updateNext() {
        if (pace.interval(clock.instant()).equals(scheduled)) {
            showNext();
        } else {
            reschedule.run();
        }
    }

    /** How long to wait before the next poll; asked when the wait begins. */
    private Duration schedule() {
        Instant now = clock.instant();
        scheduled = pace.interval(now);
        scheduledAt = now.plus(scheduled);
        showNext();
        return scheduled;
    }

    private void showNext() {
        nextRefreshAt.set(isWanted() ? scheduledAt : null);
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
