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

/** Checks that signed calls work: a sandbox accepts the right signature and refuses a wrong one. */
final class SignedCallCheck {

    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final SelfCheckTexts texts;

    SignedCallCheck(SelfCheckTexts texts) {
        this.texts = texts;
    }

    CheckResult checkSandbox() throws IOException, InvalidEndpointException, ApiException {
        try (SandboxServer sandbox = SandboxServer.start(SandboxSettings.usual())) {
            return check(Endpoint.parse(sandbox.address().toString()), sandbox.credentials());
        }
    }

    /** Calls a server with the right signature and with a wrong one. */
    CheckResult check(Endpoint endpoint, Credentials keys) throws ApiException {
        int accounts = countAccounts(endpoint, keys);
        Credentials wrong = new Credentials(keys.accessKey(), SecretKey.of("some-other-key"));
        try {
            countAccounts(endpoint, wrong);
            return CheckResult.failed(texts.get("sandbox.careless"));
        } catch (ApiException e) {
            return e.failure() instanceof ApiFailure.RefusedKey
                    ? CheckResult.ok(texts.get("sandbox.works", accounts))
                    : CheckResult.failed(e);
        }
    }

    private static int countAccounts(Endpoint endpoint, Credentials keys) throws ApiException {
        try (Transport transport = transport(endpoint, keys)) {
            return new DataForestClient(transport).accounts().getList().contents().size();
        }
    }

    /** Creates the transport of the console, but with short time limits and without retries. */
    static Transport transport(Endpoint endpoint, Credentials keys) {
        Transport.Settings settings =
                new Transport.Settings(
                        shortLimits(),
                        InstantSource.system(),
                        attempt -> Duration.ZERO,
                        Executors.newVirtualThreadPerTaskExecutor());
        return new Transport(endpoint, keys, settings, (report, failure) -> {});
    }

    private static Limits shortLimits() {
        Limits standard = Limits.standard();
        return new Limits(
                LONGEST, LONGEST, LONGEST, 1, standard.bytes(), standard.depth(), standard.rows());
    }
}
