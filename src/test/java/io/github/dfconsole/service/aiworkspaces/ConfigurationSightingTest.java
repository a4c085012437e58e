package io.github.dfconsole.service.aiworkspaces;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.util.Objects.requireNonNull;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.Change.Sighting;
import io.github.dfconsole.testing.AccountSandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Whether a configuration whose answer was lost is recognised. What the service is said to have
 * made of it is set from elsewhere, as a service that puts it in order would keep it.
 */
@Timeout(60)
class ConfigurationSightingTest {

    private static final AiAppTypeSpec BEFORE = full();

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private Session session;
    private String id;

    @BeforeEach
    void start() throws Exception {
        sandbox = new AccountSandbox(folder, true);
        session = sandbox.session();
        id =
                session.client()
                        .aiWorkspaces()
                        .create(new NewAiWorkspace(AccountSandbox.ID, "train", null, BEFORE))
                        .id();
        sandbox.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private Change prepared(AiAppTypeSpec sent) throws Exception {
        return ConfigurationReplacement.of(
                        ConfigurationReplacement.target(AccountSandbox.ID, id, "train"),
                        sent,
                        PresentConfiguration.of(BEFORE))
                .prepared(session);
    }

    private void kept(AiAppTypeSpec configuration) throws Exception {
        session.client().aiWorkspaces().setConfiguration(id, configuration);
    }

    private Sighting look(AiAppTypeSpec sent, AiAppTypeSpec kept) throws Exception {
        Change change = prepared(sent);
        kept(kept);
        return change.look(session);
    }

    private static AiAppTypeSpec withResource(AiAppResource resource) {
        return TestConfigurations.withResource(full(), resource);
    }

    private static AiAppTypeSpec with(String command, String args, List<Integer> ports) {
        AiAppDocker docker = requireNonNull(full().docker());
        return new AiAppTypeSpec(
                "v2",
                "gpu",
                "",
                full().resource(),
                new AiAppDocker(docker.image(), command, args, docker.env(), ports),
                full().data());
    }

    @Test
    void defaultsThatTheServiceAddsDoNotMatter() throws Exception {
        assertThat(
                        look(
                                withResource(new AiAppResource(8, null, "", 16_384)),
                                withResource(new AiAppResource(8, 1, "T4", 16_384))))
                .isEqualTo(Sighting.SEEN);
    }

    @Test
    void aGpuCountOfZeroIsAsGoodAsNone() throws Exception {
        assertThat(
                        look(
                                withResource(new AiAppResource(8, 0, "", 16_384)),
                                withResource(new AiAppResource(8, null, "", 16_384))))
                .isEqualTo(Sighting.SEEN);
    }

    @Test
    void whiteSpaceAndTheOrderOfPortsDoNotMatter() throws Exception {
        assertThat(
                        look(
                                with("run ", "", List.of(8080, 6006)),
                                with("run", "--x", List.of(6006, 8080))))
                .isEqualTo(Sighting.SEEN);
    }

    @Test
    void aSlashAtTheEndOfAPathDoesNotMatter() throws Exception {
        AiAppData sent = new AiAppData(List.of(new AiAppData.Input("/data/", "/in/")), List.of());
        AiAppData kept = new AiAppData(List.of(new AiAppData.Input("/data", "/in")), List.of());
        assertThat(
                        look(
                                TestConfigurations.withData(full(), sent),
                                TestConfigurations.withData(full(), kept)))
                .isEqualTo(Sighting.SEEN);
    }

    @Test
    void anotherValueIsNotWhatWasSent() throws Exception {
        assertThat(
                        look(
                                withResource(new AiAppResource(8, 1, "T4", 16_384)),
                                withResource(new AiAppResource(9, 1, "T4", 16_384))))
                .isEqualTo(Sighting.NOT_SEEN);
    }

    @Test
    void whatWasToGoAndIsThereAsBeforeShowsNothing() throws Exception {
        Change change = prepared(TestConfigurations.withEnv(full(), Map.of("TZ", "Asia/Seoul")));
        assertThat(change.look(session)).isEqualTo(Sighting.NOT_SEEN);
    }

    @Test
    void aDefaultThatWasToGoIsBackInANewEntry() throws Exception {
        assertThat(look(withResource(new AiAppResource(4, null, "T4", 16_384)), BEFORE))
                .isEqualTo(Sighting.SEEN);
    }

    @Test
    void theSameAsBeforeIsSeenInANewEntryOnly() throws Exception {
        Change change = prepared(BEFORE);
        assertThat(change.look(session)).isEqualTo(Sighting.NOT_VISIBLE);
        kept(BEFORE);
        assertThat(change.look(session)).isEqualTo(Sighting.SEEN);
    }

    @Test
    void aMaskIsNeverSent() {
        AiAppTypeSpec masked = TestConfigurations.withEnv(full(), Map.of("A", "********"));
        assertThatExceptionOfType(MaskedValueException.class).isThrownBy(() -> prepared(masked));
    }
}
