package io.github.dfconsole.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.service.change.WatchedResource.Event;
import io.github.dfconsole.service.change.WatchedResource.Mark;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleNotebooks;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SubmissionViewModelTest {

    private static final String CONNECTION = "somewhere";
    private static final String CREATE = "notebooks/create";
    private static final String LIST = "notebooks/getList";
    private static final NewNotebook NOTEBOOK = SampleNotebooks.named("new-one", "a1");

    private final ManualJobs jobs = new ManualJobs();
    private final FakeWire wire = new FakeWire().lists(LIST);
    private final List<SubmissionIntent<NotebookDraft>> unsettled = new ArrayList<>();
    private final List<String> causes = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Approval.Wanted> asked = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private boolean isGuarded;
    private final List<SubmissionProgress> seen = new ArrayList<>();
    private ChangeJournal<NotebookDraft> journal;
    private SubmissionViewModel<NewNotebook, NotebookDraft> model;

    @TempDir private Path folder;

    @BeforeEach
    void begin() {
        wire.on(CREATE, request -> new Ack(true, "", "n1"));
        wire.on("notebooks/getDetail", request -> SampleNotebooks.detail("n1", "RUNNING"));
        Session session = wire.session();
        journal = new ChangeJournal<>(folder.resolve("journal"), NotebookDraft.class);
        model =
                new SubmissionViewModel<>(
                        jobs,
                        SampleNotebooks.creation(
                                session, journal, CONNECTION, InstantSource.system()),
                        new StateWatch(jobs, InstantSource.system(), notebook -> {}),
                        new BackgroundResults<>() {
                            @Override
                            public void unsettled(
                                    SubmissionIntent<NotebookDraft> intent, ApiFailure cause) {
                                unsettled.add(intent);
                                causes.add(cause == null ? "" : cause.report().message());
                            }

                            @Override
                            public void failed(String name, Throwable cause) {
                                told.add(name + ": " + kind(cause));
                            }

                            @Override
                            public void nameTaken(String name) {
                                told.add(name + ": taken");
                            }
                        },
                        this::approve);
        model.progress().addListener((property, before, now) -> seen.add(now));
    }

    private void approve(Approval.Wanted wanted, Runnable send) {
        asked.add(wanted);
        if (isGuarded) {
            answers.add(send);
        } else {
            send.run();
        }
    }

    private static String kind(Throwable cause) {
        return ((ApiException) cause).failure().getClass().getSimpleName();
    }

    private void submit() {
        submit(NOTEBOOK);
    }

    private void submit(NewNotebook notebook) {
        Account account = new Account(notebook.accountId(), "forest", "", "", null, false);
        model.submit(SampleNotebooks.request(notebook, account));
    }

    /** Sends a request whose outcome does not become known, and looks for it in vain. */
    private SubmissionIntent<NotebookDraft> lose() {
        wire.fails(CREATE, ApiFailure.UnknownOutcome::new);
        submit();
        jobs.runAll();
        wire.on(CREATE, request -> new Ack(true, "", "n1"));
        notFound();
        return model.unsettled().get();
    }

    private SubmissionProgress.NotFound notFound() {
        assertThat(model.progress().get()).isInstanceOf(SubmissionProgress.NotFound.class);
        return (SubmissionProgress.NotFound) model.progress().get();
    }

    private WatchedResource done() {
        assertThat(model.progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        return ((SubmissionProgress.Done) model.progress().get()).resource();
    }

    private int sent() {
        return Collections.frequency(wire.calls(), CREATE);
    }

    private void turnsUp() {
        wire.lists(LIST, SampleNotebooks.row("n1", NOTEBOOK));
    }

    private List<SubmissionIntent<NotebookDraft>> open() throws IOException {
        return journal.open(CONNECTION).intents();
    }

    @Test
    void f4HoweverOftenItIsAskedToItSendsOnce() {
        submit();
        submit();
        jobs.runFirst();
        submit();
        jobs.runAll();
        submit();
        jobs.runAll();
        assertThat(sent()).isEqualTo(1);
        assertThat(done().id()).isEqualTo("n1");
    }

    @Test
    void whatIsAcceptedIsFollowedUntilItRuns() throws Exception {
        submit();
        assertThat(model.isBusy()).isTrue();
        jobs.runAll();
        assertThat(model.isBusy()).isFalse();
        assertThat(done().isMatchedByName()).isFalse();
        assertThat(done().state().get()).isEqualTo(WatchState.REACHED);
        assertThat(done().marks())
                .extracting(Mark::event)
                .containsExactly(Event.SENT, Event.ACCEPTED, Event.STATE);
        assertThat(open()).isEmpty();
    }

    @Test
    void f3WhatIsNotKnownIsLookedForABoundedNumberOfTimesAndNotSentAgain() throws Exception {
        wire.fails(CREATE, ApiFailure.UnknownOutcome::new);
        submit();
        jobs.runFirst();
        int before = Collections.frequency(wire.calls(), LIST);
        jobs.runAll();
        SubmissionProgress.LookingUp last =
                (SubmissionProgress.LookingUp)
                        seen.stream()
                                .filter(SubmissionProgress.LookingUp.class::isInstance)
                                .reduce((earlier, later) -> later)
                                .orElseThrow();
        assertThat(last.look()).isEqualTo(last.of());
        assertThat(Collections.frequency(wire.calls(), LIST) - before).isEqualTo(last.of());
        assertThat(notFound().failure()).isNull();
        assertThat(open()).containsExactly(model.unsettled().get());
        assertThat(sent()).isEqualTo(1);
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void f3WhatTurnsUpWhileItIsLookedForIsSaidToBeMatchedByName() throws Exception {
        wire.fails(CREATE, ApiFailure.UnknownOutcome::new);
        submit();
        jobs.runFirst();
        jobs.runFirst();
        assertThat(model.progress().get())
                .isInstanceOfSatisfying(
                        SubmissionProgress.LookingUp.class,
                        looking -> assertThat(looking.look()).isEqualTo(2));
        turnsUp();
        jobs.runAll();
        assertThat(done().isMatchedByName()).isTrue();
        assertThat(done().marks())
                .extracting(Mark::event)
                .containsExactly(Event.SENT, Event.FOUND, Event.STATE);
        assertThat(sent()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f3WhatTheServiceAcceptsWithoutSayingItsIdIsLookedUp() {
        wire.on(
                CREATE,
                request -> {
                    turnsUp();
                    return new Ack(true, "", "");
                });
        submit();
        jobs.runAll();
        assertThat(done().id()).isEqualTo("n1");
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void f3WhatWasNotFoundCanBeLookedForAgain() throws Exception {
        lose();
        model.checkAgain();
        model.checkAgain();
        assertThat(jobs.waiting()).isEqualTo(1);
        turnsUp();
        jobs.runAll();
        assertThat(done().isMatchedByName()).isTrue();
        assertThat(sent()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f3WhatWasNotFoundCanBeCreatedAgain() throws Exception {
        lose();
        submit();
        submit();
        jobs.runAll();
        assertThat(done().isMatchedByName()).isFalse();
        assertThat(sent()).isEqualTo(2);
        assertThat(open()).isEmpty();
        assertThat(unsettled).isEmpty();
    }

    @Test
    void f3CreatingAgainWhatHasTurnedUpMeanwhileSendsNothing() throws Exception {
        lose();
        turnsUp();
        submit();
        jobs.runAll();
        assertThat(done().isMatchedByName()).isTrue();
        assertThat(sent()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f3WhatWasNotFoundIsNotForgottenWhenCreatingAgainIsRefused() throws Exception {
        SubmissionIntent<NotebookDraft> intent = lose();
        wire.fails(CREATE, ApiFailure.QuotaExceeded::new);
        submit();
        jobs.runAll();
        assertThat(model.progress().get()).isInstanceOf(SubmissionProgress.Failed.class);
        assertThat(open()).containsExactly(intent);
        // By the next attempt it has turned up.
        turnsUp();
        model.reconsider();
        submit();
        jobs.runAll();
        assertThat(done().isMatchedByName()).isTrue();
        assertThat(sent()).isEqualTo(2);
        assertThat(open()).isEmpty();
    }

    @Test
    void f3WhatWasNotFoundIsHandedOnWhenSomethingElseIsCreatedInstead() {
        for (NewNotebook other :
                List.of(
                        SampleNotebooks.named("another", "a1"),
                        SampleNotebooks.named("new-one", "another-account"))) {
            begin();
            unsettled.clear();
            SubmissionIntent<NotebookDraft> intent = lose();
            submit(other);
            jobs.runAll();
            assertThat(unsettled).isEmpty();
            model.confirmAnother();
            jobs.runAll();
            assertThat(unsettled).containsExactly(intent);
            assertThat(done().name()).isEqualTo(other.name());
            assertThat(done().accountId()).isEqualTo(other.accountId());
        }
    }

    @Test
    void f3WhatWasNotFoundIsNotForgottenWhenSomethingIsChanged() {
        SubmissionIntent<NotebookDraft> intent = lose();
        model.reconsider();
        assertThat(notFound().intent()).isEqualTo(intent);
    }

    @Test
    void f3AListThatCannotBeReadIsSaidToBeTheReasonWhyNothingIsKnown() throws Exception {
        wire.on(
                CREATE,
                request -> {
                    wire.fails(LIST, ApiFailure.ConnectionLost::new);
                    throw new ApiException(new ApiFailure.UnknownOutcome(FakeWire.report(CREATE)));
                });
        submit();
        jobs.runAll();
        assertThat(kind(notFound().failure())).isEqualTo("ConnectionLost");
        assertThat(open()).hasSize(1);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void f5ANameThatIsTakenIsSaidAndNothingIsSent() throws Exception {
        turnsUp();
        submit();
        jobs.runAll();
        assertThat(model.progress().get()).isInstanceOf(SubmissionProgress.NameTaken.class);
        assertThat(sent()).isZero();
        model.reconsider();
        assertThat(model.progress().get()).isInstanceOf(SubmissionProgress.Idle.class);
        assertThat(open()).isEmpty();
    }

    @Test
    void f3OneOfThatNameInAnotherNetworkIsNotTakenForIt() throws Exception {
        wire.fails(CREATE, ApiFailure.UnknownOutcome::new);
        submit();
        jobs.runFirst();
        wire.lists(LIST, SampleNotebooks.row("n2", SampleNotebooks.elsewhere("new-one", "a1")));
        jobs.runAll();
        assertThat(model.progress().get()).isInstanceOf(SubmissionProgress.NameTaken.class);
        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsRefusedIsSaidAndCanBeSentOnceMore() throws Exception {
        wire.fails(CREATE, ApiFailure.Invalid::new);
        submit();
        jobs.runAll();
        assertThat(model.progress().get())
                .isInstanceOfSatisfying(
                        SubmissionProgress.Failed.class,
                        failed -> assertThat(kind(failed.cause())).isEqualTo("Invalid"));
        assertThat(open()).isEmpty();
        wire.on(CREATE, request -> new Ack(true, "", "n1"));
        submit();
        jobs.runAll();
        assertThat(done().id()).isEqualTo("n1");
    }

    @Test
    void f3NothingIsSentThatCannotBeWrittenDown() throws Exception {
        Files.writeString(folder.resolve("journal"), "a file where the folder should be");
        submit();
        jobs.runAll();
        assertThat(model.progress().get())
                .isInstanceOfSatisfying(
                        SubmissionProgress.Failed.class,
                        failed -> assertThat(failed.cause()).isInstanceOf(IOException.class));
        assertThat(sent()).isZero();
    }

    @Test
    void f6WhatBecomesUnknownAfterItsSenderHasLeftIsHandedOn() throws Exception {
        wire.fails(CREATE, ApiFailure.UnknownOutcome::new);
        submit();
        model.leave();
        jobs.runAll();
        assertThat(unsettled).hasSize(1);
        assertThat(open()).isEqualTo(unsettled);
        assertThat(sent()).isEqualTo(1);
        assertThat(told).isEmpty();
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void f6WhatIsRefusedAfterItsSenderHasLeftIsTold() {
        wire.fails(CREATE, ApiFailure.QuotaExceeded::new);
        submit();
        model.leave();
        jobs.runAll();
        assertThat(told).containsExactly("new-one: QuotaExceeded");
        assertThat(unsettled).isEmpty();
    }

    @Test
    void f6ANameThatTurnsOutToBeTakenAfterItsSenderHasLeftIsTold() {
        turnsUp();
        submit();
        model.leave();
        jobs.runAll();
        assertThat(told).containsExactly("new-one: taken");
        assertThat(unsettled).isEmpty();
    }

    @Test
    void f6WhatIsAcceptedAfterItsSenderHasLeftIsFollowed() {
        submit();
        model.leave();
        jobs.runAll();
        assertThat(done().state().get()).isEqualTo(WatchState.REACHED);
        assertThat(told).isEmpty();
        assertThat(unsettled).isEmpty();
    }

    @Test
    void f6WhatItsSenderHasSeenIsNotToldAgain() {
        wire.fails(CREATE, ApiFailure.Invalid::new);
        submit();
        jobs.runAll();
        model.leave();
        assertThat(told).isEmpty();
        assertThat(unsettled).isEmpty();
    }

    @Test
    void f6WhatWasNotFoundIsHandedOnWhenItsSenderLeaves() {
        SubmissionIntent<NotebookDraft> intent = lose();
        model.leave();
        assertThat(unsettled).containsExactly(intent);
        assertThat(told).isEmpty();
    }

    @Test
    void f6WhatWasNotFoundIsHandedOnWithARefusalThatCameAfterIt() {
        SubmissionIntent<NotebookDraft> intent = lose();
        wire.fails(CREATE, ApiFailure.QuotaExceeded::new);
        submit();
        model.leave();
        jobs.runAll();
        assertThat(unsettled).containsExactly(intent);
        assertThat(told).containsExactly("new-one: QuotaExceeded");
    }

    @Test
    void f3AnotherRequestIsHeldBackUntilItIsConfirmed() {
        SubmissionIntent<NotebookDraft> intent = lose();
        submit(SampleNotebooks.named("another", "a1"));
        jobs.runAll();
        assertThat(model.progress().get())
                .isEqualTo(new SubmissionProgress.AnotherUnconfirmed(intent, "another", "forest"));
        assertThat(model.unsettled().get()).isEqualTo(intent);
        assertThat(sent()).isEqualTo(1);
        model.confirmAnother();
        model.confirmAnother();
        jobs.runAll();
        assertThat(sent()).isEqualTo(2);
        assertThat(done().name()).isEqualTo("another");
        assertThat(model.unsettled().get()).isNull();
        assertThat(unsettled).containsExactly(intent);
    }

    @Test
    void f3WhatIsHeldBackIsForgottenWhenItIsEdited() {
        SubmissionIntent<NotebookDraft> intent = lose();
        submit(SampleNotebooks.named("another", "a1"));
        model.reconsider();
        model.confirmAnother();
        jobs.runAll();
        assertThat(notFound().intent()).isEqualTo(intent);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void f3TheFirstCanBeLookedForInsteadOfSendingAnother() {
        lose();
        submit(SampleNotebooks.named("another", "a1"));
        turnsUp();
        model.checkAgain();
        jobs.runAll();
        assertThat(done().name()).isEqualTo("new-one");
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void f3OtherChoicesUnderTheSameNameAreARepetition() {
        lose();
        submit(SampleNotebooks.elsewhere("new-one", "a1"));
        jobs.runAll();
        assertThat(done().name()).isEqualTo("new-one");
        assertThat(sent()).isEqualTo(2);
        assertThat(unsettled).isEmpty();
    }

    @Test
    void f3WhatIsHeldBackIsNotSentAfterThePageWasLeft() {
        SubmissionIntent<NotebookDraft> intent = lose();
        submit(SampleNotebooks.named("another", "a1"));
        model.leave();
        model.confirmAnother();
        jobs.runAll();
        assertThat(unsettled).containsExactly(intent);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void theServicesOwnWordsStayWithWhatIsUnknown() {
        wire.fails(
                CREATE,
                report -> new ApiFailure.UnknownOutcome(report.withWords("500", "try later")));
        submit();
        jobs.runAll();
        wire.fails(LIST, ApiFailure.ServiceFault::new);
        submit();
        jobs.runAll();
        assertThat(notFound().cause().report().message()).isEqualTo("try later");
        model.leave();
        assertThat(causes).singleElement().isEqualTo("try later");
    }

    @Test
    void f9AKeyThatIsRefusedEndsTheLookUp() {
        wire.on(
                CREATE,
                request -> {
                    wire.fails(LIST, ApiFailure.RefusedKey::new);
                    throw new ApiException(new ApiFailure.UnknownOutcome(FakeWire.report(CREATE)));
                });
        submit();
        jobs.runAll();
        assertThat(kind(notFound().failure())).isEqualTo("RefusedKey");
        assertThat(Collections.frequency(wire.calls(), LIST)).isEqualTo(2);
    }

    @Test
    void nothingIsSentBeforeItIsApprovedAndNothingTwice() {
        isGuarded = true;
        submit();
        submit();
        jobs.runAll();
        assertThat(wire.calls()).isEmpty();
        assertThat(asked.getFirst())
                .isEqualTo(new Approval.Wanted("new-one", "forest", false, null));

        answers.forEach(Runnable::run);
        jobs.runAll();
        answers.forEach(Runnable::run);
        jobs.runAll();
        done();
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void oneBesideAnotherThatMayExistIsApprovedAsSuch() {
        lose();
        isGuarded = true;
        submit(SampleNotebooks.named("second", "a1"));
        model.confirmAnother();
        jobs.runAll();
        assertThat(asked.getLast()).isEqualTo(new Approval.Wanted("second", "forest", true, null));
        assertThat(sent()).isEqualTo(1);

        answers.getLast().run();
        jobs.runAll();
        done();
        assertThat(sent()).isEqualTo(2);
        assertThat(unsettled).hasSize(1);
    }
}
