package io.github.dfconsole.service.apps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.SampleApps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Which apps run, and which of them ends first. */
class AppLifeTest {

    private static final Instant START = Instant.parse("2026-11-27T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "RUNNING,  true,  false",
        "STABLE,   true,  false",
        "ACCEPTED, false, false",
        "STOPPED,  false, true",
        "FAILED,   false, true",
        "DREAMING, false, false"
    })
    void aStateMeansThatAnAppRunsOrHasEnded(String state, boolean isRunning, boolean hasEnded) {
        var app = SampleApps.row("1", START, "3600", state);
        assertThat(AppLife.isRunning(app)).isEqualTo(isRunning);
        assertThat(AppLife.hasEnded(app)).isEqualTo(hasEnded);
    }

    @Test
    void theFirstEndToComeIsThatOfTheEarliestDate() {
        Map<String, Instant> dates =
                Map.of("1", START.plusSeconds(60), "2", START, "3", START.plusSeconds(30));
        AppEnds ends =
                app -> {
                    Instant at = dates.get(app.id());
                    return new AppEnd(
                            at == null ? AppEnd.How.NO_END : AppEnd.How.REMAINING, at, "");
                };
        var apps =
                List.of("4", "1", "2", "3").stream()
                        .map(id -> SampleApps.running(id, START, "3600"))
                        .toList();
        assertThat(ends.next(apps).orElseThrow().app().id()).isEqualTo("2");
        assertThat(ends.next(apps.subList(0, 1))).isEmpty();
    }
}
