package io.github.dfconsole.testing;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.api.transport.Limits;
import io.github.dfconsole.api.transport.Transport;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;

/** What tests of the API need again and again. */
public final class Api {

    /** A key pair that no service knows. */
    public static final Credentials KEYS =
            new Credentials("TESTACCESSKEY0000001", SecretKey.of("test-secret-key-0000000001"));

    private Api() {}

    /** The endpoint at a URL that is known to be good. */
    public static Endpoint endpoint(String url) {
        try {
            return Endpoint.parse(url);
        } catch (InvalidEndpointException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls a server of the test's own on this machine, and reports to nobody. */
    public static Transport transport(int port) {
        return new Transport(
                endpoint("http://localhost:" + port), KEYS, settings(), (report, failure) -> {});
    }

    /** Everyday limits and no wait between attempts. */
    public static Transport.Settings settings() {
        return settings(Limits.standard(), InstantSource.system());
    }

    /** The given limits and clock, and no wait between attempts. */
    public static Transport.Settings settings(Limits limits, InstantSource clock) {
        return new Transport.Settings(
                limits,
                clock,
                attempt -> Duration.ZERO,
                Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Everyday limits, but for the time a call may take. */
    public static Limits within(Duration connect, Duration read, Duration call) {
        Limits standard = Limits.standard();
        return new Limits(
                connect,
                read,
                call,
                standard.attempts(),
                standard.bytes(),
                standard.depth(),
                standard.rows());
    }
}
