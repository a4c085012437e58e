package io.github.dfconsole.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.service.notebooks.NotebookStartup;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleNotebooks;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

class TimelineTextTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final String DETAIL = "notebooks/getDetail";
    private static final SubmissionTexts ENGLISH =
            new SubmissionTexts(
                    new Texts(Locale.ENGLISH), new Times(ZoneId.of("Asia/Seoul")), "notebooks");

    private final ManualJobs jobs = new ManualJobs();
    private final FakeWire wire = new FakeWire();

    private WatchedResource lookOnce() {
        WatchedResource resource =
                new StateWatch(jobs, () -> NOW, ended -> {})
                        .follow(new NotebookStartup(wire.session(), "a1", "n1", "one"), NOW, NOW);
        jobs.runFirst();
        return resource;
    }

    @Test
    void saysWhenItChecksAgain() {
        wire.on(DETAIL, request -> SampleNotebooks.detail("n1", "ACCEPTED"));
        WatchedResource resource = lookOnce();
        assertThat(TimelineText.status(resource, ENGLISH)).isEqualTo("Waiting for it to run…");
        assertThat(TimelineText.nextLook(resource, ENGLISH)).isEqualTo("Checks again at 12:00:01");
    }

    @Test
    void f7SaysThatTheServiceAsksToWait() {
        wire.fails(DETAIL, report -> new ApiFailure.Throttled(report, Duration.ofSeconds(90)));
        assertThat(TimelineText.nextLook(lookOnce(), ENGLISH))
                .isEqualTo("The service asked the console to wait. Checks again at 12:01:30");
    }

    @Test
    void saysWhyItCouldNotBeReadAndWhenItChecksAgain() {
        wire.fails(DETAIL, ApiFailure.ServiceFault::new);
        assertThat(TimelineText.nextLook(lookOnce(), ENGLISH))
                .endsWith(" Checks again at 12:00:02")
                .hasSizeGreaterThan("Checks again at 12:00:02".length() + 10);
    }

    @Test
    void saysWhyWatchingHasEnded() {
        wire.fails(DETAIL, ApiFailure.RefusedKey::new);
        WatchedResource resource = lookOnce();
        assertThat(TimelineText.status(resource, ENGLISH))
                .isEqualTo("This API key can no longer view it. No longer checking.");
        assertThat(TimelineText.nextLook(resource, ENGLISH)).isEmpty();
    }
}
