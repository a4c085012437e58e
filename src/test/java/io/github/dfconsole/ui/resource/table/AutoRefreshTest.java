package io.github.dfconsole.ui.resource.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.settings.RefreshInterval;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

class AutoRefreshTest {

    private static final Instant START = Instant.parse("2026-03-14T00:26:53Z");

    private Instant now = START;
    private int refreshes;
    private final ManualJobs jobs = new ManualJobs();
    private final Poller poller = new Poller(jobs);
    private final AutoRefresh<String> refresh =
            new AutoRefresh<>(() -> now, Function.identity(), () -> refreshes++);
    private Job watch = Job.NONE;

    @BeforeEach
    void start() {
        watch = refresh.start(poller, row -> row.startsWith("creating"));
    }

    @Test
    void t5RefreshesEveryFifteenSecondsWhileARowIsOnItsWay() {
        refresh.succeeded(List.of("running", "creating"));
        assertThat(refresh.nextRefreshAt().get()).isEqualTo(START.plusSeconds(15));
        waitForPoll();
        assertThat(refreshes).isEqualTo(1);
        refresh.succeeded(List.of("running", "creating"));
        assertThat(refresh.nextRefreshAt().get()).isEqualTo(START.plusSeconds(30));
        refresh.succeeded(List.of("running"));
        assertThat(refresh.nextRefreshAt().get()).isNull();
        tick();
        assertThat(refreshes).isEqualTo(1);
        assertThat(refresh.ended().get()).isFalse();
    }

