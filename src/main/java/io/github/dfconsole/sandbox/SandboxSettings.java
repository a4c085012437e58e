package io.github.dfconsole.sandbox;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How a sandbox is set up.
 *
 * @param port the port to listen on at 127.0.0.1; 0 for any free one
 * @param aiWorkspaces how many AI workspaces the usable account has
 * @param latency how long every call takes at least
 * @param clock the gateway's clock
 */
public record SandboxSettings(int port, int aiWorkspaces, Duration latency, InstantSource clock) {

    /** As many AI workspaces as a busy team has. */
    public static final int USUAL_AI_WORKSPACES = 42;

    /** Any free port, the usual contents, no delay. */
    public static SandboxSettings usual() {
        return new SandboxSettings(0, USUAL_AI_WORKSPACES, Duration.ZERO, InstantSource.system());
    }
}
