package io.github.dfconsole.ui.notebooks.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.notebooks.BucketChange;
import io.github.dfconsole.service.notebooks.BucketRule;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.notebooks.NotebookWork;
import io.github.dfconsole.ui.notebooks.NotebooksKind;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.ChangeProgress;
import io.github.dfconsole.ui.resource.action.ChangeProgress.Done;
import io.github.dfconsole.ui.resource.action.ChangeRun;
import io.github.dfconsole.ui.resource.action.Guard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * What becomes of a changed bucket, whatever becomes of its answer. The service tells no bucket of
 * a notebook, so that nothing is claimed without an answer.
 */
@Timeout(60)
class BucketOutcomeTest {

    private static final String OPERATION = BucketChange.OPERATION;

    @TempDir private Path folder;

    private final Queue<CallReport> calls = new ConcurrentLinkedQueue<>();
    private final TimedJobs jobs = new TimedJobs(time -> {});
    private SandboxSessions sandbox;
    private Session session;
    private ResourceViewModel<Notebook, NotebookDetail> model;
    private Account account;
    private Notebook notebook;
    private List<String> buckets;

    @BeforeEach
    void start() throws Exception {
        sandbox =
                new SandboxSessions(
                        SandboxSettings.usual(), (report, failure) -> calls.add(report));
        session = sandbox.open(sandbox.connection());
        account = session.accounts().rows().getFirst();
        notebook = session.notebooks(account.id()).rows().getFirst();
        buckets =
                session.client().notebooks().getObjectStorageBucketList().contents().stream()
                        .filter(bucket -> BucketRule.against(bucket).isEmpty())
                        .map(Bucket::name)
                        .toList();
        ScreenContext context = Screens.context(jobs, new ManualJobs());
        model =
                new ResourceViewModel<>(
                        new NotebooksKind(new NotebookWork(folder), KeytabResetRecords.in(folder)),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
        model.runner().open(session, "sandbox", Guard.NONE);
        model.show(session, account);
        jobs.runAll();
        calls.clear();
    }

    @AfterEach
    void stop() {
        session.close();
        sandbox.close();
    }

    private ChangeBucket action() {
        return model.actions().stream()
                .filter(ChangeBucket.class::isInstance)
                .map(ChangeBucket.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private ChangeRun link(String bucketName) {
        ChangeRun run =
                model.runner()
                        .run(
                                action(),
                                List.of(
                                        BucketChange.of(
                                                account.id(),
                                                notebook.id(),
                                                notebook.name(),
                                                bucketName)))
                        .orElseThrow()
                        .runs()
                        .getFirst();
        jobs.runAll();
        return run;
    }

    private static String outcome(ChangeRun run) {
        return switch (run.progress().get()) {
            case Done done -> done.how().name();
            case ChangeProgress.Refused _ -> "REFUSED";
            case ChangeProgress.NotVisible _ -> "CANNOT_BE_CONFIRMED";
            case ChangeProgress other -> other.toString();
        };
    }

    private long timesSent() {
        return calls.stream()
                .filter(call -> call.operation().equals(OPERATION))
                .mapToInt(CallReport::attempts)
                .sum();
    }

    private long records() throws Exception {
        Path changes = folder.resolve("changes");
        if (!Files.isDirectory(changes)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(changes)) {
            return files.count();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "none,                       ANSWERED",
        "reset-before,               CANNOT_BE_CONFIRMED",
        "reset-after,                CANNOT_BE_CONFIRMED",
        "error:504/510,              CANNOT_BE_CONFIRMED",
        "error-after:504/510,        CANNOT_BE_CONFIRMED",
        "error:500/900,              CANNOT_BE_CONFIRMED",
        "error-after:500/900,        CANNOT_BE_CONFIRMED",
        "html,                       CANNOT_BE_CONFIRMED",
        "truncate,                   CANNOT_BE_CONFIRMED",
        "success-false:not today,    REFUSED",
        "throttle:1,                 REFUSED",
        "error:429/400,              REFUSED",
        "error:401/210,              REFUSED",
        "error:403,                  REFUSED"
    })
    void isSentOnceAndItsOutcomeIsTrue(String fault, String expected) throws Exception {
        if (!fault.equals("none")) {
            sandbox.fault(OPERATION + "=" + fault + "@1");
        }
        ChangeRun run = link(buckets.getFirst());
        assertThat(outcome(run)).isEqualTo(expected);
        assertThat(timesSent()).isEqualTo(1);
        // Nothing will ever tell more of it, so that nothing is kept to be looked up.
        assertThat(records()).isZero();
        assertThat(run.canSendAgain()).isEqualTo(expected.equals("CANNOT_BE_CONFIRMED"));
    }

    @Test
    void theSameBucketOnceMoreDoesNoHarmAndSettlesIt() {
        sandbox.fault(OPERATION + "=reset-after@1");
        ChangeRun run = link(buckets.getFirst());
        run.sendAgain();
        jobs.runAll();
        assertThat(outcome(run)).isEqualTo("ANSWERED");
        assertThat(timesSent()).isEqualTo(2);
    }

    @Test
    void aBucketThatCannotBeLinkedIsRefused() {
        assertThat(outcome(link("no-such-bucket"))).isEqualTo("REFUSED");
        assertThat(timesSent()).isEqualTo(1);
    }

    @Test
    void itIsSaidBeforeThatItCannotBeChecked() throws Exception {
        assertThat(action().consequences(session, List.of(notebook)).lines())
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line.text())
                                        .contains("does not tell which bucket")
                                        .contains("cannot be checked afterwards"));
    }
}
