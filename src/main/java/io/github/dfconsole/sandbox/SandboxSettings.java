package io.github.dfconsole.sandbox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * The settings of a sandbox.
 *
 * @param port the port to listen on at 127.0.0.1; 0 for any free one
 * @param contents its contents at the start
 * @param pace how long calls and changes take
 * @param clock the gateway's clock
 * @param faults the faults that are active at the start
 * @param apps how many apps there are, and what reads tell of them
 */
public record SandboxSettings(
        int port,
        Contents contents,
        Pace pace,
        InstantSource clock,
        List<Fault> faults,
        Apps apps) {

    /** The usual number of apps. */
    public static final int USUAL_APPS = 9;

    /** The usual number of AI workspaces: that of a busy team. */
    public static final int USUAL_AI_WORKSPACES = 42;

    /** The usual number of runs of AI apps: some that go on, some that wait, some that ended. */
    public static final int USUAL_AI_APPS = 13;

    /** The seed of the usual contents. */
    public static final long USUAL_SEED = 20_261_121L;

    /**
     * The contents of a sandbox at the start.
     *
     * @param aiWorkspaces how many AI workspaces the usable account has
     * @param aiApps how many runs of AI apps it has
     * @param seed the seed of ids and dates; the same seed gives the same ones
     * @param stateFile the file that keeps the contents between runs; null to discard them
     * @param empty whether there is nothing at all, not even an account: what a new customer sees
     */
    public record Contents(
            int aiWorkspaces, int aiApps, long seed, @Nullable Path stateFile, boolean empty) {

        /** The sample contents. */
        public Contents(int aiWorkspaces, long seed, @Nullable Path stateFile) {
            this(aiWorkspaces, seed, stateFile, false);
        }

        /** The usual number of runs of AI apps. */
        public Contents(int aiWorkspaces, long seed, @Nullable Path stateFile, boolean empty) {
            this(aiWorkspaces, USUAL_AI_APPS, seed, stateFile, empty);
        }
    }

    /**
     * How long calls and changes take.
     *
     * @param latency the shortest time of a call
     * @param readiness the time until a new app or notebook runs, and an account after a change; a
     *     new account takes three times as long
     */
    public record Pace(Duration latency, Duration readiness) {}

    /**
     * How many apps there are, and what reads tell of them where the reference leaves it open.
     *
     * @param count how many apps the usable account has at the start
     * @param remainingLifetimes whether a read gives the seconds that are left of a lifetime; if
     *     not, it gives the lifetime as it was last set
     * @param wholeWhenStopped whether a read gives components and links of an app that does not run
     */
    public record Apps(int count, boolean remainingLifetimes, boolean wholeWhenStopped) {

        /** Returns the defaults: whole lifetimes, and nothing of what a stopped app consists of. */
        public static Apps usual() {
            return new Apps(USUAL_APPS, false, false);
        }
    }

    /** Copies the list of faults. */
    public SandboxSettings {
        faults = List.copyOf(faults);
    }

    /** Returns the defaults: a free port, no delay, five seconds until things run, no faults. */
    public static SandboxSettings usual() {
        return new SandboxSettings(
                0,
                new Contents(USUAL_AI_WORKSPACES, USUAL_SEED, null),
                new Pace(Duration.ZERO, Duration.ofSeconds(5)),
                InstantSource.system(),
                List.of(),
                Apps.usual());
    }

    /** Returns these settings with another port. */
    public SandboxSettings at(int otherPort) {
        return new SandboxSettings(otherPort, contents, pace, clock, faults, apps);
    }

    /** Returns these settings with other contents. */
    public SandboxSettings with(Contents otherContents) {
        return new SandboxSettings(port, otherContents, pace, clock, faults, apps);
    }

    /** Returns these settings with another pace. */
    public SandboxSettings with(Pace otherPace) {
        return new SandboxSettings(port, contents, otherPace, clock, faults, apps);
    }

    /** Returns these settings with another clock. */
    public SandboxSettings with(InstantSource otherClock) {
        return new SandboxSettings(port, contents, pace, otherClock, faults, apps);
    }

    /** Returns these settings with other faults. */
    public SandboxSettings with(List<Fault> otherFaults) {
        return new SandboxSettings(port, contents, pace, clock, otherFaults, apps);
    }

    /** Returns these settings with other apps. */
    public SandboxSettings with(Apps otherApps) {
        return new SandboxSettings(port, contents, pace, clock, faults, otherApps);
    }
}
