package io.github.dfconsole.service.apps.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionOutcome;
import io.github.dfconsole.service.change.SubmissionRequest;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.TimedJobs;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whatever happens on the way, an app is created once, and what is said of it is true. */
@Timeout(60)
class AppCreationTest {

    private static final String CREATE = "apps/create";

    private final List<String> learnt = new ArrayList<>();
    private AccountSandbox sandbox;
    private ChangeJournal<AppDraft> journal;
    private Submission<NewApp, AppDraft> creation;

    @TempDir private Path folder;

    @BeforeEach
    void start() throws Exception {
        sandbox = new AccountSandbox(folder, true);
        journal = new ChangeJournal<>(folder.resolve("journal"), AppDraft.class);
        creation =
                new Submission<>(
                        new AppCreation(
                                sandbox.session(), (app, needed) -> learnt.add(app + needed)),
                        journal,
                        draft -> {},
                        "sandbox",
                        sandbox.clock());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private static AppDraft shell(String name) {
        return new AppDraft(
                AccountSandbox.ID,
                name,
                "DEV-1.0.0",
                "longlived",
                "3600",
                "a shell",
                List.of(new AppDraft.Component("shell", "2048", "1", "1")),
                List.of());
    }

    private static AppDraft zooKeeper(String name) {
        return new AppDraft(
                AccountSandbox.ID,
                name,
                "ZOOKEEPER-3.4.13",
                "longlived",
                "604800",
                "",
                List.of(
                        new AppDraft.Component("zkweb", "1024", "1", "1"),
                        new AppDraft.Component("zkserver", "2048", "1", "3")),
                List.of());
    }

    private static SubmissionRequest<NewApp, AppDraft> request(AppDraft draft) {
        return new SubmissionRequest<>(
                AppRequest.of(draft).orElseThrow(), draft, AccountSandbox.NAME, "");
    }

    private SubmissionOutcome<AppDraft> submit(AppDraft draft) throws IOException {
        return creation.submit(request(draft));
    }

    private List<App> existing() throws Exception {
        return sandbox.session().apps(AccountSandbox.ID).rows();
    }

    @Test
    void whatIsAcceptedIsThereOnceAndFollowedUntilItIsStable() throws Exception {
        SubmissionOutcome.Accepted<AppDraft> accepted =
                (SubmissionOutcome.Accepted<AppDraft>) submit(shell("new-one"));
        assertThat(existing()).extracting(App::name).containsExactly("new-one");
        assertThat(journal.open("sandbox").intents()).isEmpty();
        assertThat(learnt).containsExactly(accepted.created().id() + "[]");

        TimedJobs jobs = new TimedJobs(sandbox::pass);
        StateWatch watch = new StateWatch(jobs, sandbox.clock(), ended -> {});
        WatchedResource followed =
                watch.follow(
                        creation.watch(shell("new-one"), accepted.created()),
                        accepted.sentAt(),
                        accepted.acceptedAt());
        jobs.runAll();
        assertThat(followed.state().get()).isEqualTo(WatchState.REACHED);
        assertThat(followed.marks().getLast().state()).isEqualTo(AppStartup.STABLE);
        assertThat(followed.marks()).extracting(WatchedResource.Mark::state).contains("ACCEPTED");
    }

    @Test
    void oneThatIsStoppedMeanwhileIsSaidToBeLost() throws Exception {
        SubmissionOutcome.Accepted<AppDraft> accepted =
                (SubmissionOutcome.Accepted<AppDraft>) submit(shell("new-one"));
        sandbox.session().client().apps().stop(accepted.created().id());
        TimedJobs jobs = new TimedJobs(sandbox::pass);
        WatchedResource followed =
                new StateWatch(jobs, sandbox.clock(), ended -> {})
                        .follow(
                                creation.watch(shell("new-one"), accepted.created()),
                                accepted.sentAt(),
                                accepted.acceptedAt());
        jobs.runAll();
        assertThat(followed.state().get()).isEqualTo(WatchState.LOST);
    }

    @ParameterizedTest
    @CsvSource({
        "reset-before,        Unknown, false",
        "reset-after,         Unknown, true",
        "truncate,            Unknown, true",
        "error-after:504/510, Unknown, true",
        "error:504/510,       Unknown, false",
        "success-false:no,    Refused, false",
        "error:400/100,       Refused, false",
        "error:403,           Refused, false",
        "throttle:1,          Refused, false"
    })
    void isSentOnceAndWhatIsNotKnownIsLookedUpByName(String fault, String outcome, boolean exists)
            throws Exception {
        sandbox.faultOnce(CREATE + "=" + fault);
        SubmissionOutcome<AppDraft> told = submit(shell("new-one"));
        assertThat(told.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(sandbox.timesSent(CREATE)).isEqualTo(1);
        assertThat(existing()).hasSize(exists ? 1 : 0);
        if (!(told instanceof SubmissionOutcome.Unknown<AppDraft> unknown)) {
            assertThat(journal.open("sandbox").intents()).isEmpty();
            return;
        }
        assertThat(journal.open("sandbox").intents()).containsExactly(unknown.intent());
        Finding finding = creation.find(unknown.intent());
        assertThat(finding).isInstanceOf(exists ? Finding.Found.class : Finding.Absent.class);
        assertThat(learnt).hasSize(exists ? 1 : 0);
        assertThat(journal.open("sandbox").intents()).hasSize(exists ? 0 : 1);

        SubmissionOutcome<AppDraft> again =
                creation.submitAgain(unknown.intent(), request(shell("new-one")));
        assertThat(again)
                .isInstanceOf(
                        exists ? SubmissionOutcome.Found.class : SubmissionOutcome.Accepted.class);
        assertThat(existing()).hasSize(1);
        assertThat(sandbox.timesSent(CREATE)).isEqualTo(exists ? 1 : 2);
    }

    @Test
    void oneOfThatNameAndAnotherTypeIsSomebodyElses() throws Exception {
        sandbox.faultOnce(CREATE + "=reset-before");
        SubmissionOutcome.Unknown<AppDraft> unknown =
                (SubmissionOutcome.Unknown<AppDraft>) submit(shell("new-one"));
        submit(zooKeeper("new-one"));
        learnt.clear();
        assertThat(creation.find(unknown.intent())).isInstanceOf(Finding.Other.class);
        assertThat(learnt).isEmpty();
        assertThat(journal.open("sandbox").intents()).isEmpty();
    }

    @Test
    void aNameThatIsInUseIsNotSent() throws Exception {
        submit(shell("new-one"));
        assertThat(submit(shell("new-one"))).isInstanceOf(SubmissionOutcome.NameTaken.class);
        assertThat(sandbox.timesSent(CREATE)).isEqualTo(1);
    }

    @Test
    void whatItNeedsIsPassedOn() throws Exception {
        submit(zooKeeper("zk1"));
        String id = existing().getFirst().id();
        AppDraft kafka =
                new AppDraft(
                        AccountSandbox.ID,
                        "kafka",
                        "KAFKA-2.4.0",
                        "longlived",
                        "604800",
                        "",
                        List.of(
                                new AppDraft.Component("broker", "2048", "4", "1"),
                                new AppDraft.Component("kafka-manager", "2048", "1", "1")),
                        List.of(id));
        learnt.clear();
        assertThat(submit(kafka)).isInstanceOf(SubmissionOutcome.Accepted.class);
        assertThat(learnt).singleElement().asString().endsWith("[" + id + "]");
    }

    @Test
    void lookupsTellWhatRunsAndWhatIsFree() throws Exception {
        AppLookups lookups = new AppLookups(sandbox.session(), sandbox.clock());
        assertThat(lookups.accounts().rows()).extracting(Account::name).containsExactly("lonely");
        assertThat(lookups.running(AccountSandbox.ID, lookups.types().rows()).rows())
                .contains(new AppLookups.Running("ZOOKEEPER", "ZOOKEEPER-3.4.13", 0));
        submit(zooKeeper("zk1"));
        assertThat(lookups.running(AccountSandbox.ID, lookups.types().rows()).rows())
                .contains(new AppLookups.Running("ZOOKEEPER", "ZOOKEEPER-3.4.13", 1));
        AppSetup setup = lookups.setup(AccountSandbox.ID, "KAFKA-2.4.0");
        assertThat(setup.candidates()).extracting(App::name).containsExactly("zk1");
        assertThat(setup.queues()).containsExactly("longlived");
        assertThat(setup.template().orElseThrow().component("broker")).isPresent();
        assertThat(setup.withMaster(AppDemand.NONE)).isEqualTo(new AppDemand(2_048, 1, 1, 2_048));
    }
}
