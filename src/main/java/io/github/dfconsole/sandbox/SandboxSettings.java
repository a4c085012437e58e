package io.github.dfconsole.sandbox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * How a sandbox is set up.
 *
 * @param port the port to listen on at 127.0.0.1; 0 for any free one
 * @param contents what there is in it at the start
 * @param pace how long things take
 * @param clock the gateway's clock
 * @param faults what goes wrong from the start
 */
public record SandboxSettings(
        int port, Contents contents, Pace pace, InstantSource clock, List<Fault> faults) {

    /** As many AI workspaces as a busy team has. */
    public static final int USUAL_AI_WORKSPACES = 42;

    /** The seed of the usual contents. */
    public static final long USUAL_SEED = 20_261_121L;

    /**
     * What there is in a sandbox at the start.
     *
     * @param aiWorkspaces how many AI workspaces the usable account has
     * @param seed makes ids and dates; the same seed makes the same ones
     * @param stateFile where contents are kept from one run to the next; null to forget them
     */
    public record Contents(int aiWorkspaces, long seed, @Nullable Path stateFile) {}

    /**
     * How long things take.
     *
     * @param latency how long every call takes at least
     * @param readiness how long accounts, apps and notebooks take until they run
     */
    public record Pace(Duration latency, Duration readiness) {}

    /** Copies the faults. */
    public SandboxSettings {
        faults = List.copyOf(faults);
    }

    /** Any free port, the usual contents, no delay, five seconds until things run, no faults. */
    public static SandboxSettings usual() {
        return new SandboxSettings(
                0,
                new Contents(USUAL_AI_WORKSPACES, USUAL_SEED, null),
                new Pace(Duration.ZERO, Duration.ofSeconds(5)),
                InstantSource.system(),
                List.of());
    }

    /** The same at another port. */
    public SandboxSettings at(int otherPort) {
        return new SandboxSettings(otherPort, contents, pace, clock, faults);
    }

    /** The same with other contents. */
    public SandboxSettings with(Contents otherContents) {
        return new SandboxSettings(port, otherContents, pace, clock, faults);
    }

    /** The same at another pace. */
    public SandboxSettings with(Pace otherPace) {
        return new SandboxSettings(port, contents, otherPace, clock, faults);
    }

    /** The same with another clock. */
    public SandboxSettings with(InstantSource otherClock) {
        return new SandboxSettings(port, contents, pace, otherClock, faults);
    }

    /** The same with other faults. */
    public SandboxSettings with(List<Fault> otherFaults) {
        return new SandboxSettings(port, contents, pace, clock, otherFaults);
    }
}
