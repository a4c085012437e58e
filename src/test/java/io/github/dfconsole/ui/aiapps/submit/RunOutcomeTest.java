package io.github.dfconsole.ui.aiapps.submit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.aiapps.submit.RunSubmission;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.ui.submission.SubmissionProgress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/** Whatever happens on the way, no run is started twice, and what is said of it is true. */
@Timeout(60)
class RunOutcomeTest {

    private static final String SUBMIT = RunSubmission.OPERATION;

    @TempDir private Path folder;

    private RunDesk desk;
    private String workspaceId;

    @BeforeEach
    void open() throws Exception {
        desk = new RunDesk(folder);
        workspaceId = desk.workspace("train", TestConfigurations.full());
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    /** Fills nothing in but what is there, and sends it. */
    private RunWizardViewModel run(String fault) {
        RunWizardViewModel wizard = desk.open(workspaceId, "train");
        desk.next();
        if (!fault.equals("none")) {
            desk.sandbox.faultOnce(SUBMIT + "=" + fault);
        }
        desk.next();
        return wizard;
    }

    @ParameterizedTest
    @CsvSource({
        "none,                      Done,        1",
        "reset-before,              NotFound,    0",
        "reset-after,               Done,        1",
        "error-after:504/510,       Done,        1",
        "error-after:500/900,       Done,        1",
        "truncate,                  Done,        1",
        "success-false:not today,   Failed,      0",
        "throttle:1,                Failed,      0",
        "error:504/510,             NotFound,    0",
        "error:500/900,             NotFound,    0",
        "html,                      NotFound,    0",
        "error:401/210,             Failed,      0",
        "error:429/400,             Failed,      0",
        "error:403,                 Failed,      0"
    })
    void isSentOnceAndTheNumberOfRunsIsRight(String fault, String expected, int runs)
            throws Exception {
        RunWizardViewModel wizard = run(fault);
        assertThat(desk.outcome()).isEqualTo(expected);
        assertThat(desk.sandbox.timesSent(SUBMIT)).isEqualTo(1);
        assertThat(desk.runs()).hasSize(runs);
        for (AiApp run : desk.runs()) {
            assertThat(run.name()).startsWith(wizard.form().prefix().entered());
            assertThat(desk.sent.of(run.id()).orElseThrow().draft().workspaceName())
                    .isEqualTo("train");
            assertThat(wizard.creation().progress().get())
                    .isInstanceOfSatisfying(
                            SubmissionProgress.Done.class,
                            done -> assertThat(done.resource().id()).isEqualTo(run.id()));
        }
    }

    @Test
    void theValuesOfTheWorkspaceAreSentWithTheirSecretsAndKeptWithout() throws Exception {
        RunWizardViewModel wizard = run("reset-after");
        assertThat(wizard.form().request().orElseThrow().content().docker().env())
                .containsEntry("HF_TOKEN", TestConfigurations.SECRET);
        assertThat(desk.files())
                .isNotEmpty()
                .noneSatisfy(text -> assertThat(text).contains(TestConfigurations.SECRET));
        assertThat(wizard.wizard().preview().json())
                .contains("********")
                .doesNotContain(TestConfigurations.SECRET);
    }

    @Test
    void whatReplacesSomethingIsAskedAboutFirst() {
        run("none");
        assertThat(desk.asked).containsExactly("replace /user/df001/model");
    }

    @Test
    void sendingAgainAfterALostRequestLeavesOne() throws Exception {
        RunWizardViewModel wizard = run("reset-before");
        assertThat(wizard.form().prefix().locked().get()).isTrue();
        wizard.wizard().steps().review();
        desk.next();
        assertThat(desk.outcome()).isEqualTo("Done");
        assertThat(desk.runs()).hasSize(1);
        assertThat(desk.sandbox.timesSent(SUBMIT)).isEqualTo(2);
    }

    @Test
    void aRunThatAppearsAfterTheLookIsFoundInsteadOfSentAgain() throws Exception {
        RunWizardViewModel wizard = run("reset-before");
        // The service was slow: by now the request has arrived.
        desk.sandbox
                .session()
                .client()
                .aiApps()
                .submit(wizard.form().request().orElseThrow().content());
        wizard.wizard().steps().review();
        desk.next();
        assertThat(desk.outcome()).isEqualTo("Done");
        assertThat(desk.runs()).hasSize(1);
        assertThat(desk.sandbox.timesSent(SUBMIT)).isEqualTo(2);
        assertThat(desk.sent.of(desk.runs().getFirst().id())).isPresent();
    }

    @Test
    void ofSeveralRunsNoneIsPickedAndNoneIsSentAgain() throws Exception {
        RunWizardViewModel wizard = run("reset-before");
        var content = wizard.form().request().orElseThrow().content();
        desk.sandbox.session().client().aiApps().submit(content);
        desk.sandbox.session().client().aiApps().submit(content);
        wizard.wizard().steps().review();
        desk.next();
        assertThat(desk.outcome()).isEqualTo("NotFound");
        assertThat(desk.runs()).hasSize(2);
        assertThat(desk.sandbox.timesSent(SUBMIT)).isEqualTo(3);
    }

    @Test
    void aRestartLooksForWhatWasOpenAndAnotherRunIsAskedAbout() throws Exception {
        String prefix = run("reset-before").form().prefix().entered();
        desk.restart();
        desk.jobs.runAll();
        assertThat(desk.bench().pending().all()).hasSize(1);
        assertThat(desk.runs()).isEmpty();
        desk.asked.clear();
        run("none");
        assertThat(desk.asked).containsExactly("beside " + prefix, "replace /user/df001/model");
        assertThat(desk.runs()).hasSize(1);
    }

    @Test
    void nothingIsSentWhileAnEarlierRunIsLookedFor() throws Exception {
        String prefix = run("reset-before").form().prefix().entered();
        desk.restart();
        desk.jobs.runAll();
        RunWizardViewModel second = desk.open(workspaceId, "train");
        desk.next();
        desk.asked.clear();
        desk.bench().pending().checkAgain(desk.bench().pending().all().getFirst());
        second.wizard().commit();
        assertThat(desk.asked).containsExactly("wait for " + prefix);
        assertThat(desk.outcome()).isEqualTo("Idle");
        assertThat(desk.sandbox.timesSent(SUBMIT)).isEqualTo(1);
        assertThat(desk.runs()).isEqualTo(List.of());
    }
}
