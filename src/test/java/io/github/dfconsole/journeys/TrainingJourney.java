package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiworkspaces.LatestConfiguration;
import io.github.dfconsole.testing.AnsweredCalls;
import io.github.dfconsole.testing.RunSamples;
import io.github.dfconsole.testing.RunSamples.Run;
import io.github.dfconsole.testing.SandboxSessions;

import org.junit.jupiter.api.AfterEach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody trains models from an AI workspace that a colleague uses, too. */
abstract class TrainingJourney extends RunJourney {

    protected static final String WORKSPACE = "vision";

    /** A run of the workspace that goes on, and one that has ended. */
    protected static final String GOING = "train-1";

    protected static final String ENDED = "ended-4";

    protected static final String SECRET = "hf-canary-0xBEEF";
    protected static final String OUTPUT = "/user/trainer/model";
    protected static final int CORES = 8;

    private static final String ID = "6nWorkspaceOfVision001";

    private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);
    private SandboxSessions sandbox;

    /** Opens the console over a sandbox that a colleague has open, too. */
    protected void openTraining() throws Exception {
        Path state = home.resolve("training.dfsandbox");
        Instant now = Instant.now();
        RunSamples.write(
                state,
                List.of(
                        new Run(GOING, now.minusSeconds(4_000), Duration.ofHours(9), 8),
                        new Run(ENDED, now.minusSeconds(300), Duration.ofSeconds(85), 1)));
        InstantSource clock = () -> Instant.now().plus(passed.get());
        sandbox =
                new SandboxSessions(
                        SandboxSettings.usual()
                                .with(
                                        new SandboxSettings.Contents(
                                                0, SandboxSettings.USUAL_SEED, state))
                                .with(new SandboxSettings.Pace(Duration.ZERO, Duration.ZERO))
                                .with(clock),
                        (report, failure) -> {});
        meanwhile(
                session -> {
                    configure(session, configuration("--epochs 10", CORES, 1));
                    configure(session, configuration("--epochs 20", CORES, 1));
                    addAnotherWorkspace(session);
                });
        keepKeys();
        open("--endpoint", sandbox.server().address().toString(), "--language", "en");
        awaitRows(2);
        AnsweredCalls.reset();
    }

    private static void addAnotherWorkspace(Session session) throws ApiException {
        session.client()
                .aiWorkspaces()
                .create(
                        new NewAiWorkspace(
                                RunSamples.ACCOUNT,
                                "speech",
                                "",
                                configuration("--epochs 5", CORES, 0)));
    }

    private void keepKeys() throws IOException {
        Path folder = Files.createDirectory(home.resolve(".ncloud"));
        Files.writeString(
                folder.resolve("configure"),
                "[DEFAULT]%nncloud_access_key_id = %s%nncloud_secret_access_key = %s%n"
                        .formatted(
                                sandbox.server().credentials().accessKey(),
                                sandbox.server().secretKeyInTheClear()));
    }

    @AfterEach
    void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    /** What a colleague does meanwhile. */
    protected interface Deed {

        void in(Session session) throws ApiException;
    }

    protected void meanwhile(Deed deed) throws ApiException {
        try (Session session = sandbox.open(sandbox.connection())) {
            deed.in(session);
        }
    }

    /** Gives the workspace a configuration. */
    protected static void configure(Session session, AiAppTypeSpec configuration)
            throws ApiException {
        session.client().aiWorkspaces().setConfiguration(ID, configuration);
    }

    /** The configuration that the workspace has at the service. */
    protected AiAppTypeSpec configured() throws ApiException {
        try (Session session = sandbox.open(sandbox.connection())) {
            return LatestConfiguration.of(session.aiWorkspace(ID).contents()).any().orElseThrow();
        }
    }

    /** A configuration of the workspace. */
    protected static AiAppTypeSpec configuration(String arguments, int cores, int gpus) {
        return new AiAppTypeSpec(
                "roads",
                "gpu",
                "",
                new AiAppResource(cores, gpus, "T4", 16_384),
                new AiAppDocker(
                        "pytorch:2.3.1",
                        "python train.py",
                        arguments,
                        Map.of("HF_TOKEN", SECRET, "TZ", "Asia/Seoul"),
                        List.of(6006)),
                new AiAppData(
                        List.of(new AiAppData.Input("/user/trainer/data", "/data")),
                        List.of(new AiAppData.Output(OUTPUT, "/model", true))));
    }

    /** Time passes at the service. */
    protected void pass(Duration time) {
        passed.updateAndGet(before -> before.plus(time));
    }

    /** How often a configuration was set, by whomever. */
    protected int settings() {
        return AnsweredCalls.count("aiworkspaces/setConfiguration");
    }

    /** How often a run was submitted. */
    protected int submits() {
        return AnsweredCalls.count("aiapps/submit");
    }

    /** Shows the workspace that runs are started from. */
    protected void showWorkspace() {
        clickOnRow("aiworkspaces", workspaces().indexOf(WORKSPACE));
        awaitShown("aiworkspaces-detail-configurations");
        assertThat(text("aiworkspaces-detail-name")).isEqualTo(WORKSPACE);
    }

    protected void awaitSheetClosed(String id) {
        await("the sheet to close", () -> !isShown(id));
    }

    /** Waits until it is said that something was done, and clears it away. */
    protected void awaitNotice(String words) {
        await(words, () -> noticed().contains(words));
        closeNotices();
    }
}
