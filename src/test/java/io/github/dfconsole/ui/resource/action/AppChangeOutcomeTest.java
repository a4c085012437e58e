package io.github.dfconsole.ui.resource.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppDeletion;
import io.github.dfconsole.service.apps.AppStart;
import io.github.dfconsole.service.apps.AppStop;
import io.github.dfconsole.service.apps.ContainerCountChange;
import io.github.dfconsole.service.apps.ContainerRestart;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.service.apps.MasterRestart;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.AppSamples;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.apps.AppsKind;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the user reads about every change to an app in the end, how many requests were sent for it,
 * and what stays written down: over a real socket, whatever becomes of the answer.
 */
@Timeout(60)
class AppChangeOutcomeTest {

    private static final String ACCOUNT = AccountSandbox.ID;

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private Session session;
    private TimedJobs jobs;
    private ResourceViewModel<App, AppDetail> model;
    private final List<String> words = new ArrayList<>();

    /** The changes of this test. */
    enum Kind {
        SCALE(ContainerCountChange.OPERATION),
        RESTART(ContainerRestart.OPERATION),
        MASTER(MasterRestart.OPERATION),
        STOP(AppStop.OPERATION),
        START(AppStart.OPERATION),
        DELETE(AppDeletion.OPERATION);

        private final String operation;

        Kind(String operation) {
            this.operation = operation;
        }
    }

