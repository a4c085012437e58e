package io.github.dfconsole.service.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.testing.FakeWire;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class PollingScheduleTest {

    private static ApiException outage() {
        return new ApiException(
                new ApiFailure.ServiceFault(FakeWire.report("notebooks/getDetail")));
    }

    /** The waits between reads, all of which end in the same way. */
    private static List<Long> waits(PollingSchedule schedule, @Nullable Throwable failure) {
        List<Long> waits = new ArrayList<>();
        ReadPace pace = ReadPace.start(schedule).read(failure == null);
        Optional<Duration> wait = pace.next(failure);
        while (wait.isPresent()) {
            waits.add(wait.get().toSeconds());
            pace = pace.waited(wait.get()).read(failure == null);
            wait = pace.next(failure);
        }
        return waits;
    }

    private static ApiException throttled(@Nullable Duration retryAfter) {
        return new ApiException(
                new ApiFailure.Throttled(FakeWire.report("notebooks/getDetail"), retryAfter));
    }

    @Test
    void readsOftenAtFirstLessOftenLaterAndStopsAfterTenMinutes() {
        List<Long> waits = waits(PollingSchedule.AFTER_A_CHANGE, null);
        assertThat(waits).startsWith(1L, 2L, 3L, 5L, 5L).endsWith(15L, 15L);
        assertThat(waits.stream().mapToLong(Long::longValue).sum()).isBetween(600L, 615L);
        assertThat(waits).filteredOn(wait -> wait == 5).hasSize(23);
        assertThat(PollingSchedule.AFTER_A_CHANGE.reads()).isEqualTo(waits.size() + 1);
    }

    @Test
    void anotherEndCutsOrRepeatsTheLastWait() {
        assertThat(waits(endingAfter(6), null)).containsExactly(1L, 2L, 3L);
        assertThat(waits(endingAfter(12), null)).containsExactly(1L, 2L, 3L, 5L, 5L);
        assertThat(waits(endingAfter(1800), null)).endsWith(15L, 15L);
        assertThat(waits(endingAfter(1800), null).stream().mapToLong(Long::longValue).sum())
                .isBetween(1800L, 1815L);
    }

    private static PollingSchedule endingAfter(long seconds) {
        return PollingSchedule.AFTER_A_CHANGE.endingAfter(Duration.ofSeconds(seconds));
    }

    @Test
    void failuresInARowDoubleTheWaitUpToAMinute() {
        assertThat(waits(PollingSchedule.AFTER_A_CHANGE, outage()))
                .startsWith(2L, 8L, 40L, 60L, 60L)
                .allMatch(wait -> wait <= 60);
    }

    @Test
    void f7ThrottlingNeverMakesItFaster() {
        List<Long> normal = waits(PollingSchedule.AFTER_A_CHANGE, null);
        for (Duration retryAfter :
                new Duration[] {null, Duration.ZERO, Duration.ofSeconds(7), Duration.ofHours(1)}) {
            List<Long> slowed = waits(PollingSchedule.AFTER_A_CHANGE, throttled(retryAfter));
            assertThat(slowed).hasSizeLessThanOrEqualTo(normal.size());
            for (int index = 0; index < slowed.size(); index++) {
                assertThat(slowed.get(index)).isGreaterThanOrEqualTo(normal.get(index));
            }
        }
    }

    @Test
    void f7AWaitThatTheServiceAsksForIsKept() {
        assertThat(waits(endingAfter(100), throttled(Duration.ofSeconds(40))))
                .containsExactly(40L, 40L, 40L);
    }

    @Test
    void oneGoodReadEndsTheSlowdown() {
        ReadPace pace = ReadPace.start(PollingSchedule.AFTER_A_CHANGE);
        ReadPace failing = pace.read(false).read(false).read(false);
        assertThat(failing.next(outage())).contains(Duration.ofSeconds(8));
        assertThat(failing.read(true).next(null)).contains(Duration.ofSeconds(1));
    }
}
