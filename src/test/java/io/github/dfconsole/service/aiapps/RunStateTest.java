package io.github.dfconsole.service.aiapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.Timestamp;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What a run is up to, how long it has taken, and whether its log may be opened. */
class RunStateTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

    private static AiApp run(
            String state, @Nullable Timestamp started, @Nullable Timestamp finished) {
        return new AiApp(
                "r1", "", "train-1", "ws", "a", "gpu", state, "", started, finished, null, false);
    }

    private static @Nullable Timestamp at(@Nullable String time) {
        return time == null ? null : new Timestamp.Exact(OffsetDateTime.parse(time));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, UNDEFINED, WAITING",
        "NEW_SAVING, UNDEFINED, WAITING",
        "SUBMITTED, UNDEFINED, WAITING",
        "ACCEPTED, UNDEFINED, WAITING",
        "RUNNING, UNDEFINED, RUNNING",
        "FINISHED, SUCCEEDED, SUCCEEDED",
        "FINISHED, FAILED, FAILED",
        "FINISHED, KILLED, KILLED",
        "FINISHED, UNDEFINED, ENDED",
        "FINISHED, '', ENDED",
        "FAILED, FAILED, FAILED",
        "KILLED, KILLED, KILLED",
        "PAUSED, UNDEFINED, UNKNOWN",
        "'', '', UNKNOWN"
    })
    void bothWordsOfTheServiceTellTheState(String state, String finalStatus, RunState expected) {
        assertThat(RunState.of(state, finalStatus)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "FINISHED, 2026-03-14T08:00:00Z, 2026-03-14T08:30:00Z, PT30M",
                "RUNNING, 2026-03-14T08:00:00Z, null, PT1H",
                "ACCEPTED, 2026-03-14T17:59:00+09:00, null, PT1M",
                "RUNNING, 2026-03-14T09:00:20Z, null, PT0S"
            })
    void theTimesOfARunTellHowLongItHasTaken(
            String state, String started, @Nullable String finished, Duration expected) {
        assertThat(RunTime.of(run(state, at(started), at(finished)), NOW)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "FINISHED, 2026-03-14T08:00:00Z, null",
                "FINISHED, null, 2026-03-14T08:00:00Z",
                "FINISHED, 2026-03-14T08:30:00Z, 2026-03-14T08:00:00Z",
                "RUNNING, 2026-03-15T08:00:00Z, null",
                "PAUSED, 2026-03-14T08:00:00Z, null",
                "RUNNING, null, null"
            })
    void timesThatDoNotTellGiveNoDuration(
            String state, @Nullable String started, @Nullable String finished) {
        assertThat(RunTime.of(run(state, at(started), at(finished)), NOW)).isEmpty();
    }

    @Test
    void aTimeThatCannotBeReadGivesNoDuration() {
        assertThat(RunTime.of(run("RUNNING", new Timestamp.Unreadable("yesterday"), null), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://rm.df-proxy.kr.ch.naverncp.com/node/logs, true",
        "https://naverncp.com/logs, true",
        "https://naverncp.com.evil.example/logs, false",
        "https://evilnaverncp.com/logs, false",
        "http://rm.naverncp.com/logs, false",
        "https://kim@rm.naverncp.com/logs, false",
        "http://127.0.0.1:8080/logs/c1, true",
        "http://127.0.0.1:8081/logs/c1, false",
        "file:///etc/passwd, false",
        "javascript:alert(1), false",
        "'', false",
        "'not an address', false"
    })
    void onlyPagesOfNaverCloudAndOfTheConnectedSandboxAreOpened(String url, boolean isOpened) {
        URI sandbox = URI.create("http://127.0.0.1:8080");
        assertThat(LogLink.page(url, sandbox).isPresent()).isEqualTo(isOpened);
    }

    @Test
    void withoutASandboxNothingOnThisMachineIsOpened() {
        assertThat(LogLink.page("http://127.0.0.1:8080/logs/c1", null)).isEmpty();
    }
}
