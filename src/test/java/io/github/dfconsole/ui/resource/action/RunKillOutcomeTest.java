package io.github.dfconsole.ui.resource.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiapps.RunKill;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.Change.Sighting;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiapps.AiAppsKind;
import io.github.dfconsole.ui.aiapps.submit.RunWork;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the user reads in the end about runs that were killed, how many requests were sent for it,
 * and what stays written down: over a real socket, whatever becomes of the answer.
 */
@Timeout(60)
class RunKillOutcomeTest {

    private static final String KILL = RunKill.OPERATION;
    private static final long BEGAN = Instant.parse("2026-11-27T02:50:00Z").toEpochMilli();

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private Session session;
    private TimedJobs jobs;
    private ResourceViewModel<AiApp, AiAppDetail> model;
    private final List<String> words = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        sandbox =
                AccountSandbox.withRuns(
                        folder,
                        String.join(
                                ",",
                                run("train-1", Duration.ofHours(5)),
                                run("train-2", Duration.ofHours(5)),
                                run("brief", Duration.ofSeconds(620)),
                                run("done", Duration.ofMinutes(2))));
        session = sandbox.session();
        jobs = new TimedJobs(sandbox::pass);
        model = connect();
    }

    /** A run that began ten minutes ago. */
    private static String run(String name, Duration length) {
        return """
        {"id":"%s","spec":{"yarnId":"application_1_%s","accountId":"%s","workspaceName":"ws",\
        "name":"%s","queue":"gpu","cpuCount":2,"gpuCount":1,"memoryMb":2048,"image":"i:1"},\
        "startedAt":%d,"runsAt":%d,"endsAt":%d,"fails":false,"killedAt":null}"""
                .formatted(
                        name,
                        name,
                        AccountSandbox.ID,
                        name,
                        BEGAN,
                        BEGAN,
                        BEGAN + length.toMillis());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private ResourceViewModel<AiApp, AiAppDetail> connect() {
        ScreenContext context = Screens.context(jobs, new ManualJobs());
        ResourceViewModel<AiApp, AiAppDetail> made =
                new ResourceViewModel<>(
                        new AiAppsKind(new RunWork(folder)),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
        ChangeText text = new ChangeText(context.texts(), context.times());
        made.runner().onEnded(batch -> batch.runs().forEach(run -> words.add(text.of(batch, run))));
        made.runner().open(session, "sandbox", Guard.NONE);
        made.show(
                session, new Account(AccountSandbox.ID, AccountSandbox.NAME, "", "", null, false));
        jobs.runAll();
        return made;
    }

    private AiApp row(String name) {
        return model.table().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Change kill(String name) {
        return RunKill.of(AccountSandbox.ID, row(name));
    }

    private ChangeBatch run(Change... changes) {
        ChangeBatch batch = model.runner().run(action(), List.of(changes)).orElseThrow();
        jobs.runAll();
        return batch;
    }

    @SuppressWarnings("unchecked") // the screen lists runs
    private ChangeAction<AiApp> action() {
        return (ChangeAction<AiApp>)
                model.actions().stream()
                        .filter(ChangeAction.class::isInstance)
                        .map(ChangeAction.class::cast)
                        .filter(each -> each.operation().equals(KILL))
                        .findFirst()
                        .orElseThrow();
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
        "none,                    train-1 has been killed.,             0",
        "reset-before,            It probably did not take effect,      1",
        "reset-after,             the service now shows the change,     0",
        "truncate,                the service now shows the change,     0",
        "error-after:504/510,     the service now shows the change,     0",
        "error-after:500/900,     the service now shows the change,     0",
        "error:504/510,           It probably did not take effect,      1",
        "error:403,               not carried out,                      0",
        "success-false:not today, not carried out,                      0",
        "throttle:1,              not carried out,                      0"
    })
    void isSentOnceAndItsOutcomeIsTrue(String fault, String said, int kept) throws Exception {
        if (!fault.equals("none")) {
            sandbox.faultOnce(KILL + "=" + fault);
        }
        run(kill("train-1"));
        assertThat(words).singleElement().asString().contains("train-1", said);
        assertThat(sandbox.timesSent(KILL)).isEqualTo(1);
        assertThat(records()).isEqualTo(kept);
        boolean isKilled = said.contains("killed") || said.contains("now shows");
        assertThat(session.aiApp("train-1").state()).isEqualTo(isKilled ? "KILLED" : "RUNNING");
    }

    @Test
    void aRunThatHasEndedIsToldAndNotKilled() throws Exception {
        run(kill("done"));
        assertThat(words).containsExactly("done had already ended.");
        assertThat(sandbox.timesSent(KILL)).isZero();
        assertThat(records()).isZero();
    }

    /** Its end is no proof that the request arrived. */
    @Test
    void aRunThatEndsByItselfWhileTheAnswerIsLookedForWasNotKilled() throws Exception {
        sandbox.faultOnce(KILL + "=reset-before");
        run(kill("brief"));
        assertThat(words).containsExactly("brief had ended by itself before it could be killed.");
        assertThat(session.aiApp("brief").finalStatus()).isEqualTo("SUCCEEDED");
        assertThat(records()).isZero();
    }

    @Test
    void aRunThatEndsInTheMomentBeforeIsNoError() throws Exception {
        Change ready = kill("brief").prepared(session);
        assertThat(ready.isSoBefore()).isFalse();
        sandbox.pass(Duration.ofMinutes(1));
        ApiException refusal = catchThrowableOfType(ApiException.class, () -> ready.send(session));
        assertThat(refusal.failure()).isInstanceOf(ApiFailure.Invalid.class);
        assertThat(ready.isSoAlready(refusal.failure())).isTrue();
    }

    @Test
    void aRefusalOfARunThatGoesOnIsNoEnd() throws Exception {
        sandbox.faultOnce(KILL + "=success-false:not today");
        Change ready = kill("train-1").prepared(session);
        ApiException refusal = catchThrowableOfType(ApiException.class, () -> ready.send(session));
        assertThat(ready.isSoAlready(refusal.failure())).isFalse();
    }

    @Test
    void manyAreKilledEachWithItsOwnOutcome() {
        ChangeBatch batch = run(kill("train-1"), kill("done"), kill("train-2"));
        assertThat(batch.isDone()).isTrue();
        assertThat(words)
                .containsExactly(
                        "train-1 has been killed.",
                        "done had already ended.",
                        "train-2 has been killed.");
        assertThat(sandbox.timesSent(KILL)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "reset-after,  the service now shows the change",
        "reset-before, It probably did not take effect"
    })
    void whatWasSentBeforeTheConsoleEndedIsLookedUpAndNotSentAgain(String fault, String said)
            throws Exception {
        sandbox.faultOnce(KILL + "=" + fault);
        ChangeSender sender =
                new ChangeSender(new ChangeLog(folder.resolve("changes")), sandbox.clock());
        Change ready = kill("train-1").prepared(session);
        sender.send(session, ready, sender.record("sandbox", ready));
        assertThat(records()).isEqualTo(1);
        connect();
        assertThat(words).singleElement().asString().contains(said);
        assertThat(sandbox.timesSent(KILL)).isEqualTo(1);
    }

    /** A read that fails proves nothing. */
    @Test
    void anEndThatCannotBeReadIsUnknown() throws Exception {
        sandbox.faultOnce(KILL + "=reset-after");
        Change ready = kill("train-1").prepared(session);
        assertThat(catchThrowableOfType(ApiException.class, () -> ready.send(session))).isNotNull();
        sandbox.faultAlways("aiapps/getDetail=error:503/500");
        assertThat(catchThrowableOfType(ApiException.class, () -> ready.look(session))).isNotNull();
    }

    @Test
    void aRunThatIsGoneDoesNotGoOn() throws Exception {
        FakeWire wire =
                new FakeWire()
                        .fails("aiapps/getDetail", ApiFailure.NotFound::new)
                        .lists("aiapps/getList");
        assertThat(kill("train-1").look(wire.session())).isEqualTo(Sighting.SEEN);
        wire.lists("aiapps/getList", row("train-1"));
        assertThat(kill("train-1").look(wire.session())).isEqualTo(Sighting.NOT_SEEN);
    }
}
