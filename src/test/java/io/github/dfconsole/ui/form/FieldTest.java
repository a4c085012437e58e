package io.github.dfconsole.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.testing.ManualJobs;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

class FieldTest {

    private final ManualJobs jobs = new ManualJobs();
    private final Field<String> name =
            Field.text("name")
                    .normal(TypedText::trimmed)
                    .rule(FieldTest::atLeastThree)
                    .availability(jobs, FieldTest::isFree);
    private final Field<String> pattern =
            Field.text("pattern").verification(jobs, FieldTest::isLowercase);
    private final List<Field<?>> faulty = new ArrayList<>();

    private static Optional<Problem> atLeastThree(String text) {
        return text.length() < 3 ? Optional.of(Problem.TOO_SHORT) : Optional.empty();
    }

    private static Callable<Verdict> isFree(String text) {
        return () -> text.equals("taken") ? Verdict.wrong(Problem.TAKEN) : Verdict.RIGHT;
    }

    private static Callable<Verdict> isLowercase(String text) {
        return () -> {
            if (text.equals("broken")) {
                throw new IllegalStateException("out of time");
            }
            return text.matches("[a-z]+") ? Verdict.RIGHT : Verdict.wrong(Problem.PATTERN);
        };
    }

    private void check(FieldGroup group) {
        faulty.clear();
        group.check(faulty::addAll);
        jobs.runAll();
    }

    @Test
    void w8LeavingAnEmptyFieldIsNoFault() {
        name.leave();
        assertThat(name.problem().get()).isNull();
        name.set("ab");
        assertThat(name.problem().get()).isNull();
        name.leave();
        assertThat(name.problem().get()).isEqualTo(Problem.TOO_SHORT);
        name.set("abc");
        assertThat(name.problem().get()).isNull();
    }

    @Test
    void theRuleSeesTheTextAsItWillBeSent() {
        name.set(" ab ");
        assertThat(name.fault()).hasValue(Problem.TOO_SHORT);
        assertThat(name.entered()).isEqualTo("ab");
        assertThat(name.get()).isEqualTo(" ab ");
    }

    @Test
    void aTakenNameIsMarkedAfterTheFieldWasLeft() {
        name.set("taken");
        name.leave();
        assertThat(name.checking().get()).isTrue();
        jobs.runAll();
        assertThat(name.checking().get()).isFalse();
        assertThat(name.problem().get()).isEqualTo(Problem.TAKEN);
    }

    @Test
    void w9AllFaultsOfAGroupAreMarkedAtOnceAndCounted() {
        FieldGroup group = new FieldGroup(name, pattern);
        name.set("ab");
        pattern.set("UPPER");
        check(group);
        assertThat(faulty).containsExactly(name, pattern);
        assertThat(group.faults().get()).isEqualTo(2);
        name.set("abc");
        assertThat(group.faults().get()).isEqualTo(1);
        pattern.set("lower");
        check(group);
        assertThat(faulty).isEmpty();
        assertThat(group.isComplete()).isTrue();
    }

    @Test
    void fieldsThatComeLaterAreCheckedToo() {
        ObservableList<Field<?>> more = FXCollections.observableArrayList();
        FieldGroup group = new FieldGroup(List.of(name), more);
        more.setAll(List.of(pattern));
        name.set("abc");
        pattern.set("UPPER");
        check(group);
        assertThat(faulty).containsExactly(pattern);
        more.clear();
        assertThat(group.faults().get()).isZero();
    }

    @Test
    void f15AValueThatCannotBeCheckedHereIsLeftToTheService() {
        pattern.set("broken");
        check(new FieldGroup(pattern));
        assertThat(faulty).isEmpty();
        assertThat(pattern.unchecked().get()).isTrue();
    }

    @Test
    void f26AnAnswerAboutAnEarlierValueIsDropped() {
        pattern.set("UPPER");
        pattern.leave();
        pattern.set("lower");
        jobs.runAll();
        assertThat(pattern.problem().get()).isNull();
    }

    @Test
    void aLockedFieldKeepsItsValueAndIsNotLookedUp() {
        name.set("taken");
        name.leave();
        name.lock(true);
        jobs.runAll();
        name.fill("other");
        name.leave();
        assertThat(name.get()).isEqualTo("taken");
        assertThat(name.problem().get()).isNull();
        assertThat(jobs.waiting()).isZero();
        name.lock(false);
        name.fill("other");
        assertThat(name.get()).isEqualTo("other");
    }

    @Test
    void onlyWhatTheUserEntersCountsAsTouched() {
        name.fill("filled");
        assertThat(name.isTouched()).isFalse();
        name.set("typed");
        assertThat(name.isTouched()).isTrue();
    }

    @Test
    void w14ARefusedValueCanBeSentAgainUnlessTheRefusalIsFinal() {
        Field<String> last = Field.text("last").refusalIsFinal();
        name.set("abc");
        name.refuse(Problem.REFUSED);
        last.refuse(Problem.REFUSED);
        check(new FieldGroup(name, last));
        assertThat(faulty).containsExactly(last);
        last.set("other");
        check(new FieldGroup(name, last));
        assertThat(faulty).isEmpty();
    }
}
