package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldGroup;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The steps of a wizard: which is shown, which were visited, and the check that leads from one to
 * the next. It belongs to the UI thread.
 */
public final class WizardSteps {

    private final WizardDefinition definition;
    private final List<FieldGroup> groups;
    private final ReadOnlyIntegerProperty edits;
    private final BooleanSupplier busy;
    private final ReadOnlyObjectWrapper<WizardStep> current;
    private final ObservableSet<WizardStep> visited;
    private final ReadOnlyObjectWrapper<@Nullable Field<?>> target =
            new ReadOnlyObjectWrapper<>(this, "target");
    private final ReadOnlyIntegerWrapper faults = new ReadOnlyIntegerWrapper(this, "faults");
    private boolean checking;
    private boolean closed;
    private boolean returning;

    /**
     * Starts at the first step.
     *
     * @param groups the fields of each step but the review
     * @param edits counts what is entered
     * @param busy whether no step can be left at the moment
     */
    WizardSteps(
            WizardDefinition definition,
            List<FieldGroup> groups,
            ReadOnlyIntegerProperty edits,
            BooleanSupplier busy) {
        this.definition = definition;
        this.groups = groups;
        this.edits = edits;
        this.busy = busy;
        this.current = new ReadOnlyObjectWrapper<>(this, "current", definition.first());
        this.visited = FXCollections.observableSet(definition.first());
    }

    void next() {
        WizardStep here = current.get();
        whenRight(here, () -> go(returning ? definition.review() : definition.next(here)));
    }

    /** Goes back; nothing is checked and nothing is lost. */
    public void back() {
        go(definition.previous(current.get()));
    }

    /** Goes to a step; to be used for those that were visited. */
    public void go(WizardStep step) {
        if (!busy.getAsBoolean()) {
            returning = false;
            visited.add(step);
            if (!step.equals(current.get())) {
                stopCounting();
            }
            current.set(step);
        }
    }

    /** Goes from the review to a step; going on from there leads back to the review (W11). */
    public void edit(WizardStep step) {
        go(step);
        returning = true;
    }

    /** Goes to the review, to look at everything before it is sent. */
    public void review() {
        go(definition.review());
    }

    /**
     * Checks every step in turn.
     *
     * @param then runs if nothing is wrong on any
     */
    void checkAll(Runnable then) {
        checkFrom(definition.first(), then);
    }

    private void checkFrom(WizardStep step, Runnable then) {
        if (step.equals(definition.review())) {
            then.run();
        } else {
            whenRight(step, () -> checkFrom(definition.next(step), then));
        }
    }

    private void whenRight(WizardStep step, Runnable then) {
        if (checking) {
            return;
        }
        checking = true;
        WizardStep here = current.get();
        int checkedAt = edits.get();
        group(step)
                .check(
                        faulty -> {
                            checking = false;
                            // The user may have gone elsewhere meanwhile.
                            if (!closed && current.get().equals(here)) {
                                goOn(step, edits.get() == checkedAt, faulty, then);
                            }
                        });
    }

    private void goOn(WizardStep step, boolean upToDate, List<Field<?>> faulty, Runnable then) {
        if (!upToDate) {
            whenRight(step, then);
        } else if (faulty.isEmpty()) {
            then.run();
        } else {
            lead(step, faulty.getFirst());
        }
    }

    /** Opens the step on which a field is, and leads the keyboard there. */
    void open(Field<?> field) {
        definition.steps().stream()
                .filter(step -> group(step).fields().contains(field))
                .findFirst()
                .ifPresent(step -> lead(step, field));
    }

    private void lead(WizardStep step, Field<?> field) {
        if (!current.get().equals(step)) {
            go(step);
        }
        faults.bind(group(step).faults());
        // A listener is told again, even if it is the same field.
        target.set(null);
        target.set(field);
    }

    private void stopCounting() {
        faults.unbind();
        faults.set(0);
    }

    void close() {
        closed = true;
        stopCounting();
    }

    FieldGroup group(WizardStep step) {
        int index = definition.number(step) - 1;
        return index < groups.size() ? groups.get(index) : new FieldGroup();
    }

    /** Whether something on a step is known to be wrong. */
    public boolean isFaulty(WizardStep step) {
        return group(step).faults().get() > 0;
    }

    /** Whether nothing is missing on a step; the review is never complete. */
    public boolean isComplete(WizardStep step) {
        return !step.equals(definition.review()) && group(step).isComplete();
    }

    /** Whether the review is shown. */
    public boolean isReview() {
        return current.get().equals(definition.review());
    }

    /** The steps and the texts of this wizard. */
    public WizardDefinition definition() {
        return definition;
    }

    /** The step that is shown. */
    public ReadOnlyObjectProperty<WizardStep> current() {
        return current.getReadOnlyProperty();
    }

    /** The steps that have been shown. Not to be changed. */
    public ObservableSet<WizardStep> visited() {
        return visited;
    }

    /** The field the keyboard is to go to; null if none in particular. */
    public ReadOnlyObjectProperty<@Nullable Field<?>> target() {
        return target.getReadOnlyProperty();
    }

    /** How many faults of the step are left to correct, after the user wanted to go on (W9). */
    public ReadOnlyIntegerProperty faults() {
        return faults.getReadOnlyProperty();
    }
}
