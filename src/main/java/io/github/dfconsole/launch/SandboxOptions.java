package io.github.dfconsole.launch;

import io.github.dfconsole.sandbox.Fault;
import io.github.dfconsole.sandbox.SandboxSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The options that describe the sandbox. */
final class SandboxOptions {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MAX_ROWS = 200_000;
    private static final int MAX_APPS = 10_000;
    private static final int MAX_AI_APPS = 50_000;
    private static final long MAX_MILLIS = 600_000;

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--sandbox-rows", paramLabel = "N")
    private int rows = SandboxSettings.USUAL_AI_WORKSPACES;

    @Option(names = "--sandbox-apps", paramLabel = "N")
    private int apps = SandboxSettings.USUAL_APPS;

    @Option(names = "--sandbox-ai-apps", paramLabel = "N")
    private int aiApps = SandboxSettings.USUAL_AI_APPS;

    @Option(names = "--sandbox-empty")
    private boolean empty;

    @Option(names = "--sandbox-remaining-lifetimes")
    private boolean remainingLifetimes;

    @Option(names = "--sandbox-whole-stopped-apps")
    private boolean wholeStoppedApps;

    @Option(names = "--sandbox-seed", paramLabel = "N")
    private long seed = SandboxSettings.USUAL_SEED;

    @Option(names = "--sandbox-state", paramLabel = "FILE")
    private @Nullable Path state;

    @Option(names = "--sandbox-latency", paramLabel = "MS")
    private long latency;

    @Option(names = "--sandbox-readiness", paramLabel = "MS")
    private long readiness = SandboxSettings.usual().pace().readiness().toMillis();

    @Option(names = "--sandbox-fault", paramLabel = "OPERATION=FAULT")
    private List<String> faultTexts = new ArrayList<>();

    private List<Fault> faults = List.of();

    /**
     * Checks the options, and parses the faults.
     *
     * @param sandboxOnly whether the sandbox runs without a window
     */
    void check(UsageErrors errors, boolean sandboxOnly) {
        errors.refuseIf(port != null && !sandboxOnly, "wrong.port-alone");
        errors.refuseIf(port != null && (port < 0 || port > HIGHEST_PORT), "wrong.port");
        errors.refuseIf(rows < 0 || rows > MAX_ROWS, "wrong.rows");
        errors.refuseIf(apps < 0 || apps > MAX_APPS, "wrong.apps");
        errors.refuseIf(aiApps < 0 || aiApps > MAX_AI_APPS, "wrong.ai-apps");
        errors.refuseIf(latency < 0 || latency > MAX_MILLIS, "wrong.latency");
        errors.refuseIf(readiness < 0 || readiness > MAX_MILLIS, "wrong.readiness");
        errors.refuseIf(state != null && Files.isDirectory(state), "wrong.state");
        if (state != null) {
            checkAccess(state, errors);
        }
        faults = faultTexts.stream().map(text -> fault(text, errors)).toList();
    }

    /** Checks that a file with the contents of the sandbox can be read, and written or created. */
    static void checkAccess(Path file, UsageErrors errors) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        errors.refuseIf(!Files.isDirectory(folder), "wrong.state-folder", folder);
        boolean denied =
                Files.exists(file)
                        ? !Files.isReadable(file) || !Files.isWritable(file)
                        : !Files.isWritable(folder);
        errors.refuseIf(denied, "wrong.state-denied", file);
    }

    private static Fault fault(String text, UsageErrors errors) {
        try {
            return Fault.parse(text);
        } catch (IllegalArgumentException e) {
            throw errors.error("wrong.fault");
        }
    }

    /** Returns whether an option names the file with the sandbox's state. */
    boolean hasState() {
        return state != null;
    }

    /**
     * Returns the settings of the sandbox.
     *
     * @param file the file that the user opens, in place of that of the option; null for none
     */
    SandboxSettings settings(@Nullable Path file) {
        return new SandboxSettings(
                port == null ? 0 : port,
                contents(file),
                new SandboxSettings.Pace(Duration.ofMillis(latency), Duration.ofMillis(readiness)),
                InstantSource.system(),
                faults,
                new SandboxSettings.Apps(apps, remainingLifetimes, wholeStoppedApps));
    }

    private SandboxSettings.Contents contents(@Nullable Path file) {
        return new SandboxSettings.Contents(rows, aiApps, seed, file == null ? state : file, empty);
    }
}
