package io.github.dfconsole.ui.resource.action;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An action that changes nothing at the service, such as opening or copying, or that opens a form
 * which has a review of its own. Nothing is asked before.
 *
 * @param label how it looks
 * @param target what it acts on
 * @param allowed whether it can be carried out on a row
 * @param run carries it out on the rows, and comes back at once
 * @param isChanging whether it opens a form that changes something
 * @param <T> a row of the list
 */
public record LocalAction<T>(
        ActionLabel label,
        Target target,
        Function<T, Availability> allowed,
        Consumer<List<T>> run,
        boolean isChanging)
        implements ResourceAction<T> {

    /** An action that changes nothing. */
    public LocalAction(
            ActionLabel label,
            Target target,
            Function<T, Availability> allowed,
            Consumer<List<T>> run) {
        this(label, target, allowed, run, false);
    }

    @Override
    public Availability availability(T row) {
        return allowed.apply(row);
    }
}
