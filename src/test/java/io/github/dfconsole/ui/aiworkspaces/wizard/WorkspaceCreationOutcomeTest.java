package io.github.dfconsole.ui.aiworkspaces.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceDraft;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.resource.OpenConnection;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whatever happens on the way, an AI workspace is created once, and what is said of it is true. */
@Timeout(60)
class WorkspaceCreationOutcomeTest {

    private static final String CREATE = "aiworkspaces/create";

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private TimedJobs jobs;
    private WorkspaceBench bench;

    @BeforeEach
    void open() throws IOException {
        sandbox = new AccountSandbox(folder, true);
        jobs = new TimedJobs(sandbox::pass);
        bench = bench();
    }

    private WorkspaceBench bench() {
        WorkspaceBench opened =
                new WorkspaceBench(
                        jobs,
                        sandbox.clock(),
                        CreationFiles.in(
                                folder.resolve("kept"), "aiworkspace", WorkspaceDraft.class),
                        new OpenConnection(
                                sandbox.session(), "sandbox", Api.endpoint("http://127.0.0.1:1")),
                        new WorkspaceForm.Unheard());
        opened.pending().load();
        jobs.runAll();
        return opened;
    }

    @AfterEach
    void stop() {
        bench.closeWizard();
        sandbox.close();
    }

    private WorkspaceWizardViewModel create(String fault, String name) {
        WorkspaceWizardViewModel wizard = bench.openWizard();
        jobs.runAll();
        WorkspaceForm.fill(wizard.form(), name);
        wizard.form().configuration().show(TestConfigurations.full());
        next(wizard);
        if (!fault.equals("none")) {
            sandbox.faultOnce(CREATE + "=" + fault);
        }
        next(wizard);
        return wizard;
    }

    private void next(WorkspaceWizardViewModel wizard) {
        wizard.wizard().next();
        jobs.runAll();
    }

    private static String outcome(WorkspaceWizardViewModel wizard) {
        return wizard.creation().progress().get().getClass().getSimpleName();
    }

    private List<String> names() throws Exception {
        return sandbox.session().aiWorkspaces(AccountSandbox.ID).rows().stream()
                .map(AiWorkspace::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "none,                      Done,        true",
        "reset-before,              NotFound,    false",
        "reset-after,               Done,        true",
        "error-after:504/510,       Done,        true",
        "error-after:500/900,       Done,        true",
        "truncate,                  Done,        true",
        "success-false:not today,   Failed,      false",
        "throttle:1,                Failed,      false",
        "error:504/510,             NotFound,    false",
        "error:500/900,             NotFound,    false",
        "html,                      NotFound,    false",
        "error:401/210,             Failed,      false",
        "error:429/400,             Failed,      false",
        "error:403,                 Failed,      false"
    })
    void isSentOnceAndWhatIsNotKnownIsLookedUpByItsName(
            String fault, String expected, boolean exists) throws Exception {
        WorkspaceWizardViewModel wizard = create(fault, "train");
        assertThat(outcome(wizard)).isEqualTo(expected);
        assertThat(sandbox.timesSent(CREATE)).isEqualTo(1);
        assertThat(names()).isEqualTo(exists ? List.of("train") : List.of());
    }

    @Test
    void whatIsCreatedHasTheConfigurationThatWasEntered() throws Exception {
        create("none", "train");
        String id = sandbox.session().aiWorkspaces(AccountSandbox.ID).rows().getFirst().id();
        var sent =
                requireNonNull(
                        sandbox.session().aiWorkspace(id).contents().getFirst().configuration());
        assertThat(requireNonNull(sent.docker()).env())
                .containsEntry("HF_TOKEN", TestConfigurations.SECRET);
        assertThat(requireNonNull(sent.resource()).memoryMb()).isEqualTo(16_384);
        assertThat(sent.queueName()).isEqualTo("gpu");
    }

    @Test
    void aNameThatIsTakenIsNotSentAtAll() throws Exception {
        create("none", "train");
        bench.closeWizard();
        WorkspaceWizardViewModel second = create("none", "train");
        assertThat(outcome(second)).isIn("NameTaken", "Idle");
        assertThat(sandbox.timesSent(CREATE)).isEqualTo(1);
        assertThat(names()).containsExactly("train");
    }

    @Test
    void sendingAgainAfterALostRequestLeavesOne() throws Exception {
        WorkspaceWizardViewModel wizard = create("reset-before", "train");
        assertThat(wizard.form().name().locked().get()).isTrue();
        wizard.wizard().steps().review();
        next(wizard);
        assertThat(outcome(wizard)).isEqualTo("Done");
        assertThat(names()).containsExactly("train");
        assertThat(sandbox.timesSent(CREATE)).isEqualTo(2);
    }

    @Test
    void whatAnEarlierRunLeftOpenIsLookedUpAndNotSentAgain() throws Exception {
        create("reset-before", "train");
        bench.closeWizard();
        bench = bench();
        assertThat(bench.pending().all()).hasSize(1);
        assertThat(sandbox.timesSent(CREATE)).isEqualTo(1);
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"none", "reset-before", "error-after:504/510", "success-false:no"})
    void noFileHasTheSecretInIt(String fault) throws Exception {
        WorkspaceWizardViewModel wizard = create(fault, "train");
        wizard.wizard().saveDraft(() -> {});
        jobs.runAll();
        try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
            assertThat(files.filter(Files::isRegularFile).map(WorkspaceCreationOutcomeTest::text))
                    .allSatisfy(text -> assertThat(text).doesNotContain(TestConfigurations.SECRET));
        }
        assertThat(wizard.wizard().preview().json()).doesNotContain(TestConfigurations.SECRET);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
