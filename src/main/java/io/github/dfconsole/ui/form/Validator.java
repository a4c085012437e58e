package io.github.dfconsole.ui.form;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.validation.Problem;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Applies the rules of one field and remembers what is wrong with its value. It belongs to the UI
 * thread.
 */
final class Validator<V> {

    private final Supplier<V> value;
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem =
            new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyBooleanWrapper unchecked = new ReadOnlyBooleanWrapper(this, "unchecked");
    private Function<V, Optional<Problem>> rule = any -> Optional.empty();
    private AvailabilityCheck<V> availability = AvailabilityCheck.none();
    private @Nullable Jobs jobs;
    private BackgroundRule<V> verification = any -> null;
    private boolean refusalIsFinal;

    /** Judges a value, as it will be sent. */
    Validator(Supplier<V> value) {
        this.value = value;
    }

    void rule(Function<V, Optional<Problem>> check) {
        rule = check;
    }

    void availability(Jobs runner, BackgroundRule<V> check) {
        availability = AvailabilityCheck.of(runner, check);
    }

    void verification(Jobs runner, BackgroundRule<V> check) {
        jobs = runner;
        verification = check;
    }

    void refusalIsFinal() {
        refusalIsFinal = true;
    }

    /** The value has changed: what was said about it before no longer counts. */
    void reset() {
        problem.set(null);
        unchecked.set(false);
        availability.cancel();
    }

    /** Checks the value when the user leaves the field. */
    void leave() {
        applyRule();
        if (problem.get() == null) {
            verify(() -> {});
            availability.ask(value.get(), problem::set);
        }
    }

    /** Checks the value when the user wants to go on. */
    void check(Runnable done) {
        if (!refusalIsFinal) {
            // What was refused may be right by now, such as a bucket that was unlocked.
            forget(Problem.REFUSED);
        }
        applyRule();
        if (problem.get() == null) {
            verify(done);
        } else {
            done.run();
        }
    }

    /** What the service or a look-up has said stays until the value changes. */
    private void applyRule() {
        if (problem.get() != Problem.REFUSED && problem.get() != Problem.TAKEN) {
            problem.set(fault().orElse(null));
        }
    }

    private void verify(Runnable done) {
        V checked = value.get();
        Callable<Verdict> work = verification.check(checked);
        if (jobs == null || work == null) {
            done.run();
            return;
        }
        jobs.start(
                work,
                verdict -> show(checked, verdict, done),
                failure -> show(checked, Verdict.UNCHECKED, done));
    }

    /** A late answer about an earlier value is dropped (F26). */
    private void show(V checked, Verdict verdict, Runnable done) {
        if (Objects.equals(checked, value.get())) {
            problem.set(verdict.problem());
            unchecked.set(verdict.unchecked());
        }
        done.run();
    }

    void refuse(Problem reason) {
        availability.cancel();
        problem.set(reason);
    }

    void forget(Problem one) {
        if (problem.get() == one) {
            problem.set(null);
        }
    }

    Optional<Problem> fault() {
        return rule.apply(value.get());
    }

    void cancelAvailability() {
        availability.cancel();
    }

    ReadOnlyObjectWrapper<@Nullable Problem> problem() {
        return problem;
    }

    ReadOnlyBooleanWrapper unchecked() {
        return unchecked;
    }

    ReadOnlyBooleanWrapper checking() {
        return availability.running();
    }
}
