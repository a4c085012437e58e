package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.Wire;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Answer;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.SubmissionOutcome;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.Failures;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.HoldingProxy;
import io.github.dfconsole.testing.Relay;
import io.github.dfconsole.testing.SampleNotebooks;
import io.github.dfconsole.testing.SandboxSessions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Whatever happens on the way, a notebook is created once, and what is said of it is true. */
@Timeout(60)
class NotebookCreationTest {

    private static final String CREATE = "notebooks/create";
    private static final String CONNECTION = "sandbox";
    private static final String NAME = "new-one";

    /** What the session that is tested has called, another client's calls not counted. */
    private final Queue<CallReport> calls = new ConcurrentLinkedQueue<>();

    private final List<Session> opened = new ArrayList<>();
    private SandboxSessions sandbox;
    private Account account;
    private ChangeJournal<NotebookDraft> journal;
    private Submission<NewNotebook, NotebookDraft> creation;

    private final List<String> discarded = new ArrayList<>();

    @TempDir private Path folder;

    @BeforeEach
    void start() throws Exception {
        sandbox = new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {});
        account =
                somebodyElse().accounts().rows().stream()
                        .filter(each -> !each.disabled())
                        .findFirst()
                        .orElseThrow();
        journal = new ChangeJournal<>(folder.resolve("journal"), NotebookDraft.class);
        creation = over(wire(sandbox.server().address()));
    }

    @AfterEach
    void stop() {
        opened.forEach(Session::close);
        sandbox.close();
    }

    private Session somebodyElse() {
        Session session = sandbox.open(sandbox.connection());
        opened.add(session);
        return session;
    }

    private Transport wire(URI address) {
        Transport transport =
                new Transport(
                        Api.endpoint(address.toString()),
                        sandbox.connection().credentials(),
                        Api.settings(),
                        (report, failure) -> calls.add(report));
        opened.add(new Session(new DataForestClient(transport), transport::close));
        return transport;
    }

    private Submission<NewNotebook, NotebookDraft> over(Wire wire) {
        Session session = new Session(new DataForestClient(wire), () -> {});
        return SampleNotebooks.creation(
                session, journal, discarded::add, CONNECTION, InstantSource.system());
    }

    private NewNotebook notebook() {
        return SampleNotebooks.named(NAME, account.id());
    }

    private SubmissionOutcome<NotebookDraft> submit() throws IOException {
        return submit(creation);
    }

    private SubmissionOutcome<NotebookDraft> submit(Submission<NewNotebook, NotebookDraft> over)
            throws IOException {
        return over.submit(SampleNotebooks.request(notebook(), account));
    }

    private SubmissionOutcome<NotebookDraft> submitAgain(
            Submission<NewNotebook, NotebookDraft> over, SubmissionIntent<NotebookDraft> earlier)
            throws IOException {
        return over.submitAgain(earlier, SampleNotebooks.request(notebook(), account));
    }

    /** Sends a request whose outcome does not become known. */
    private SubmissionIntent<NotebookDraft> lose(String fault) throws IOException {
        sandbox.fault(CREATE + "=" + fault + "@1");
        return unknown(submit());
    }

    private static SubmissionIntent<NotebookDraft> unknown(
            SubmissionOutcome<NotebookDraft> outcome) {
        assertThat(outcome).isInstanceOf(SubmissionOutcome.Unknown.class);
        return ((SubmissionOutcome.Unknown<NotebookDraft>) outcome).intent();
    }

    private static ApiFailure refused(SubmissionOutcome<NotebookDraft> outcome) {
        assertThat(outcome).isInstanceOf(SubmissionOutcome.Refused.class);
        return ((SubmissionOutcome.Refused<NotebookDraft>) outcome).failure();
    }

    private List<SubmissionIntent<NotebookDraft>> open() throws IOException {
        return journal.open(CONNECTION).intents();
    }

    /** How many there are, as somebody sees it who has nothing to do with it. */
    private int existing() throws ApiException {
        sandbox.clearFaults();
        return listed().size();
    }

    private List<Notebook> listed() throws ApiException {
        return somebodyElse().notebooks(account.id()).rows().stream()
                .filter(notebook -> notebook.name().equals(NAME))
                .toList();
    }

    private CreatedResource created() throws ApiException {
        Notebook notebook = listed().getFirst();
        return new CreatedResource(notebook.id(), notebook.name());
    }

    private Finding found() throws ApiException {
        return new Finding.Found(created());
    }

    private int timesSent() {
        return calls.stream()
                .filter(call -> call.operation().equals(CREATE))
                .mapToInt(CallReport::attempts)
                .sum();
    }

    @Test
    void whatIsAcceptedIsThereOnceAndNothingIsLeftOpen() throws Exception {
        Instant before = Instant.now();
        SubmissionOutcome.Accepted<NotebookDraft> accepted =
                (SubmissionOutcome.Accepted<NotebookDraft>) submit();
        assertThat(existing()).isEqualTo(1);
        assertThat(accepted.created().id()).isEqualTo(listed().getFirst().id());
        assertThat(accepted.sentAt()).isBetween(before, accepted.acceptedAt());
        assertThat(accepted.acceptedAt()).isBeforeOrEqualTo(Instant.now());
        assertThat(open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reset-after,   true",
        "truncate,      true",
        "reset-before,  false",
        "html,          false",
        "error:504/510, false",
        "error:503/500, false",
        "error:500/900, false",
        "error:500,     false"
    })
    void f3WhatIsNotKnownIsLookedUpAndNotSentAgain(String fault, boolean exists) throws Exception {
        SubmissionIntent<NotebookDraft> intent = lose(fault);
        assertThat(intent.name()).isEqualTo(NAME);
        assertThat(open()).containsExactly(intent);
        // Sent twice, it would be there: the fault happens once.
        assertThat(timesSent()).isEqualTo(1);
        assertThat(existing()).isEqualTo(exists ? 1 : 0);

        Finding finding = creation.find(intent);
        if (exists) {
            assertThat(finding).isEqualTo(found());
            assertThat(open()).isEmpty();
        } else {
            assertThat(finding).isInstanceOf(Finding.Absent.class);
            assertThat(open()).containsExactly(intent);
        }
        assertThat(timesSent()).isEqualTo(1);
    }

    @Test
    void f3CreatingAgainSendsNothingIfTheFirstHasTurnedUp() throws Exception {
        SubmissionIntent<NotebookDraft> intent = lose("reset-after");
        SubmissionOutcome<NotebookDraft> outcome = submitAgain(creation, intent);
        assertThat(outcome).isEqualTo(new SubmissionOutcome.Found<>(intent, created()));
        assertThat(timesSent()).isEqualTo(1);
        assertThat(existing()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f3CreatingAgainCreatesItIfTheFirstHasNotTurnedUp() throws Exception {
        SubmissionIntent<NotebookDraft> intent = lose("reset-before");
        assertThat(submitAgain(creation, intent)).isInstanceOf(SubmissionOutcome.Accepted.class);
        assertThat(timesSent()).isEqualTo(2);
        assertThat(existing()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f3CreatingAgainMayBeUnknownAgainAndOnlyTheLastIsLeftOpen() throws Exception {
        SubmissionIntent<NotebookDraft> first = lose("reset-before");
        sandbox.fault(CREATE + "=reset-after@1");
        SubmissionIntent<NotebookDraft> second = unknown(submitAgain(creation, first));
        assertThat(open()).containsExactly(second);
        assertThat(creation.find(second)).isEqualTo(found());
        assertThat(existing()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"notebooks/getList", CREATE})
    void f3WhatTurnsUpJustBeforeItIsSentAgainIsFoundAndNotCalledSomebodyElses(String operation)
            throws Exception {
        SubmissionIntent<NotebookDraft> earlier = lose("reset-before");
        // The first request was slow, not lost: it is carried out now.
        Wire late =
                new Interrupted(
                        wire(sandbox.server().address()),
                        operation,
                        operation.equals(CREATE) ? 1 : 2,
                        () -> somebodyElse().client().notebooks().create(notebook()));
        SubmissionOutcome<NotebookDraft> outcome = submitAgain(over(late), earlier);
        assertThat(outcome).isEqualTo(new SubmissionOutcome.Found<>(earlier, created()));
        assertThat(existing()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f3WhatIsNotKnownOfTheFirstStaysSoIfTheSecondIsRefused() throws Exception {
        SubmissionIntent<NotebookDraft> earlier = lose("reset-before");
        sandbox.fault(CREATE + "=throttle:1@1");
        assertThat(refused(submitAgain(creation, earlier)))
                .isInstanceOf(ApiFailure.Throttled.class);
        assertThat(open()).containsExactly(earlier);
        assertThat(existing()).isZero();
    }

    @Test
    void f3NothingIsSentAgainWithoutHavingLooked() throws Exception {
        SubmissionIntent<NotebookDraft> earlier = lose("reset-after");
        sandbox.fault("notebooks/getList=error:503/500");
        assertThat(unknown(submitAgain(creation, earlier))).isEqualTo(earlier);
        assertThat(timesSent()).isEqualTo(1);
        assertThat(open()).containsExactly(earlier);
        assertThat(existing()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "throttle:1,                          Throttled",
        "throttle:3600,                       Throttled",
        "error:429/420,                       Throttled",
        "error:429/400,                       QuotaExceeded",
        "error:401/210,                       NotPermitted",
        "error:403,                           NotPermitted",
        "error:404/300,                       NotOffered",
        "error:400/100,                       Invalid",
        "success-false:invalid request parameters, Invalid"
    })
    void whatIsRefusedIsNotThereAndNothingIsLeftOpen(String fault, String failure)
            throws Exception {
        sandbox.fault(CREATE + "=" + fault + "@1");
        assertThat(refused(submit()).getClass().getSimpleName()).isEqualTo(failure);
        assertThat(timesSent()).isEqualTo(1);
        assertThat(existing()).isZero();
        assertThat(open()).isEmpty();
        assertThat(submit()).isInstanceOf(SubmissionOutcome.Accepted.class);
        assertThat(existing()).isEqualTo(1);
    }

    @Test
    void f16ARefusalThatNamesAFieldKeepsItsWords() throws Exception {
        sandbox.fault(
                CREATE
                        + "=success-false:invalid request parameter (constraint violation Not"
                        + " available, loginKeyName 'user-api-key')@1");
        String said = refused(submit()).report().message();
        assertThat(RefusalMessage.refusedField(said, List.of()))
                .contains(new RefusedField.Plain(RefusedField.Field.LOGIN_KEY));
        assertThat(existing()).isZero();
        assertThat(open()).isEmpty();
    }

    @Test
    void aNameThatIsInUseIsNotSent() throws Exception {
        somebodyElse().client().notebooks().create(notebook());
        assertThat(submit()).isInstanceOf(SubmissionOutcome.NameTaken.class);
        assertThat(timesSent()).isZero();
        assertThat(existing()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f5ANameThatIsTakenBetweenLookAndSendingIsRefusedAsTaken() throws Exception {
        Wire raced =
                new Interrupted(
                        wire(sandbox.server().address()),
                        CREATE,
                        1,
                        () -> somebodyElse().client().notebooks().create(notebook()));
        ApiFailure failure = refused(submit(over(raced)));
        assertThat(RefusalMessage.isNameTaken(failure.report().message())).isTrue();
        assertThat(existing()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f4TwoWindowsThatSendTheSameAtTheSameTimeCreateOne() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<SubmissionOutcome<NotebookDraft>> outcomes = new ArrayList<>();
        try (ExecutorService windows = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<SubmissionOutcome<NotebookDraft>>> both = new ArrayList<>();
            for (int window = 0; window < 2; window++) {
                Wire wire =
                        new Interrupted(
                                wire(sandbox.server().address()), CREATE, 1, together::await);
                both.add(() -> submit(over(wire)));
            }
            for (Future<SubmissionOutcome<NotebookDraft>> each : windows.invokeAll(both)) {
                outcomes.add(each.get());
            }
        }
        assertThat(outcomes).filteredOn(SubmissionOutcome.Accepted.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(SubmissionOutcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(
                        outcome ->
                                assertThat(
                                                RefusalMessage.isNameTaken(
                                                        refused(outcome).report().message()))
                                        .isTrue());
        assertThat(existing()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f3OneOfThatNameInAnotherNetworkIsSomebodyElses() throws Exception {
        SubmissionIntent<NotebookDraft> intent = lose("reset-before");
        somebodyElse().client().notebooks().create(SampleNotebooks.elsewhere(NAME, account.id()));
        assertThat(creation.find(intent)).isInstanceOf(Finding.Other.class);
        assertThat(open()).isEmpty();
        assertThat(submitAgain(creation, intent)).isInstanceOf(SubmissionOutcome.NameTaken.class);
        assertThat(timesSent()).isEqualTo(1);
        assertThat(existing()).isEqualTo(1);
    }

    /** It has been sent, and the answer has no way back. */
    private SubmissionIntent<NotebookDraft> cutOnItsWay(
            Submission<NewNotebook, NotebookDraft> remote, HoldingProxy doorway, Relay network)
            throws Exception {
        try (ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<SubmissionOutcome<NotebookDraft>> outcome = worker.submit(() -> submit(remote));
            doorway.arrival().get();
            network.cut();
            return unknown(outcome.get());
        }
    }

    @Test
    void f3ANetworkThatIsCutWhileItIsOnItsWayLeavesItToBeFoundWhenItIsThere() throws Exception {
        try (HoldingProxy doorway = new HoldingProxy(sandbox.server().address(), CREATE);
                Relay network = new Relay(doorway.address())) {
            Submission<NewNotebook, NotebookDraft> remote = over(wire(network.address()));
            SubmissionIntent<NotebookDraft> intent = cutOnItsWay(remote, doorway, network);
            assertThatThrownBy(() -> remote.find(intent)).isInstanceOf(ApiException.class);
            assertThat(open()).containsExactly(intent);

            network.restore();
            assertThat(remote.find(intent)).isInstanceOf(Finding.Absent.class);
            assertThat(open()).containsExactly(intent);
            doorway.release();
            assertThat(remote.find(intent)).isEqualTo(found());
            assertThat(open()).isEmpty();
            assertThat(timesSent()).isEqualTo(1);
            assertThat(existing()).isEqualTo(1);
        }
    }

    @Test
    void f3WhatArrivesAfterItWasCreatedAgainIsNotCreatedOnceMore() throws Exception {
        try (HoldingProxy doorway = new HoldingProxy(sandbox.server().address(), CREATE);
                Relay network = new Relay(doorway.address())) {
            Submission<NewNotebook, NotebookDraft> remote = over(wire(network.address()));
            SubmissionIntent<NotebookDraft> intent = cutOnItsWay(remote, doorway, network);
            network.restore();
            assertThat(submitAgain(remote, intent)).isInstanceOf(SubmissionOutcome.Accepted.class);
            doorway.release();
            assertThat(existing()).isEqualTo(1);
            assertThat(open()).isEmpty();
        }
    }

    @Test
    void f3SomethingIsLeftOpenOnlyIfNobodyCanTellWhetherItWasDone() throws Exception {
        for (ApiFailure failure : Failures.all()) {
            FakeWire wire =
                    new FakeWire().lists("notebooks/getList").fails(CREATE, report -> failure);
            SubmissionOutcome<NotebookDraft> outcome = submit(over(wire));
            if (failure instanceof ApiFailure.UnknownOutcome) {
                SubmissionIntent<NotebookDraft> intent = unknown(outcome);
                assertThat(open()).containsExactly(intent);
                creation.forget(intent);
            } else {
                assertThat(refused(outcome)).isEqualTo(failure);
                assertThat(open()).as("%s", failure).isEmpty();
            }
        }
    }

    @Test
    void f3WhatIsPutOnAConnectionThatHasJustBrokenIsNotKnownToBeLost() throws Exception {
        try (Relay network = new Relay(sandbox.server().address())) {
            Wire cutOff =
                    new Interrupted(
                            wire(network.address()),
                            CREATE,
                            1,
                            () -> {
                                network.cut();
                                return "";
                            });
            SubmissionIntent<NotebookDraft> intent = unknown(submit(over(cutOff)));
            assertThat(open()).containsExactly(intent);
            assertThat(existing()).isZero();
            network.restore();
            assertThat(submitAgain(over(cutOff), intent))
                    .isInstanceOf(SubmissionOutcome.Accepted.class);
        }
        assertThat(existing()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f6WhoeverIsInterruptedWhileItIsOnItsWayDoesNotKnow() throws Exception {
        try (HoldingProxy doorway = new HoldingProxy(sandbox.server().address(), CREATE);
                ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor()) {
            Submission<NewNotebook, NotebookDraft> remote = over(wire(doorway.address()));
            Future<SubmissionOutcome<NotebookDraft>> outcome = worker.submit(() -> submit(remote));
            doorway.arrival().get();
            worker.shutdownNow();
            SubmissionIntent<NotebookDraft> intent = unknown(outcome.get());
            assertThat(open()).containsExactly(intent);
            doorway.release();
            assertThat(remote.find(intent)).isEqualTo(found());
            assertThat(existing()).isEqualTo(1);
        }
    }

    @Test
    void f3NothingIsSentThatCannotBeWrittenDown() throws Exception {
        Files.writeString(folder.resolve("journal"), "a file where the folder should be");
        assertThatThrownBy(this::submit)
                .isInstanceOf(IOException.class)
                .hasRootCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(timesSent()).isZero();
        assertThat(existing()).isZero();
    }

    @Test
    void f3WhatIsWrittenDownHoldsNoSecret() throws Exception {
        lose("reset-before");
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            List<String> written = new ArrayList<>();
            for (Path file : files.toList()) {
                written.add(Files.readString(file));
            }
            assertThat(written)
                    .singleElement()
                    .asString()
                    .contains(NAME)
                    .doesNotContain(SampleNotebooks.PASSWORD);
        }
    }

    @Test
    void f3WhatIsLeftOpenBelongsToItsConnectionAlone() throws Exception {
        lose("reset-before");
        assertThat(journal.open("another").intents()).isEmpty();
        assertThat(open()).hasSize(1);
    }

    @Test
    void f3WhatNobodyWantsToKnowIsForgotten() throws Exception {
        creation.forget(lose("reset-before"));
        assertThat(open()).isEmpty();
    }

    @Test
    void f9WhoMayCreateButNotListCanCreate() throws Exception {
        sandbox.fault("notebooks/getList=error:401/210");
        assertThat(submit()).isInstanceOf(SubmissionOutcome.Accepted.class);
        assertThat(existing()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void nothingIsSentAsLongAsItCannotBeToldWhetherTheNameIsFree() throws Exception {
        sandbox.fault("notebooks/getList=error:503/500");
        assertThat(refused(submit())).isInstanceOf(ApiFailure.ServiceFault.class);
        assertThat(timesSent()).isZero();
        assertThat(existing()).isZero();
        assertThat(open()).isEmpty();
    }

    @Test
    void theDraftOfWhatWasCreatedIsRemovedAndNoOther() throws Exception {
        sandbox.fault(CREATE + "=error:400/100@1");
        assertThat(submit()).isInstanceOf(SubmissionOutcome.Refused.class);
        SubmissionIntent<NotebookDraft> intent = lose("reset-before");
        assertThat(creation.find(intent)).isInstanceOf(Finding.Absent.class);
        assertThat(discarded).isEmpty();
        assertThat(submitAgain(creation, intent)).isInstanceOf(SubmissionOutcome.Accepted.class);
        assertThat(discarded).containsOnly(SampleNotebooks.draftId(NAME));
    }

    @Test
    void f3AnotherNotebookCannotBeSentAsARepetition() throws Exception {
        SubmissionIntent<NotebookDraft> intent = lose("reset-before");
        NewNotebook other = SampleNotebooks.named("another", account.id());
        assertThatThrownBy(
                        () -> creation.submitAgain(intent, SampleNotebooks.request(other, account)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(timesSent()).isEqualTo(1);
        assertThat(open()).containsExactly(intent);
    }

    /** Something that happens elsewhere just before one of the calls is made. */
    private static final class Interrupted implements Wire {

        private final Wire wire;
        private final String operation;
        private final Callable<?> event;
        private int callsBefore;

        Interrupted(Wire wire, String operation, int number, Callable<?> event) {
            this.wire = wire;
            this.operation = operation;
            this.callsBefore = number;
            this.event = event;
        }

        @Override
        public <A extends Answer> A call(Operation<A> called, Object request) throws ApiException {
            if (called.name().equals(operation) && --callsBefore == 0) {
                try {
                    event.call();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
            return wire.call(called, request);
        }

        @Override
        public Keytab download(Operation<Keytab> called, Object request) throws ApiException {
            return wire.download(called, request);
        }

        @Override
        public Duration clockOffset() {
            return wire.clockOffset();
        }
    }
}
