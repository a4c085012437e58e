package io.github.dfconsole.ui.form;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.validation.Problem;

import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One field of a form: its value, its rules, what is wrong with it, and whether it can be changed.
 * The rules are declared in one place, where the field is created. It belongs to the UI thread.
 *
 * @param <V> the type of the value
 */
public final class Field<V> {

    private final String id;
    private final Property<V> value;
    private final Validator<V> validator = new Validator<>(this::entered);
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper(this, "locked");
    private UnaryOperator<V> normal = UnaryOperator.identity();
    private BooleanSupplier touched = this::isChanged;
    private boolean changed;
    private boolean filling;

    /**
     * Creates a field over a value, without rules.
     *
     * @param id what the field is called in its form
     */
    public Field(String id, Property<V> value) {
        this.id = id;
        this.value = value;
        value.addListener((property, before, now) -> onChange());
    }

    /** Creates an empty text field. */
    public static Field<String> text(String id) {
        return new Field<>(id, new SimpleStringProperty(""));
    }

    /** Creates a field that is on or off; it is off at first. */
    public static Field<Boolean> flag(String id) {
        return new Field<>(id, new SimpleBooleanProperty());
    }

    /** Creates a choice among what a look-up offers; something has to be chosen. */
    public static <T> Field<@Nullable T> choice(String id, LookupViewModel<T> lookup) {
        Field<@Nullable T> field = new Field<>(id, lookup.value());
        field.touched = lookup::isTouched;
        return field.rule(chosen -> present(chosen != null));
    }

    /** Creates a condition that no user sets, such as that a list has been loaded. */
    public static Field<Boolean> condition(String id, ObservableValue<Boolean> met) {
        SimpleObjectProperty<Boolean> value = new SimpleObjectProperty<>(met.getValue());
        value.bind(met);
        Field<Boolean> field = new Field<>(id, value);
        field.touched = () -> false;
        return field.rule(Field::present);
    }

    private static Optional<Problem> present(boolean there) {
        return there ? Optional.empty() : Optional.of(Problem.MISSING);
    }

    /** Declares how the value is put in order before it is checked, kept and sent. */
    public Field<V> normal(UnaryOperator<V> operator) {
        normal = operator;
        return this;
    }

    /** Declares the rule for the value: it is checked when the user leaves the field or goes on. */
    public Field<V> rule(Function<V, Optional<Problem>> check) {
        validator.rule(check);
        return this;
    }

    /**
     * Declares a look-up for the value when the user leaves the field, such as whether a name is
     * free. It is advice: the user can go on without it, and its failure is not shown.
     */
    public Field<V> availability(Jobs jobs, BackgroundRule<V> check) {
        validator.availability(jobs, check);
        return this;
    }

    /** Declares a check in the background that has to be over before the user can go on. */
    public Field<V> verification(Jobs jobs, BackgroundRule<V> check) {
        validator.verification(jobs, check);
        return this;
    }

    /** Declares that a value the service has refused cannot become right by itself. */
    public Field<V> refusalIsFinal() {
        validator.refusalIsFinal();
        return this;
    }

    private boolean isChanged() {
        return changed;
    }

    private void onChange() {
        changed = changed || !filling;
        validator.reset();
    }

    /** Sets a value that the user did not enter; a locked field keeps its value. */
    public void fill(V filled) {
        if (!locked.get()) {
            filling = true;
            value.setValue(filled);
            filling = false;
        }
    }

    /** The user leaves the field (W8): its text is checked, but an empty one is not a fault yet. */
    public void leave() {
        if (!locked.get() && entered() instanceof String text && !text.isEmpty()) {
            validator.leave();
        }
    }

    /**
     * The user wants to go on: everything about the value is checked.
     *
     * @param done runs on the UI thread as soon as {@link #problem} is up to date
     */
    public void check(Runnable done) {
        validator.check(done);
    }

    /** Marks the value as refused by the service, or as taken. */
    public void refuse(Problem reason) {
        validator.refuse(reason);
    }

    /** Forgets a problem, if it is the one that is shown. */
    public void forget(Problem problem) {
        validator.forget(problem);
    }

    /** Forgets what is said about the value, because something else has changed. */
    public void clearProblem() {
        validator.reset();
    }

    /** Ends a look-up for the value; its answer no longer counts. */
    public void cancelAvailability() {
        validator.cancelAvailability();
    }

    /** Locks or unlocks the field. The value of a locked field is shown and cannot be changed. */
    public void lock(boolean lock) {
        locked.set(lock);
        if (lock) {
            validator.cancelAvailability();
            validator.forget(Problem.TAKEN);
        }
    }

    /** What the rule says about the value now, whether it is shown or not. */
    public Optional<Problem> fault() {
        return validator.fault();
    }

    /** The value as it is checked, kept and sent. */
    public V entered() {
        return normal.apply(value.getValue());
    }

    /** The value as it was typed or chosen. */
    public V get() {
        return value.getValue();
    }

    /** Enters a value. */
    public void set(V typed) {
        value.setValue(typed);
    }

    /** What the field is called in its form. */
    public String id() {
        return id;
    }

    /** The value as it was typed or chosen. */
    public Property<V> value() {
        return value;
    }

    /** Whether the user has entered or chosen anything here. */
    public boolean isTouched() {
        return touched.getAsBoolean();
    }

    /** What is wrong with the value; null if nothing is known to be. */
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return validator.problem().getReadOnlyProperty();
    }

    /** Whether the value cannot be checked here, so that the service will (F15). */
    public ReadOnlyBooleanProperty unchecked() {
        return validator.unchecked().getReadOnlyProperty();
    }

    /** Whether a look-up for the value is under way. */
    public ReadOnlyBooleanProperty checking() {
        return validator.checking().getReadOnlyProperty();
    }

    /** Whether the field cannot be changed at the moment. */
    public ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }
}
