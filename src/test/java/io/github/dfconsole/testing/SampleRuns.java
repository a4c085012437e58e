package io.github.dfconsole.testing;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.SentRun;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Container;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Mapping;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Size;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Runs of AI apps as the service describes them, and as they are kept where they were submitted.
 */
public final class SampleRuns {

    private SampleRuns() {}

    /** A run of the list, called {@code run-} and its id. */
    public static AiApp run(
            String id,
            String state,
            String finalStatus,
            @Nullable Instant started,
            @Nullable Instant finished) {
        return new AiApp(
                id,
                "application_1_" + id,
                "run-" + id,
                "vision",
                "forest",
                "gpu",
                state,
                finalStatus,
                started == null ? null : Timestamp.of(started),
                finished == null ? null : Timestamp.of(finished),
                null,
                false);
    }

    /** A run that goes on. */
    public static AiApp running(String id, Instant started) {
        return run(id, "RUNNING", "UNDEFINED", started, null);
    }

    /** A run that has not begun. */
    public static AiApp waiting(String id, Instant started) {
        return run(id, "ACCEPTED", "UNDEFINED", started, null);
    }

    /** A run that has ended. */
    public static AiApp finished(String id, String finalStatus, Instant started, Instant finished) {
        return run(id, "FINISHED", finalStatus, started, finished);
    }

    /** What is kept of a run that was submitted from here. */
    public static SentRun sent(String id, String command, String gpus, Instant at) {
        return new SentRun(
                id,
                new RunDraft(
                        "a1",
                        "w1",
                        "vision",
                        "run",
                        new TypedConfiguration(
                                "",
                                "gpu",
                                "",
                                new Container(
                                        "pytorch:2.4",
                                        command,
                                        "",
                                        List.of(
                                                new Variable("EPOCHS", "10", false),
                                                new Variable("API_TOKEN", "Canary-77", false)),
                                        ""),
                                new Size("8", "64", gpus, "V100"),
                                List.of(),
                                List.of(new Mapping("/user/forest/out", "/results", true)))),
                at);
    }
}
