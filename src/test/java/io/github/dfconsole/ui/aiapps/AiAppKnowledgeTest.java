package io.github.dfconsole.ui.aiapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.service.aiapps.submit.SentRuns;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.resource.OpenConnection;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;

/** Logs on this machine are opened only if they are those of the console's own sandbox. */
class AiAppKnowledgeTest {

    private static final String ADDRESS = "http://127.0.0.1:8080";
    private static final Credentials KEYS = new Credentials("key", SecretKey.of("secret"));

    @TempDir private Path folder;

    private final ManualJobs jobs = new ManualJobs();
    private AiAppKnowledge knowledge;

    @BeforeEach
    void start() {
        knowledge =
                new AiAppKnowledge(
                        Screens.context(jobs, jobs), new AskedRuns(new SentRuns(folder)));
    }

    private void open(Connection connection) {
        knowledge.opened(OpenConnection.of(new FakeWire().session(), connection));
    }

    @Test
    void theOwnSandboxIsKnownByItsAddress() {
        open(Connection.sandbox(Api.endpoint(ADDRESS), KEYS));
        assertThat(knowledge.sandbox()).isEqualTo(URI.create(ADDRESS));
    }

    @Test
    void anotherServiceOnThisMachineIsNotTheOwnSandbox() {
        open(Connection.sandbox(Api.endpoint(ADDRESS), KEYS));
        open(Connection.to(Api.endpoint(ADDRESS), KEYS));
        assertThat(knowledge.sandbox()).isNull();
        open(Connection.to(Api.endpoint("https://df.apigw.ntruss.com"), KEYS));
        assertThat(knowledge.sandbox()).isNull();
    }
}
