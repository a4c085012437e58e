package io.github.dfconsole.ui.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A form: groups of fields, and the draft that is made of their values. It belongs to the UI
 * thread.
 *
 * @param <D> the type of the draft: what was entered, secrets left out
 */
public abstract class FormViewModel<D> {

    private final List<FieldGroup> groups = new ArrayList<>();
    private Runnable changed = () -> {};
    private boolean touched;

    /** Adds a group; the order of the groups is that of the pages. */
    protected final void add(FieldGroup group) {
        groups.add(group);
        group.onChange(
                field -> {
                    touched = touched || field.isTouched();
                    changed.run();
                });
    }

    /** What was entered or chosen, as it may be kept in a file. */
    public abstract D draft();

    /** Sets the fields to the values of a draft; choices are made as soon as they are offered. */
    public final void fill(D draft) {
        set(draft);
        changed.run();
    }

    /** Sets the fields to the values of a draft, with {@link Field#fill}. */
    protected abstract void set(D draft);

    /** Asks for everything there is to choose from. */
    public void load() {}

    /** Asks again, also for what was loaded already. */
    public void reload() {}

    /** Ends what is under way and forgets secrets. */
    public void close() {
        changed = () -> {};
        groups.stream()
                .flatMap(group -> group.fields().stream())
                .forEach(Field::cancelAvailability);
    }

    /** Sets what runs whenever something is entered, chosen or filled in. */
    public final void onChange(Runnable action) {
        changed = action;
    }

    /** Whether the user has entered or chosen anything. */
    public final boolean isTouched() {
        touched =
                touched
                        || groups.stream()
                                .flatMap(group -> group.fields().stream())
                                .anyMatch(Field::isTouched);
        return touched;
    }

    /** Whether the rules of all fields are kept. */
    public final boolean isSendable() {
        return groups.stream().allMatch(FieldGroup::isSendable);
    }

    /** The groups of fields, in the order of the pages. */
    public final List<FieldGroup> groups() {
        return List.copyOf(groups);
    }
}
