package io.github.dfconsole.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.testing.ManualJobs;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

class LookupViewModelTest {

    private static final Row ONE = new Row(1, "one");
    private static final Row TWO = new Row(2, "two");
    private static final Row THREE = new Row(3, "three");

    private final ManualJobs jobs = new ManualJobs();
    private final LookupViewModel<Row> lookup = new LookupViewModel<>(jobs, Row::id, Row::name);

    private record Row(int id, String name) {}

    private static Callable<Listing<Row>> offers(Row... rows) {
        return () -> new Listing<>(List.of(rows), 0);
    }

    private static Callable<Listing<Row>> fails() {
        return () -> {
            throw new IOException("no way there");
        };
    }

    private void load(Callable<Listing<Row>> question) {
        lookup.load(question);
        jobs.runAll();
    }

    private void want(Row row) {
        lookup.want(row::equals, row.name());
    }

    @Test
    void w7WaitsThenLoadsThenOffersWhatThereIs() {
        assertThat(lookup.state().get()).isEqualTo(LookupState.WAITING);
        lookup.load(offers(ONE, TWO));
        assertThat(lookup.state().get()).isEqualTo(LookupState.LOADING);
        jobs.runAll();
        assertThat(lookup.state().get()).isEqualTo(LookupState.LOADED);
        assertThat(lookup.choices()).containsExactly(ONE, TWO);
    }

    @Test
    void w7NothingToChooseFromIsNoFailure() {
        load(offers());
        assertThat(lookup.state().get()).isEqualTo(LookupState.EMPTY);
        assertThat(lookup.value().get()).isNull();
        assertThat(lookup.failure().get()).isNull();
    }

    @Test
    void w7AFailureIsSaidUntilTheSameIsAskedAgain() {
        List<Callable<Listing<Row>>> answers = new ArrayList<>(List.of(fails(), offers(ONE)));
        load(() -> answers.removeFirst().call());
        assertThat(lookup.state().get()).isEqualTo(LookupState.FAILED);
        assertThat(lookup.failure().get()).hasMessage("no way there");
        lookup.retry();
        assertThat(lookup.state().get()).isEqualTo(LookupState.LOADING);
        assertThat(lookup.failure().get()).isNull();
        jobs.runAll();
        assertThat(lookup.choices()).containsExactly(ONE);
    }

    @Test
    void nothingIsAskedBeforeItIsKnownWhat() {
        lookup.retry();
        assertThat(jobs.waiting()).isZero();
        load(offers(ONE));
        lookup.await();
        lookup.retry();
        assertThat(jobs.waiting()).isZero();
        assertThat(lookup.state().get()).isEqualTo(LookupState.WAITING);
        assertThat(lookup.choices()).isEmpty();
    }

    @Test
    void w10TheFirstIsTakenAsLongAsNobodyHasChosen() {
        load(offers(ONE, TWO));
        assertThat(lookup.value().get()).isEqualTo(ONE);
        assertThat(lookup.isTouched()).isFalse();
        lookup.value().set(TWO);
        assertThat(lookup.isTouched()).isTrue();
    }

    @Test
    void f26TheLateAnswerToAnEarlierQuestionIsDropped() {
        lookup.load(offers(ONE));
        lookup.load(offers(TWO, THREE));
        jobs.runLast();
        jobs.runAll();
        assertThat(lookup.choices()).containsExactly(TWO, THREE);
        assertThat(lookup.value().get()).isEqualTo(TWO);
    }

    @Test
    void f26TheLateFailureOfAnEarlierQuestionIsDropped() {
        lookup.load(fails());
        lookup.load(offers(ONE));
        jobs.runLast();
        jobs.runAll();
        assertThat(lookup.state().get()).isEqualTo(LookupState.LOADED);
        assertThat(lookup.failure().get()).isNull();
    }

    @Test
    void f26NoAnswerComesAfterThereIsNothingToAskOrNobodyToTell() {
        lookup.load(offers(ONE));
        lookup.await();
        jobs.runAll();
        assertThat(lookup.state().get()).isEqualTo(LookupState.WAITING);
        lookup.load(offers(ONE));
        lookup.close();
        jobs.runAll();
        assertThat(lookup.choices()).isEmpty();
    }

    @Test
    void w6WhatIsStillOfferedStaysChosen() {
        load(offers(ONE, TWO));
        lookup.value().set(TWO);
        load(offers(THREE, TWO));
        assertThat(lookup.value().get()).isEqualTo(TWO);
        assertThat(lookup.cleared().get()).isEmpty();
    }

