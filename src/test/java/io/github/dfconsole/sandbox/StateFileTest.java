package io.github.dfconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.testing.Api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sandbox keeps its contents between runs, even after a broken file. */
class StateFileTest {

    @TempDir private Path folder;

    @Test
    void remembersCreatedAndDeletedResources() throws Exception {
        Path file = folder.resolve("sandbox.json");
        List<AiWorkspace> kept;
        try (Session session = open(file)) {
            AiWorkspace gone = session.workspaces().getFirst();
            session.client.aiWorkspaces().delete(gone.id());
            session.client.aiWorkspaces().create(newOne(session.accountId()));
            kept = session.workspaces();
        }
        try (Session session = open(file)) {
            assertThat(session.workspaces()).isEqualTo(kept);
            assertThat(kept).extracting(AiWorkspace::name).contains("new-one");
            assertThat(session.sandbox.stateSetAside()).isEmpty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"accounts\":[",
                "[]",
                "{}",
                "null",
                "{\"accounts\":[{\"id\":[]}]}",
                "{\"name\":\"my-project\"}",
                "{\"accounts\":[],\"apps\":[],\"notebooks\":[],\"aiWorkspaces\":[],\"aiApps\":[]}",
                "{\"accounts\":null,\"apps\":[],\"notebooks\":[],\"aiWorkspaces\":[],"
                        + "\"aiApps\":[],\"born\":0}"
            })
    void aBrokenFileIsRenamedAndReported(String content) throws Exception {
        Path file = folder.resolve("sandbox.json");
        Files.writeString(file, content);
        try (Session session = open(file)) {
            assertThat(session.workspaces()).hasSize(42);
            Path aside = session.sandbox.stateSetAside().orElseThrow();
            assertThat(aside).hasContent(content);
        }
        assertThat(new JsonMapper().readTree(file.toFile()).path("accounts")).hasSize(2);
    }

    @Test
    void readsFilesThatHaveOnlyTheNumberOfAKeytab() throws Exception {
        Path file = folder.resolve("sandbox.json");
        open(file).close();
        JsonMapper json = new JsonMapper();
        JsonNode state = json.readTree(file.toFile());
        state.path("accounts").forEach(each -> ((ObjectNode) each).put("keytab", 3));
        json.writeValue(file.toFile(), state);
        try (Session session = open(file)) {
            assertThat(session.sandbox.stateSetAside()).isEmpty();
            // The last number of the file is the version number of the key.
            assertThat(session.client.accounts().getKerberosKeytab(session.accountId()).bytes())
                    .endsWith(0, 0, 0, 3);
        }
    }

    @Test
    void readsFilesThatDoNotTellWhenALifetimeWasSet() throws Exception {
        Path file = folder.resolve("sandbox.json");
        open(file).close();
        JsonMapper json = new JsonMapper();
        JsonNode state = json.readTree(file.toFile());
        state.path("apps")
                .forEach(
                        each ->
                                ((ObjectNode) each.path("run"))
                                        .remove(List.of("lifetimeSetAt", "masterRestarts")));
        json.writeValue(file.toFile(), state);
        try (Session session = open(file)) {
            assertThat(session.sandbox.stateSetAside()).isEmpty();
            assertThat(session.client.apps().getList(session.accountId()).contents())
                    .filteredOn(app -> app.state().equals("RUNNING"))
                    .hasSize(8);
        }
    }

    @Test
    void remembersTheBucketOfANotebook() throws Exception {
        Path file = folder.resolve("sandbox.json");
        String id;
        try (Session session = open(file)) {
            Notebook first =
                    session.client.notebooks().getList(session.accountId()).contents().getFirst();
            id = first.id();
            session.client.notebooks().setObjectStorageBucket(id, "forest-churn");
            assertThat(session.client.notebooks().getList(session.accountId()).contents())
                    .contains(first);
        }
        // No operation tells which bucket is linked, so that is looked up in the file.
        open(file).close();
        assertThat(new JsonMapper().readTree(file.toFile()).path("notebooks"))
                .filteredOn(each -> each.path("id").asText().equals(id))
                .extracting(each -> each.at("/spec/bucketName").asText())
                .containsExactly("forest-churn");
    }

    @Test
    void readsFilesThatDoNotTellTheBucketOfANotebook() throws Exception {
        Path file = folder.resolve("sandbox.json");
        open(file).close();
        JsonMapper json = new JsonMapper();
        JsonNode state = json.readTree(file.toFile());
        state.path("notebooks")
                .forEach(each -> ((ObjectNode) each.path("spec")).remove("bucketName"));
        json.writeValue(file.toFile(), state);
        try (Session session = open(file)) {
            assertThat(session.sandbox.stateSetAside()).isEmpty();
            assertThat(session.client.notebooks().getList(session.accountId()).contents())
                    .hasSize(3);
        }
    }

    @Test
    void keepsEveryBrokenFile() throws Exception {
        Path file = folder.resolve("sandbox.json");
        for (String content : List.of("first", "second")) {
            Files.writeString(file, content);
            open(file).close();
        }
        assertThat(folder.resolve("sandbox.json.broken")).hasContent("first");
        assertThat(folder.resolve("sandbox.json.broken-2")).hasContent("second");
    }

    @Test
    void aFileThatCannotBeWrittenFailsTheStart() {
        assertThatThrownBy(() -> open(folder.resolve("missing/sandbox.json")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theSameSeedGivesTheSameContents() throws Exception {
        assertThat(rows(7)).isEqualTo(rows(7)).isNotEqualTo(rows(8));
    }

    private static List<AiWorkspace> rows(long seed) throws Exception {
        SandboxSettings usual = SandboxSettings.usual();
        try (Session session =
                new Session(
                        SandboxServer.start(
                                usual.with(new SandboxSettings.Contents(100, seed, null))))) {
            return session.workspaces();
        }
    }

    private static NewAiWorkspace newOne(String accountId) {
        return new NewAiWorkspace(
                accountId,
                "new-one",
                null,
                new io.github.dfconsole.api.model.AiAppTypeSpec(
                        "train",
                        "gpu",
                        "",
                        new io.github.dfconsole.api.model.AiAppResource(1, 1, "T4", 1_024),
                        new io.github.dfconsole.api.model.AiAppDocker(
                                "pytorch:2.3.1", "python", "", java.util.Map.of(), List.of()),
                        null));
    }

    private static Session open(Path file) throws IOException {
        SandboxSettings usual = SandboxSettings.usual();
        return new Session(
                SandboxServer.start(
                        usual.with(
                                new SandboxSettings.Contents(
                                        42, SandboxSettings.USUAL_SEED, file))));
    }

    private static final class Session implements AutoCloseable {

        private final SandboxServer sandbox;
        private final Transport transport;
        private final DataForestClient client;

        Session(SandboxServer sandbox) {
            this.sandbox = sandbox;
            transport =
                    new Transport(
                            Api.endpoint(sandbox.address().toString()),
                            sandbox.credentials(),
                            Api.settings(),
                            (report, failure) -> {});
            client = new DataForestClient(transport);
        }

        String accountId() throws Exception {
            return client.accounts().getList().contents().stream()
                    .filter(account -> !account.disabled())
                    .map(Account::id)
                    .findFirst()
                    .orElseThrow();
        }

        List<AiWorkspace> workspaces() throws Exception {
            return client.aiWorkspaces().getList(accountId()).contents();
        }

        @Override
        public void close() {
            transport.close();
            sandbox.close();
        }
    }
}
