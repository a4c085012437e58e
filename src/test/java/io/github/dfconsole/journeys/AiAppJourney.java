package io.github.dfconsole.journeys;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.testing.AnsweredCalls;
import io.github.dfconsole.testing.RunSamples;
import io.github.dfconsole.testing.RunSamples.Run;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.testing.SubmittedSamples;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A user looks after runs of AI apps: two that run, one that waits for them, and one that has
 * ended.
 */
abstract class AiAppJourney extends RunJourney {

    protected static final String LONG = "train-1";
    protected static final String OTHER = "train-2";
    protected static final String WAITING = "queued-3";
    protected static final String ENDED = "ended-4";

    /** Opens the console; all but the last were submitted from here. */
    protected void openConsole() throws Exception {
        Path state = home.resolve("runs.dfsandbox");
        Instant now = Instant.now();
        RunSamples.write(
                state,
                List.of(
                        new Run(LONG, now.minusSeconds(183_660), Duration.ofDays(9), 8),
                        new Run(OTHER, now.minusSeconds(4_000), Duration.ofHours(9), 4),
                        new Run(WAITING, now.minusSeconds(600), Duration.ofHours(9), 8),
                        new Run(ENDED, now.minusSeconds(300), Duration.ofSeconds(85), 1)));
        submitTwo(state);
        open(
                "--sandbox",
                "--sandbox-state",
                state.toString(),
                "--sandbox-readiness",
                "0",
                "--language",
                "en");
        awaitRows(1);
        AnsweredCalls.reset();
    }

    private void submitTwo(Path state) throws Exception {
        Path settings =
                ApplicationFolders.usual(System.getenv(), home, OperatingSystem.current())
                        .settings();
        SandboxSettings same =
                SandboxSettings.usual()
                        .with(new SandboxSettings.Contents(0, SandboxSettings.USUAL_SEED, state));
        try (SandboxSessions sandbox = new SandboxSessions(same, (report, failure) -> {});
                Session session = sandbox.open(sandbox.connection())) {
            SubmittedSamples.keep(session, settings, LONG, "--epochs 40", "8");
            SubmittedSamples.keep(session, settings, OTHER, "--epochs 10", "4");
            SubmittedSamples.keep(session, settings, WAITING, "--epochs 40", "8");
        }
    }

    protected void awaitRuns() {
        await("the runs", () -> isShown("aiapps") && runNames().size() == 4);
    }
}