    @BeforeEach
    void start() throws Exception {
        sandbox = new AccountSandbox(folder, true);
        session = sandbox.session();
        jobs = new TimedJobs(sandbox::pass);
        AppSamples.createKafka(session, ACCOUNT, 2);
        sandbox.pass(Duration.ofMinutes(5));
        model = connect();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private ResourceViewModel<App, AppDetail> connect() {
        ScreenContext context = Screens.context(jobs, new ManualJobs());
        ResourceViewModel<App, AppDetail> made =
                new ResourceViewModel<>(
                        new AppsKind(
                                new Lifetimes(new LifetimeStore(folder), InstantSource.system()),
                                folder),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
        ChangeText text = new ChangeText(context.texts(), context.times());
        made.runner().onEnded(batch -> batch.runs().forEach(run -> words.add(text.of(batch, run))));
        made.runner().open(session, "sandbox", Guard.NONE);
        made.show(session, new Account(ACCOUNT, AccountSandbox.NAME, "", "", null, false));
        jobs.runAll();
        return made;
    }

    private App kafka() throws Exception {
        return AppSamples.named(session, ACCOUNT, "kafka-log");
    }

    private Change change(Kind kind) throws Exception {
        App app = kafka();
        return switch (kind) {
            case SCALE -> ContainerCountChange.of(app, "broker", 2, 3);
            case RESTART -> restart("broker-0");
            case MASTER -> MasterRestart.of(app);
            case STOP -> AppStop.of(app);
            case START -> AppStart.of(app);
            case DELETE -> AppDeletion.of(app);
        };
    }

    private Change restart(String container) throws Exception {
        App app = kafka();
        return ContainerRestart.of(app, AppSamples.container(session, app, container));
    }

    @SuppressWarnings("unchecked") // the screen lists apps
    private ChangeAction<App> action(Kind kind) {
        return (ChangeAction<App>)
                model.actions().stream()
                        .filter(ChangeAction.class::isInstance)
                        .map(ChangeAction.class::cast)
                        .filter(each -> each.operation().equals(kind.operation))
                        .findFirst()
                        .orElseThrow();
    }

    /** What has to be so before a change makes sense. */
    private void prepare(Kind kind) throws Exception {
        if (kind == Kind.START) {
            session.client().apps().stop(kafka().id());
        }
    }

    private ChangeBatch run(Kind kind, Change... changes) {
        ChangeBatch batch = model.runner().run(action(kind), List.of(changes)).orElseThrow();
        jobs.runAll();
        return batch;
    }

    private int records() throws IOException {
        Path changes = folder.resolve("changes");
        if (!Files.isDirectory(changes)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(changes)) {
            return (int) files.count();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SCALE,   none,                    the container count has been changed,   0",
        "SCALE,   reset-before,            It probably did not take effect,        1",
        "SCALE,   reset-after,             the service now shows the change,       0",
        "SCALE,   error-after:504/510,     the service now shows the change,       0",
        "SCALE,   error:403,               not carried out,                        0",
        "SCALE,   success-false:not today, not carried out,                        0",
        "SCALE,   throttle:1,              not carried out,                        0",
        "RESTART, none,                    (broker-0) has been restarted,          0",
        "RESTART, reset-before,            It probably did not take effect,        1",
        "RESTART, reset-after,             the service now shows the change,       0",
        "RESTART, error-after:504/510,     the service now shows the change,       0",
        "RESTART, error:403,               not carried out,                        0",
        "RESTART, success-false:not today, not carried out,                        0",
        "RESTART, throttle:1,              not carried out,                        0",
        "MASTER,  none,                    the service has accepted the restart,   0",
        "MASTER,  reset-before,            no trace of the restart was seen,       1",
        "MASTER,  reset-after,             the service now shows the change,       0",
        "MASTER,  error-after:504/510,     the service now shows the change,       0",
        "MASTER,  error:403,               not carried out,                        0",
        "MASTER,  success-false:not today, not carried out,                        0",
        "MASTER,  throttle:1,              not carried out,                        0",
        "STOP,    none,                    kafka-log is no longer running,         0",
        "STOP,    reset-before,            It probably did not take effect,        1",
        "STOP,    reset-after,             the service now shows the change,       0",
        "STOP,    error-after:504/510,     the service now shows the change,       0",
        "STOP,    error:403,               not carried out,                        0",
        "STOP,    success-false:not today, not carried out,                        0",
        "STOP,    throttle:1,              not carried out,                        0",
        "START,   none,                    kafka-log has been started,             0",
        "START,   reset-before,            It probably did not take effect,        1",
        "START,   reset-after,             the service now shows the change,       0",
        "START,   error-after:504/510,     the service now shows the change,       0",
        "START,   error:403,               not carried out,                        0",
        "START,   success-false:not today, not carried out,                        0",
        "START,   throttle:1,              not carried out,                        0",
        "DELETE,  none,                    kafka-log has been deleted,             0",
        "DELETE,  reset-before,            It probably did not take effect,        1",
        "DELETE,  reset-after,             the service now shows the change,       0",
        "DELETE,  error-after:504/510,     the service now shows the change,       0",
        "DELETE,  error:403,               not carried out,                        0",
        "DELETE,  error:404,               kafka-log had already been deleted,     0",
        "DELETE,  success-false:not today, not carried out,                        0",
        "DELETE,  throttle:1,              not carried out,                        0"
    })
    void isSentOnceAndItsOutcomeIsTrue(Kind kind, String fault, String said, int kept)
            throws Exception {
        prepare(kind);
        if (!fault.equals("none")) {
            sandbox.faultOnce(kind.operation + "=" + fault);
        }
        run(kind, change(kind));
        assertThat(words).singleElement().asString().contains(said);
        assertThat(sandbox.timesSent(kind.operation)).isEqualTo(1);
        assertThat(records()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "SCALE,   reset-after,  the service now shows the change",
        "SCALE,   reset-before, It probably did not take effect",
        "RESTART, reset-after,  the service now shows the change",
        "RESTART, reset-before, It probably did not take effect",
        "MASTER,  reset-before, no trace of the restart was seen",
        "STOP,    reset-after,  the service now shows the change",
        "START,   reset-after,  the service now shows the change",
        "DELETE,  reset-after,  the service now shows the change"
    })
    void whatWasSentBeforeTheConsoleEndedIsLookedUpAndNotSentAgain(
            Kind kind, String fault, String said) throws Exception {
        prepare(kind);
        sandbox.faultOnce(kind.operation + "=" + fault);
        ChangeSender sender =
                new ChangeSender(new ChangeLog(folder.resolve("changes")), sandbox.clock());
        Change ready = change(kind).prepared(session);
        sender.send(session, ready, sender.record("sandbox", ready));
        assertThat(records()).isEqualTo(1);

        connect();
        assertThat(words).singleElement().asString().contains(said).doesNotContain("null");
        assertThat(sandbox.timesSent(kind.operation)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"RESTART", "MASTER", "START"})
    void whatWouldHarmWhenRepeatedIsNeverRepeated(Kind kind) throws Exception {
        prepare(kind);
        sandbox.faultOnce(kind.operation + "=reset-before");
        ChangeRun run = run(kind, change(kind)).runs().getFirst();
        assertThat(run.change().isRepeatSafe()).isFalse();
        assertThat(run.canSendAgain()).isFalse();
    }

    @Test
    void theMasterIsNotToBeRestartedAgainUnlessManagementIsStuck() throws Exception {
        sandbox.faultOnce(MasterRestart.OPERATION + "=reset-before");
        run(Kind.MASTER, change(Kind.MASTER));
        assertThat(words.getFirst())
                .contains("Do not repeat it unless managing the app is still stuck")
                .doesNotContain("probably");
    }

    @Test
    void anAppThatIsStoppedMeanwhileIsLeftAlone() throws Exception {
        Change scale = change(Kind.SCALE);
        Change restart = change(Kind.RESTART);
        session.client().apps().stop(kafka().id());
        run(Kind.SCALE, scale);
        run(Kind.RESTART, restart);
        run(Kind.MASTER, change(Kind.MASTER));
        assertThat(words).hasSize(3).allMatch(each -> each.contains("no longer running"));
        assertThat(sandbox.timesSent(ContainerCountChange.OPERATION)).isZero();
        assertThat(sandbox.timesSent(ContainerRestart.OPERATION)).isZero();
        assertThat(sandbox.timesSent(MasterRestart.OPERATION)).isZero();
    }

    @Test
    void anAppThatHasEndedIsNotStoppedAndOneThatRunsIsNotStarted() throws Exception {
        run(Kind.START, change(Kind.START));
        session.client().apps().stop(kafka().id());
        run(Kind.STOP, change(Kind.STOP));
        assertThat(words)
                .containsExactly(
                        "kafka-log had already been started.", "kafka-log had already ended.");
        assertThat(sandbox.timesSent(AppStart.OPERATION)).isZero();
        // The one by the colleague.
        assertThat(sandbox.timesSent(AppStop.OPERATION)).isEqualTo(1);
    }

    @Test
    void anAppThatIsGoneIsSaidToBeGone() throws Exception {
        Change scale = change(Kind.SCALE);
        Change deletion = change(Kind.DELETE);
        session.client().apps().delete(kafka().id());
        run(Kind.SCALE, scale);
        run(Kind.DELETE, deletion);
        assertThat(words.getFirst()).contains("not carried out");
        assertThat(words.getLast()).isEqualTo("kafka-log had already been deleted.");
        assertThat(sandbox.timesSent(ContainerCountChange.OPERATION)).isZero();
    }

    /** Three were more than two; they are fewer than five. */
    @Test
    void aCountThatWasChangedMeanwhileIsNotSentOver() throws Exception {
        Change more = change(Kind.SCALE);
        session.client().apps().setContainerCount(kafka().id(), "broker", 5);
        run(Kind.SCALE, more);
        assertThat(words.getFirst()).contains("changed by someone else in the meantime");
        assertThat(sandbox.timesSent(ContainerCountChange.OPERATION)).isEqualTo(1);
    }

    @Test
    void aCountThatIsSoAlreadyIsNotSent() throws Exception {
        Change more = change(Kind.SCALE);
        session.client().apps().setContainerCount(kafka().id(), "broker", 3);
        run(Kind.SCALE, more);
        assertThat(words.getFirst()).contains("already had this container count");
        assertThat(sandbox.timesSent(ContainerCountChange.OPERATION)).isEqualTo(1);
    }

    @Test
    void aContainerThatWasReplacedMeanwhileIsNotEndedAgain() throws Exception {
        Change restart = change(Kind.RESTART);
        session.client().apps().killContainer(kafka().id(), "broker-0");
        sandbox.pass(Duration.ofMinutes(5));
        run(Kind.RESTART, restart);
        assertThat(words.getFirst()).contains("had already been replaced");
        assertThat(sandbox.timesSent(ContainerRestart.OPERATION)).isEqualTo(1);
    }

    @Test
    void theNextContainerIsRestartedOnlyOnceTheOneBeforeIsReady() throws Exception {
        String idBefore = AppSamples.container(session, kafka(), "broker-0").id();
        ChangeBatch batch =
                model.runner()
                        .run(
                                action(Kind.RESTART),
                                List.of(restart("broker-0"), restart("broker-1")))
                        .orElseThrow();
        List<AppContainer> firstWhenSecondIsSent = new ArrayList<>();
        batch.runs()
                .getLast()
                .progress()
                .addListener(
                        (property, before, now) -> {
                            if (now instanceof ChangeProgress.Sending) {
                                firstWhenSecondIsSent.add(broker());
                            }
                        });
        jobs.runAll();
        assertThat(firstWhenSecondIsSent).hasSize(1);
        assertThat(firstWhenSecondIsSent.getFirst().id()).isNotEqualTo(idBefore);
        assertThat(firstWhenSecondIsSent.getFirst().state()).isEqualTo("READY");
        assertThat(batch.isDone()).isTrue();
        assertThat(sandbox.timesSent(ContainerRestart.OPERATION)).isEqualTo(2);
    }

    private AppContainer broker() {
        try {
            return AppSamples.container(session, kafka(), "broker-0");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"error:403", "reset-before"})
    void theFirstContainerThatDoesNotComeBackStopsTheRest(String fault) throws Exception {
        sandbox.faultOnce(ContainerRestart.OPERATION + "=" + fault);
        run(Kind.RESTART, restart("broker-0"), restart("broker-1"));
        assertThat(words.getLast()).isEqualTo("kafka-log (broker-1): not sent");
        assertThat(sandbox.timesSent(ContainerRestart.OPERATION)).isEqualTo(1);
    }

    @Test
    void theRestCanBeCalledOff() throws Exception {
        ChangeBatch batch =
                model.runner()
                        .run(
                                action(Kind.RESTART),
                                List.of(restart("broker-0"), restart("broker-1")))
                        .orElseThrow();
        model.runner().cancel(batch);
        jobs.runAll();
        assertThat(words)
                .containsExactly(
                        "kafka-log (broker-0) has been restarted.",
                        "kafka-log (broker-1): not sent");
        assertThat(sandbox.timesSent(ContainerRestart.OPERATION)).isEqualTo(1);
    }

    /** ZooKeeper cannot be deleted while Kafka runs; the other deletion is carried out. */
    @Test
    void oneFailureDoesNotStopTheOthersAndCanBeTriedAgain() throws Exception {
        App zookeeper = AppSamples.named(session, ACCOUNT, "zk-main");
        ChangeBatch batch = run(Kind.DELETE, AppDeletion.of(zookeeper), change(Kind.DELETE));
        assertThat(words.getFirst()).contains("zk-main: not carried out");
        assertThat(words.getLast()).contains("kafka-log has been deleted");

        words.clear();
        model.runner().tryFailedAgain(batch);
        jobs.runAll();
        assertThat(words).contains("zk-main has been deleted.");
        assertThat(sandbox.timesSent(AppDeletion.OPERATION)).isEqualTo(3);
        assertThat(session.apps(ACCOUNT).rows()).isEmpty();
        assertThat(records()).isZero();
    }

    @Test
    void severalComponentsAreSeveralCallsWithAResultEach() throws Exception {
        run(
                Kind.SCALE,
                ContainerCountChange.of(kafka(), "broker", 2, 3),
                ContainerCountChange.of(kafka(), "kafka-manager", 1, 2));
        assertThat(words)
                .hasSize(2)
                .anyMatch(each -> each.startsWith("kafka-log (broker):"))
                .anyMatch(each -> each.startsWith("kafka-log (kafka-manager):"));
        assertThat(sandbox.timesSent(ContainerCountChange.OPERATION)).isEqualTo(2);
    }
}
