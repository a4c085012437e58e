package io.github.dfconsole.ui.form;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Fields that are checked together, such as those of one page: all faults are marked at once (W9).
 * It belongs to the UI thread.
 */
public final class FieldGroup {

    private final List<Field<?>> fixed;
    private final ObservableList<Field<?>> more;
    private final ReadOnlyIntegerWrapper faults = new ReadOnlyIntegerWrapper(this, "faults");
    private Consumer<Field<?>> changed = field -> {};

    /** Creates a group of fields that are always there. */
    public FieldGroup(Field<?>... fields) {
        this(List.of(fields), FXCollections.observableArrayList());
    }

    /**
     * Creates a group.
     *
     * @param fixed the fields that are always there
     * @param more fields that follow them, and come and go
     */
    public FieldGroup(List<Field<?>> fixed, ObservableList<Field<?>> more) {
        this.fixed = List.copyOf(fixed);
        this.more = more;
        this.fixed.forEach(this::follow);
        more.forEach(this::follow);
        more.addListener(this::followNew);
    }

    private void followNew(ListChangeListener.Change<? extends Field<?>> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::follow);
        }
        count();
    }

    private void follow(Field<?> field) {
        field.problem().addListener((property, before, now) -> count());
        field.value().addListener((property, before, now) -> changed.accept(field));
    }

    private void count() {
        faults.set(faulty().size());
    }

    /** Sets what runs whenever the value of a field changes. */
    void onChange(Consumer<Field<?>> action) {
        changed = action;
    }

    /**
     * Checks all fields and marks each fault.
     *
     * @param done takes the fields that are not right, in order, on the UI thread; at once if no
     *     field needs a check in the background
     */
    public void check(Consumer<List<Field<?>>> done) {
        List<Field<?>> all = fields();
        int[] open = {all.size() + 1};
        Runnable one =
                () -> {
                    open[0]--;
                    if (open[0] == 0) {
                        done.accept(faulty());
                    }
                };
        all.forEach(field -> field.check(one));
        one.run();
    }

    private List<Field<?>> faulty() {
        return fields().stream().filter(field -> field.problem().get() != null).toList();
    }

    /** Whether every field is filled in and nothing is known to be wrong. */
    public boolean isComplete() {
        return faults.get() == 0 && isSendable();
    }

    /** Whether the rules of all fields are kept, whatever is marked. */
    boolean isSendable() {
        return fields().stream().allMatch(field -> field.fault().isEmpty());
    }

    /** The fields, in order. */
    public List<Field<?>> fields() {
        return Stream.concat(fixed.stream(), more.stream()).toList();
    }

    /** How many fields are marked as faulty. */
    public ReadOnlyIntegerProperty faults() {
        return faults.getReadOnlyProperty();
    }
}