    @Test
    void w6WhatHadToBeClearedIsSaidUntilSomethingElseIsChosen() {
        load(offers(ONE, TWO));
        load(offers(TWO, THREE));
        assertThat(lookup.value().get()).isNull();
        assertThat(lookup.cleared().get()).isEqualTo("one");
        lookup.value().set(THREE);
        assertThat(lookup.cleared().get()).isEmpty();
    }

    @Test
    void w6TheOnlyChoiceIsTakenAndItIsSaidWhatItReplaces() {
        load(offers(ONE, TWO));
        load(offers(THREE));
        assertThat(lookup.value().get()).isEqualTo(THREE);
        assertThat(lookup.cleared().get()).isEqualTo("one");
    }

    @Test
    void w6WhatHadToBeClearedIsBackWhereItIsOfferedAgain() {
        load(offers(ONE, TWO));
        lookup.value().set(TWO);
        load(offers());
        load(offers(ONE, THREE));
        assertThat(lookup.value().get()).isNull();
        assertThat(lookup.cleared().get()).isEqualTo("two");
        load(offers(ONE, TWO));
        assertThat(lookup.value().get()).isEqualTo(TWO);
        assertThat(lookup.cleared().get()).isEmpty();
    }

    @Test
    void w6NothingIsSaidToBeGoneThatIsChosen() {
        load(offers(ONE, TWO));
        load(offers(THREE));
        load(offers(ONE, THREE));
        assertThat(lookup.value().get()).isEqualTo(THREE);
        assertThat(lookup.cleared().get()).isEmpty();
    }

    @Test
    void aRefreshDoesNotChooseInPlaceOfSomebodyWhoIsStillToChoose() {
        load(offers(ONE, TWO));
        load(offers(TWO, THREE));
        lookup.retry();
        jobs.runAll();
        assertThat(lookup.value().get()).isNull();
        assertThat(lookup.cleared().get()).isEqualTo("one");
    }

    @Test
    void aRefreshKeepsTheChoiceWhileItIsAskedAndWhenItFails() {
        List<Callable<Listing<Row>>> answers = new ArrayList<>();
        answers.add(offers(ONE, TWO));
        load(() -> answers.removeFirst().call());
        lookup.value().set(TWO);
        answers.add(fails());
        lookup.retry();
        assertThat(lookup.value().get()).isEqualTo(TWO);
        jobs.runAll();
        assertThat(lookup.state().get()).isEqualTo(LookupState.FAILED);
        assertThat(lookup.value().get()).isEqualTo(TWO);
        answers.add(offers(THREE, TWO));
        lookup.retry();
        jobs.runAll();
        assertThat(lookup.value().get()).isEqualTo(TWO);
    }

    @Test
    void aRefreshKeepsWhatHasOnlyBeenRenamed() {
        List<Row> offered = new ArrayList<>(List.of(ONE, TWO));
        load(() -> new Listing<>(List.copyOf(offered), 0));
        offered.set(0, new Row(1, "uno"));
        lookup.retry();
        jobs.runAll();
        assertThat(lookup.value().get()).isEqualTo(new Row(1, "uno"));
        assertThat(lookup.cleared().get()).isEmpty();
    }

    @Test
    void w5WhatIsWantedIsChosenAsSoonAsItIsOffered() {
        want(TWO);
        load(fails());
        assertThat(lookup.value().get()).isNull();
        load(offers(ONE, TWO));
        assertThat(lookup.value().get()).isEqualTo(TWO);
        assertThat(lookup.isTouched()).isFalse();
        want(ONE);
        assertThat(lookup.value().get()).isEqualTo(ONE);
    }

    @Test
    void w6WhatIsWantedAndNotOfferedIsSaid() {
        load(offers(ONE, TWO));
        want(THREE);
        assertThat(lookup.value().get()).isNull();
        assertThat(lookup.cleared().get()).isEqualTo("three");
    }

    @Test
    void whatIsChosenByHandIsNoLongerReplacedByWhatWasWanted() {
        load(offers(ONE, TWO));
        want(THREE);
        lookup.value().set(TWO);
        load(offers(TWO, THREE));
        assertThat(lookup.value().get()).isEqualTo(TWO);
    }

    private static Callable<Listing<Row>> offersSome(int total, Row... rows) {
        return () -> new Listing<>(List.of(rows), true, rows.length, 0, 0, total);
    }

