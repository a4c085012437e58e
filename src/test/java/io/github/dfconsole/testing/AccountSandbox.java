package io.github.dfconsole.testing;

import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.transport.Limits;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A sandbox with one account that owns nothing, or with none, and a session whose calls are
 * counted. Its time passes only when the test lets it.
 */
public final class AccountSandbox implements AutoCloseable {

    /** The id of the account. */
    public static final String ID = "4nAccountThatOwnsNil0";

    /** The name of the account. */
    public static final String NAME = "lonely";

    private static final String ACCOUNT =
            """
            {"id": "%s", "name": "%s", "createdAt": 1728263551408,
             "settling": {"until": 0, "status": "RUNNING"}, "disabled": false, "keytab": 1,
             "quotas": {"koya": {"fileCountMillion": 2, "spaceTb": 300},
                        "tata": {"fileCountMillion": 1, "spaceTb": 200}}}
            """
                    .formatted(ID, NAME);

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-27T03:00:00Z"));
    private final Queue<CallReport> calls = new ConcurrentLinkedQueue<>();
    private final SandboxSessions sandbox;
    private final Transport transport;
    private final Session session;

    /**
     * Starts a sandbox.
     *
     * @param folder where it keeps its state, which is as the first version wrote it
     * @param hasAccount whether there is an account
     */
    public AccountSandbox(Path folder, boolean hasAccount) throws IOException {
        this(folder, hasAccount ? ACCOUNT : "", "");
    }

    /** Starts a sandbox whose account owns runs of AI apps, given as its state file has them. */
    public static AccountSandbox withRuns(Path folder, String aiApps) throws IOException {
        return new AccountSandbox(folder, ACCOUNT, aiApps);
    }

    private AccountSandbox(Path folder, String accounts, String aiApps) throws IOException {
        Path state = folder.resolve("sandbox.json");
        Files.writeString(
                state,
                """
                {"accounts": [%s], "apps": [], "notebooks": [], "aiWorkspaces": [], "aiApps": [%s],
                 "born": 7}
                """
                        .formatted(accounts, aiApps));
        SandboxSettings settings =
                SandboxSettings.usual()
                        .with(new SandboxSettings.Contents(0, SandboxSettings.USUAL_SEED, state))
                        .with(clock());
        sandbox = new SandboxSessions(settings, (report, failure) -> {});
        transport =
                new Transport(
                        sandbox.connection().endpoint(),
                        sandbox.connection().credentials(),
                        Api.settings(Limits.standard(), clock()),
                        (report, failure) -> calls.add(report));
        session = new Session(new DataForestClient(transport), () -> {});
    }

    /** Returns the clock of the sandbox and of the session. */
    public InstantSource clock() {
        return now::get;
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    /** Returns the session. */
    public Session session() {
        return session;
    }

    /** Activates a fault that happens once. */
    public void faultOnce(String fault) {
        sandbox.fault(fault + "@1");
    }

    /** Activates a fault that happens every time. */
    public void faultAlways(String fault) {
        sandbox.fault(fault);
    }

    /** Returns how often a request was sent, repetitions by the client included. */
    public int timesSent(String operation) {
        return calls.stream()
                .filter(call -> call.operation().equals(operation))
                .mapToInt(CallReport::attempts)
                .sum();
    }

    @Override
    public void close() {
        transport.close();
        sandbox.close();
    }
}
