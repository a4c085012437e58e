package io.github.dfconsole.contract;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.NewAiApp;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.transport.Limits;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.testing.Api;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A sandbox whose clock a test can move forward, with a client and sample requests. */
final class SandboxScenario implements AutoCloseable {

    static final String JUPYTER = "Jupyter Lab";
    static final String JUPYTER_CODE = "SW.DFRNT.OS.LNX64.CNTOS.0708.B050";
    static final Secret PASSWORD = Secret.of("p4ssw0rd!");

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-21T03:00:00Z"));
    private final SandboxServer sandbox;
    private final Transport transport;
    private final DataForestClient client;

    private SandboxScenario(SandboxSettings settings) throws IOException {
        InstantSource clock = now::get;
        sandbox = SandboxServer.start(settings.with(clock));
        transport =
                new Transport(
                        Api.endpoint(sandbox.address().toString()),
                        sandbox.credentials(),
                        Api.settings(Limits.standard(), clock),
                        (report, failure) -> {});
        client = new DataForestClient(transport);
    }

    /** Opens a sandbox in which new resources are ready after ten seconds. */
    static SandboxScenario open(int aiWorkspaces) throws IOException {
        SandboxSettings usual = SandboxSettings.usual();
        return open(
                usual.with(
                        new SandboxSettings.Contents(aiWorkspaces, usual.contents().seed(), null)));
    }

    static SandboxScenario open(SandboxSettings settings) throws IOException {
        return new SandboxScenario(
                settings.with(new SandboxSettings.Pace(Duration.ZERO, Duration.ofSeconds(10))));
    }

    DataForestClient client() {
        return client;
    }

    SandboxServer sandbox() {
        return sandbox;
    }

    Instant now() {
        return now.get();
    }

    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    void settle() {
        pass(Duration.ofSeconds(10));
    }

    String accountId() throws ApiException {
        return account(false).id();
    }

    Account account(boolean disabled) throws ApiException {
        return client.accounts().getList().contents().stream()
                .filter(account -> account.disabled() == disabled)
                .findFirst()
                .orElseThrow();
    }

    App app(String name) throws ApiException {
        return client.apps().getList(accountId()).contents().stream()
                .filter(app -> app.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Notebook notebook(String name) throws ApiException {
        return client.notebooks().getList(accountId()).contents().stream()
                .filter(notebook -> notebook.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    AiWorkspace workspace(String name) throws ApiException {
        return client.aiWorkspaces().getList(accountId()).contents().stream()
                .filter(workspace -> workspace.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    NewApp kafka(String name) throws ApiException {
        return new NewApp(
                accountId(),
                "longlived",
                "KAFKA-2.4.0",
                name,
                3_600,
                "이벤트 수집",
                List.of(app("zk-main").id()),
                List.of(
                        new NewApp.Component("broker", 2_048, 4, 3),
                        new NewApp.Component("kafka-manager", 2_048, 1, 1)));
    }

    NewNotebook jupyter(String name) throws ApiException {
        return jupyter(name, 500);
    }

    NewNotebook jupyter(String name, int storageGb) throws ApiException {
        return new NewNotebook(
                accountId(),
                true,
                null,
                "user-api-key",
                name,
                "SVR.DFRNT.STAND.C004.M016.HDD.B050.G002",
                storageGb,
                "SSD",
                83_356,
                JUPYTER_CODE,
                JUPYTER,
                List.of(new UserConfiguration(JUPYTER, "Access Password", PASSWORD)),
                34_754);
    }

    AiAppTypeSpec training(String image) {
        return new AiAppTypeSpec(
                "train",
                "gpu",
                "hdfs://koya/user/forest/package.zip",
                new AiAppResource(4, 1, "T4", 30_720),
                new AiAppDocker(
                        image, "python", "train.py", Map.of("LANG", "ko_KR.UTF-8"), List.of(6_006)),
                new AiAppData(
                        List.of(new AiAppData.Input("/user/forest/in", "/data/in")),
                        List.of(new AiAppData.Output("/user/forest/out", "/data/out", true))));
    }

    String newWorkspace(String name) throws ApiException {
        return client.aiWorkspaces()
                .create(new NewAiWorkspace(accountId(), name, "학습", training("pytorch:2.3.1")))
                .id();
    }

    NewAiApp run(String workspaceId, String args) {
        AiAppTypeSpec spec = training("pytorch:2.3.1");
        AiAppDocker docker = new AiAppDocker("pytorch:2.3.1", "python", args, Map.of(), List.of());
        return new NewAiApp(workspaceId, "train", "gpu", spec.data(), docker, spec.resource());
    }

    /** Returns the failure of a call. */
    ApiFailure failure(ClientCall call) {
        try {
            call.make();
        } catch (ApiException e) {
            return e.failure();
        }
        throw new AssertionError("It did not fail");
    }

    /** One call. */
    interface ClientCall {
        void make() throws ApiException;
    }

    @Override
    public void close() {
        transport.close();
        sandbox.close();
    }
}
