package io.github.dfconsole.service.aiapps.submit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionOutcome;
import io.github.dfconsole.service.change.SubmissionRequest;
import io.github.dfconsole.testing.AccountSandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A run is submitted once, and looked for by its prefix, its workspace and its start. */
class RunSubmissionTest {

    private static final String SUBMIT = "aiapps/submit";
    private static final String SECRET = "cAnArY-77";

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private Session session;
    private SentRuns sent;
    private Submission<RunRequest, RunDraft> submission;
    private String workspaceId;

    @BeforeEach
    void start() throws Exception {
        sandbox = new AccountSandbox(folder, true);
        session = sandbox.session();
        sent = new SentRuns(folder.resolve("kept"));
        submission =
                new Submission<>(
                        new RunSubmission(session, sent, sandbox.clock()),
                        new ChangeJournal<>(folder.resolve("kept/journal"), RunDraft.class),
                        draftId -> {},
                        "sandbox",
                        sandbox.clock());
        workspaceId =
                session.client()
                        .aiWorkspaces()
                        .create(new NewAiWorkspace(AccountSandbox.ID, "train", "", specification()))
                        .id();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private static AiAppTypeSpec specification() {
        return new AiAppTypeSpec(
                "v1",
                "gpu",
                "",
                new AiAppResource(4, 1, "T4", 8_192),
                new AiAppDocker(
                        "pytorch:2.3.1-cuda12.1",
                        "python",
                        "train.py",
                        Map.of("API_TOKEN", SECRET, "LANG", "C"),
                        List.of()),
                new AiAppData(List.of(), List.of()));
    }

    private SubmissionRequest<RunRequest, RunDraft> request(String prefix) {
        RunDraft draft =
                new RunDraft(
                        AccountSandbox.ID,
                        workspaceId,
                        "train",
                        prefix,
                        ConfigurationTyping.typed(specification()));
        return new SubmissionRequest<>(
                RunRequest.of(draft, specification()), draft, AccountSandbox.NAME, "");
    }

    private int runs() throws Exception {
        return session.aiApps(AccountSandbox.ID).rows().size();
    }

    private static String name(SubmissionOutcome<RunDraft> outcome) {
        return outcome.getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource({
        "none,                    Accepted, 1, Found",
        "reset-before,            Unknown,  0, Absent",
        "reset-after,             Unknown,  1, Found",
        "error-after:504/510,     Unknown,  1, Found",
        "truncate,                Unknown,  1, Found",
        "error:403,               Refused,  0, Absent",
        "success-false:not today, Refused,  0, Absent",
        "throttle:1,              Refused,  0, Absent"
    })
    void isSentOnceAndFoundAgain(String fault, String outcome, int runs, String finding)
            throws Exception {
        if (!fault.equals("none")) {
            sandbox.faultOnce(SUBMIT + "=" + fault);
        }
        SubmissionOutcome<RunDraft> ended = submission.submit(request("trainabc"));
        assertThat(name(ended)).isEqualTo(outcome);
        assertThat(runs()).isEqualTo(runs);
        assertThat(sandbox.timesSent(SUBMIT)).isEqualTo(1);
        if (ended instanceof SubmissionOutcome.Unknown<RunDraft> unknown) {
            sandbox.pass(Duration.ofSeconds(2));
            Finding found = submission.find(unknown.intent());
            assertThat(found.getClass().getSimpleName()).isEqualTo(finding);
            assertThat(runs()).isEqualTo(runs);
        }
        assertThat(session.aiApps(AccountSandbox.ID).rows())
                .allSatisfy(run -> assertThat(sent.of(run.id())).isPresent());
    }

    @Test
    void aRunThatWasThereBeforeIsNotTakenForTheNewOne() throws Exception {
        submission.submit(request("trainabc"));
        sandbox.pass(Duration.ofSeconds(10));
        sandbox.faultOnce(SUBMIT + "=reset-before");
        SubmissionOutcome<RunDraft> second = submission.submit(request("trainabc"));
        assertThat(submission.find(((SubmissionOutcome.Unknown<RunDraft>) second).intent()))
                .isInstanceOf(Finding.Absent.class);
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void severalNewRunsAreShownAndNoneIsPicked() throws Exception {
        sandbox.faultOnce(SUBMIT + "=reset-after");
        SubmissionOutcome<RunDraft> first = submission.submit(request("trainabc"));
        session.client().aiApps().submit(request("trainabc").content().content());
        Finding found = submission.find(((SubmissionOutcome.Unknown<RunDraft>) first).intent());
        assertThat(found)
                .isInstanceOfSatisfying(
                        Finding.NotKnown.class,
                        several -> assertThat(several.candidates()).hasSize(2));
    }

    @Test
    void sendingAgainFindsTheFirstRunInsteadOfStartingASecond() throws Exception {
        sandbox.faultOnce(SUBMIT + "=reset-after");
        SubmissionOutcome<RunDraft> first = submission.submit(request("trainabc"));
        SubmissionOutcome<RunDraft> again =
                submission.submitAgain(
                        ((SubmissionOutcome.Unknown<RunDraft>) first).intent(),
                        request("trainabc"));
        assertThat(name(again)).isEqualTo("Found");
        assertThat(runs()).isEqualTo(1);
        assertThat(sandbox.timesSent(SUBMIT)).isEqualTo(1);
    }

    @Test
    void valuesThatLookSecretAreSentAndNeverKept() throws Exception {
        sandbox.faultOnce(SUBMIT + "=reset-after");
        submission.submit(request("trainabc"));
        submission.submit(request("trainxyz"));
        try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
            List<String> kept = files.filter(Files::isRegularFile).map(each -> read(each)).toList();
            assertThat(kept)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(text -> assertThat(text).contains("API_TOKEN"))
                    .noneSatisfy(text -> assertThat(text).contains(SECRET));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @Test
    void aSuggestedPrefixIsValidAndDiffersFromTheLast() {
        Random random = new Random(7);
        for (String name : List.of("churn-predict", "추천-모델", "9-lives", "x", "")) {
            String one = RunPrefix.suggest(name, random);
            assertThat(RunPrefix.check(one)).as(one).isEmpty();
            assertThat(RunPrefix.suggest(name, random)).isNotEqualTo(one);
        }
        assertThat(RunPrefix.suggest("churn-predict", random)).startsWith("churn").hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({"a", "trainabcd", "9ab", "Ab", "a b", "-ab", "''"})
    void aPrefixThatIsDocumentedAsInvalidIsRefused(String prefix) {
        assertThat(RunPrefix.check(prefix)).isPresent();
    }
}
