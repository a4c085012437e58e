package io.github.dfconsole.service.aiapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.Listing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Which AI apps were run from which AI workspace. */
class RunsByWorkspaceTest {

    private static final Instant DAY = Instant.parse("2026-11-27T10:00:00Z");

    @Test
    void countsTheRunsOfEachWorkspaceTheLatestFirst() {
        RunsByWorkspace runs =
                RunsByWorkspace.of(
                        new Listing<>(
                                List.of(
                                        run("old", "vision", DAY.minusSeconds(60)),
                                        run("untold", "vision", null),
                                        run("new", "vision", DAY),
                                        run("other", "speech", DAY)),
                                0));
        assertThat(runs.of("vision").latestFirst())
                .extracting(AiApp::name)
                .containsExactly("new", "old", "untold");
        assertThat(runs.of("speech").count()).isEqualTo(1);
        assertThat(runs.of("unused").latest()).isEmpty();
        assertThat(runs.of("unused").isUnclear()).isFalse();
    }

    @Test
    void aRunWithoutAWorkspaceBelongsToNoneWithoutAName() {
        RunsByWorkspace runs = RunsByWorkspace.of(new Listing<>(List.of(run("x", "", DAY)), 0));
        assertThat(runs.of("").count()).isZero();
    }

    @Test
    void anIncompleteListDoesNotShowThatNothingWasRun() {
        RunsByWorkspace runs =
                RunsByWorkspace.of(
                        new Listing<>(List.of(run("x", "vision", DAY)), true, 1, 0, 0, 7));
        assertThat(runs.of("vision").isComplete()).isFalse();
        assertThat(runs.of("vision").isUnclear()).isFalse();
        assertThat(runs.of("speech").isUnclear()).isTrue();
    }

    private static AiApp run(String name, String workspace, @Nullable Instant started) {
        Timestamp at =
                started == null ? null : new Timestamp.Exact(started.atOffset(ZoneOffset.UTC));
        return new AiApp(
                name,
                "",
                name,
                workspace,
                "forest",
                "gpu",
                "RUNNING",
                "UNDEFINED",
                at,
                null,
                null,
                false);
    }
}