    @Test
    void t5RefreshesAsOftenAsTheUserChooses() {
        ObjectProperty<RefreshInterval> chosen =
                new SimpleObjectProperty<>(RefreshInterval.SECONDS_30);
        refresh.follow(chosen);
        refresh.succeeded(List.of("creating"));
        assertThat(refresh.nextRefreshAt().get()).isEqualTo(START.plusSeconds(30));
        chosen.set(RefreshInterval.MINUTES_5);
        assertThat(refresh.nextRefreshAt().get()).isEqualTo(START.plusSeconds(300));
        assertThat(jobs.waiting()).isEqualTo(1);
        refresh.failed(throttled(null));
        assertThat(untilNext()).isEqualTo(Duration.ofMinutes(5));
        chosen.set(RefreshInterval.SECONDS_10);
        refresh.succeeded(List.of("creating"));
        assertThat(untilNext()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void neverRefreshesByItselfIfTheUserDoesNotWantIt() {
        ObjectProperty<RefreshInterval> chosen = new SimpleObjectProperty<>(RefreshInterval.NEVER);
        refresh.follow(chosen);
        refresh.succeeded(List.of("creating"));
        assertThat(refresh.nextRefreshAt().get()).isNull();
        tick();
        assertThat(refreshes).isZero();
        assertThat(refresh.ended().get()).isFalse();
        chosen.set(RefreshInterval.SECONDS_15);
        assertThat(untilNext()).isEqualTo(Duration.ofSeconds(15));
        waitForPoll();
        assertThat(refreshes).isEqualTo(1);
    }

    @Test
    void doesNotPollBeforeTheTimeAThrottlingGatewayAsksFor() {
        refresh.succeeded(List.of("creating"));
        refresh.failed(throttled(Duration.ofMinutes(5)));
        assertThat(refresh.nextRefreshAt().get()).isEqualTo(START.plus(Duration.ofMinutes(5)));
        assertThat(jobs.waiting()).isEqualTo(1);
        waitForPoll();
        assertThat(refreshes).isEqualTo(1);
        refresh.succeeded(List.of("creating"));
        assertThat(untilNext()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aWindowThatWasHiddenDoesNotShortenTheWait() {
        refresh.succeeded(List.of("creating"));
        refresh.failed(throttled(Duration.ofMinutes(10)));
        poller.awake().set(false);
        now = now.plus(Duration.ofMinutes(4));
        poller.awake().set(true);
        assertThat(refresh.nextRefreshAt().get()).isEqualTo(START.plus(Duration.ofMinutes(10)));
    }

    @Test
    void aThrottlingGatewayThatAsksForLessDoesNotMakePollingFaster() {
        refresh.succeeded(List.of("creating"));
        refresh.failed(throttled(Duration.ofSeconds(1)));
        assertThat(untilNext()).isEqualTo(Duration.ofSeconds(30));
        refresh.failed(throttled(null));
        assertThat(untilNext()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void eachFailureDoublesTheIntervalUpToFourMinutesAndTheFifthEndsIt() {
        refresh.succeeded(List.of("creating"));
        for (int seconds : new int[] {30, 60, 120, 240}) {
            refresh.failed(new IOException());
            assertThat(untilNext()).isEqualTo(Duration.ofSeconds(seconds));
        }
        refresh.failed(new IOException());
        assertThat(refresh.nextRefreshAt().get()).isNull();
        assertThat(refresh.ended().get()).isTrue();
        tick();
        assertThat(refreshes).isZero();

        refresh.succeeded(List.of("creating"));
        assertThat(untilNext()).isEqualTo(Duration.ofSeconds(15));
        assertThat(refresh.ended().get()).isFalse();
    }

    @Test
    void doesNotPollWithARefusedKeyOrWithoutPermission() {
        for (ApiFailure refusal :
                List.of(
                        new ApiFailure.RefusedKey(FakeWire.report("x/getList")),
                        new ApiFailure.NotPermitted(FakeWire.report("x/getList")))) {
            refresh.succeeded(List.of("creating"));
            refresh.failed(new ApiException(refusal));
            assertThat(refresh.nextRefreshAt().get()).isNull();
            assertThat(refresh.ended().get()).isTrue();
        }
    }

    @Test
    void aRowThatNeverArrivesIsPolledMoreSlowlyAfterTenMinutesAndNotAtAllAfterSixty() {
        refresh.succeeded(List.of("creating"));
        while (now.isBefore(START.plus(Duration.ofMinutes(10)))) {
            assertThat(untilNext()).isEqualTo(Duration.ofSeconds(15));
            waitForPoll();
            refresh.succeeded(List.of("creating"));
        }
        while (now.isBefore(START.plus(Duration.ofMinutes(60)))) {
            assertThat(untilNext()).isEqualTo(Duration.ofSeconds(60));
            waitForPoll();
            refresh.succeeded(List.of("creating"));
        }
        assertThat(refresh.ended().get()).isTrue();
        assertThat(refresh.nextRefreshAt().get()).isNull();
        assertThat(refreshes).isEqualTo(40 + 50);
        tick();
        assertThat(refreshes).isEqualTo(40 + 50);
    }

    @Test
    void theUsersNextRefreshStartsItAgain() {
        pollToTheEnd("creating");
        refresh.restart();
        refresh.succeeded(List.of("creating"));
        assertThat(refresh.ended().get()).isFalse();
        assertThat(untilNext()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aRowThatIsNewlyOnItsWayGetsItsFullTimeBesideOneThatNeverArrives() {
        pollToTheEnd("creating one");
        refresh.succeeded(List.of("creating one", "creating two"));
        assertThat(refresh.ended().get()).isFalse();
        assertThat(untilNext()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void timeInAHiddenWindowDoesNotCount() {
        refresh.succeeded(List.of("creating"));
        poller.awake().set(false);
        now = now.plus(Duration.ofHours(9));
        poller.awake().set(true);
        assertThat(untilNext()).isEqualTo(Duration.ofSeconds(15));
        assertThat(refresh.ended().get()).isFalse();
    }

    @Test
    void rowsAreStaleAfterTwoFailuresInARow() {
        refresh.failed(new IOException());
        refresh.failed(new IOException());
        assertThat(refresh.stale().get()).isFalse();
        refresh.succeeded(List.of("running"));
        refresh.failed(new IOException());
        assertThat(refresh.stale().get()).isFalse();
        refresh.failed(new IOException());
        assertThat(refresh.stale().get()).isTrue();
        refresh.reset();
        assertThat(refresh.stale().get()).isFalse();
    }

    @Test
    void nothingIsPolledOnceTheWatchIsCancelled() {
        refresh.succeeded(List.of("creating"));
        watch.cancel();
        assertThat(refresh.nextRefreshAt().get()).isNull();
        refresh.failed(new IOException());
        jobs.runAll();
        assertThat(refreshes).isZero();
    }

    private void pollToTheEnd(String row) {
        refresh.succeeded(List.of(row));
        while (!refresh.ended().get()) {
            waitForPoll();
            refresh.succeeded(List.of(row));
        }
    }

    private Duration untilNext() {
        Instant next = refresh.nextRefreshAt().get();
        assertThat(next).isNotNull();
        return Duration.between(now, next);
    }

    private void waitForPoll() {
        now = now.plus(untilNext());
        tick();
    }

    /** Runs the poll that is scheduled; those that were cancelled stand before it. */
    private void tick() {
        long waiting = jobs.waiting();
        assertThat(waiting).isEqualTo(1);
        jobs.runLast();
    }

    private static ApiException throttled(Duration retryAfter) {
        return new ApiException(new ApiFailure.Throttled(FakeWire.report("x/getList"), retryAfter));
    }
}