    private void loadThenRetry(List<Callable<Listing<Row>>> inTurn) {
        List<Callable<Listing<Row>>> answers = new ArrayList<>(inTurn);
        load(() -> answers.removeFirst().call());
        lookup.value().set(TWO);
        while (!answers.isEmpty()) {
            lookup.retry();
            jobs.runAll();
        }
    }

    @Test
    void incompleteAndWithoutRowsHasFailedAndIsNotEmpty() {
        load(offersSome(7));
        assertThat(lookup.state().get()).isEqualTo(LookupState.FAILED);
        assertThat(lookup.failure().get())
                .isInstanceOfSatisfying(
                        IncompleteListException.class,
                        incomplete -> assertThat(incomplete.listing().missing()).isEqualTo(7));
    }

    @Test
    void incompleteWithRowsOffersTheRows() {
        load(offersSome(7, ONE, TWO));
        assertThat(lookup.state().get()).isEqualTo(LookupState.LOADED);
        assertThat(lookup.choices()).containsExactly(ONE, TWO);
        assertThat(lookup.incomplete().get()).isNotNull();
        load(offers(ONE, TWO));
        assertThat(lookup.incomplete().get()).isNull();
    }

    @Test
    void incompleteRefreshKeepsChoiceAndChoices() {
        loadThenRetry(List.of(offers(ONE, TWO), offersSome(2)));
        assertThat(lookup.value().get()).isEqualTo(TWO);
        assertThat(lookup.choices()).containsExactly(ONE, TWO);
        assertThat(lookup.state().get()).isEqualTo(LookupState.LOADED);
        assertThat(lookup.cleared().get()).isEmpty();
    }

    @Test
    void incompleteRefreshKeepsAChoiceThatIsNotAmongTheRows() {
        loadThenRetry(List.of(offers(ONE, TWO), offersSome(2, THREE)));
        assertThat(lookup.value().get()).isEqualTo(TWO);
        assertThat(lookup.choices()).containsExactly(THREE, ONE, TWO);
        assertThat(lookup.cleared().get()).isEmpty();
    }

    @Test
    void completeRefreshAfterAnIncompleteOneClearsWhatIsGone() {
        loadThenRetry(List.of(offers(ONE, TWO), offersSome(2), offers(ONE, THREE)));
        assertThat(lookup.value().get()).isNull();
        assertThat(lookup.cleared().get()).isEqualTo("two");
    }

    @Test
    void incompleteAnswerDoesNotSayThatAWantedRowIsGone() {
        want(TWO);
        List<Callable<Listing<Row>>> answers =
                new ArrayList<>(List.of(offersSome(2, ONE), offers(ONE, TWO)));
        load(() -> answers.removeFirst().call());
        assertThat(lookup.value().get()).isNull();
        assertThat(lookup.cleared().get()).isEmpty();
        lookup.retry();
        jobs.runAll();
        assertThat(lookup.value().get()).isEqualTo(TWO);
    }

    @Test
    void aCancelledLookUpChangesNothingLaterAndCanBeAskedAgain() {
        lookup.load(offers(ONE, TWO));
        lookup.cancel();
        assertThat(lookup.state().get()).isEqualTo(LookupState.CANCELLED);
        assertThat(jobs.waiting()).isZero();
        jobs.runAll();
        assertThat(lookup.state().get()).isEqualTo(LookupState.CANCELLED);
        assertThat(lookup.choices()).isEmpty();
        assertThat(lookup.failure().get()).isNull();

        lookup.retry();
        jobs.runAll();
        assertThat(lookup.state().get()).isEqualTo(LookupState.LOADED);
        assertThat(lookup.choices()).containsExactly(ONE, TWO);
    }

    @Test
    void onlyALookUpThatIsUnderWayCanBeCancelled() {
        lookup.cancel();
        assertThat(lookup.state().get()).isEqualTo(LookupState.WAITING);
        load(offers(ONE));
        lookup.cancel();
        assertThat(lookup.state().get()).isEqualTo(LookupState.LOADED);
    }

    @Test
    void whatWasChosenIsKeptWhenAskingAgainIsCancelled() {
        load(offers(ONE, TWO));
        lookup.value().set(TWO);
        lookup.load(offers(ONE, TWO));
        lookup.cancel();
        lookup.retry();
        jobs.runAll();
        assertThat(lookup.value().get()).isEqualTo(TWO);
    }
}
