package io.github.dfconsole.ui.apps.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.AppEnd.How;
import io.github.dfconsole.service.apps.creation.AppDemand;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.apps.creation.AppStartup;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.testing.AppWire;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is said of apps that end too early, or wait too long. */
class NeedEndTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "3500,  3600,   true",
        "3564,  3600,   false",
        "3600,  3600,   false",
        "604200, 604800, false",
        "601199, 604800, true",
        "3600,  -1,     true",
        "3600,  banana, false",
        "-5,    300,    true"
    })
    void itIsComparedWithTheNewOne(long left, String lifetime, boolean isBefore) {
        NeedEnd end =
                NeedEnd.of(new AppEnd(How.REMAINING, NOW.plusSeconds(left), ""), lifetime, NOW)
                        .orElseThrow();
        assertThat(end.isBefore()).isEqualTo(isBefore);
        assertThat(end.isCertain()).isTrue();
        assertThat(end.left()).isEqualTo(Duration.ofSeconds(Math.max(0, left)));
    }

    @Test
    void whatHasNoEndEndsNotBefore() {
        assertThat(NeedEnd.of(new AppEnd(How.NO_END, null, "-1"), "-1", NOW)).isEmpty();
        assertThat(NeedEnd.of(new AppEnd(How.UNTOLD, null, ""), "300", NOW)).isEmpty();
    }

    @Test
    void whoIsAcceptedForLongIsToldWhatWasAskedFor() {
        FakeWire wire =
                new FakeWire()
                        .on("apps/getDetail", request -> AppWire.created("ACCEPTED", List.of()));
        AppDraft asked =
                new AppDraft(
                        "a1",
                        "kafka-1",
                        "KAFKA-2.4.0",
                        "longlived",
                        "",
                        "",
                        List.of(new AppDraft.Component("broker", "4096", "2", "3")),
                        List.of());
        ManualJobs jobs = new ManualJobs();
        WatchedResource created =
                new StateWatch(jobs, () -> NOW, ended -> {})
                        .follow(
                                new AppStartup(wire.session(), "a1", "n1", "kafka-1", asked),
                                NOW,
                                NOW);
        jobs.runFirst();
        assertThat(QueueWait.of(created, NOW.plusSeconds(180))).isEmpty();
        assertThat(QueueWait.of(created, NOW.plusSeconds(181)))
                .contains(new QueueWait("longlived", new AppDemand(12_288, 6, 3, 4_096)));
    }
}
