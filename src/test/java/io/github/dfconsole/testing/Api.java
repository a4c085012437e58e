package io.github.dfconsole.testing;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.api.transport.Limits;
import io.github.dfconsole.api.transport.Network;
import io.github.dfconsole.api.transport.Route;
import io.github.dfconsole.api.transport.Transport;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;

/** Keys, endpoints and transports for tests of the API. */
public final class Api {

    /** A key pair that no service accepts. */
    public static final Credentials KEYS =
            new Credentials("TESTACCESSKEY0000001", SecretKey.of("test-secret-key-0000000001"));

    private Api() {}

    /** Returns the endpoint at a valid URL. */
    public static Endpoint endpoint(String url) {
        try {
            return Endpoint.parse(url);
        } catch (InvalidEndpointException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns a transport to a server of the test on this computer, without a listener. */
    public static Transport transport(int port) {
        return new Transport(
                endpoint("http://localhost:" + port), KEYS, settings(), (report, failure) -> {});
    }

    /** Returns the default limits, without a wait between attempts. */
    public static Transport.Settings settings() {
        return settings(Limits.standard(), InstantSource.system());
    }

    /** Returns settings with these limits and this clock, without a wait between attempts. */
    public static Transport.Settings settings(Limits limits, InstantSource clock) {
        return settings(limits, clock, new Network(new Route.SystemSettings(), List.of(), false));
    }

    /** Returns settings with this network, whatever the environment names. */
    public static Transport.Settings settings(Limits limits, InstantSource clock, Network network) {
        return new Transport.Settings(
                limits,
                clock,
                attempt -> Duration.ZERO,
                Executors.newVirtualThreadPerTaskExecutor(),
                network);
    }

    /** Returns the default limits with other time limits. */
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
