package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.api.transport.Limits;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;

/** Calls as the console makes them. */
final class SignedCall {

    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final SelfCheckTexts words;

    SignedCall(SelfCheckTexts words) {
        this.words = words;
    }

    Finding lookAtSandbox() throws IOException, InvalidEndpointException, ApiException {
        try (SandboxServer sandbox = SandboxServer.start(SandboxSettings.usual())) {
            return look(Endpoint.parse(sandbox.address().toString()), sandbox.credentials());
        }
    }

    /** Accepted with the right signature, and refused with a wrong one. */
    Finding look(Endpoint endpoint, Credentials keys) throws ApiException {
        int accounts = countAccounts(endpoint, keys);
        Credentials wrong = new Credentials(keys.accessKey(), SecretKey.of("some-other-key"));
        try {
            countAccounts(endpoint, wrong);
            return Finding.failed(words.get("sandbox.careless"));
        } catch (ApiException e) {
            return e.failure() instanceof ApiFailure.RefusedKey
                    ? Finding.ok(words.get("sandbox.works", accounts))
                    : Finding.failed(SelfCheck.reason(e));
        }
    }

    private static int countAccounts(Endpoint endpoint, Credentials keys) throws ApiException {
        try (Transport transport = transport(endpoint, keys)) {
            return new DataForestClient(transport).accounts().getList().contents().size();
        }
    }

    /** The console's own, that tries once and not for long. */
    static Transport transport(Endpoint endpoint, Credentials keys) {
        Limits standard = Limits.standard();
        Limits brief =
                new Limits(
                        LONGEST,
                        LONGEST,
                        LONGEST,
                        1,
                        standard.bytes(),
                        standard.depth(),
                        standard.rows());
        return new Transport(
                endpoint,
                keys,
                new Transport.Settings(
                        brief,
                        InstantSource.system(),
                        attempt -> Duration.ZERO,
                        Executors.newVirtualThreadPerTaskExecutor()),
                (report, failure) -> {});
    }
}
