package io.github.dfconsole.ui.resource.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Finds the changing ones among the actions of a kind of resource.
 *
 * @param all all actions of the kind
 * @param <T> a row of the list
 */
record ChangeActions<T>(Supplier<List<ResourceAction<T>>> all) {

    /** The action that calls an operation; empty if there is none. */
    Optional<ChangeAction<T>> calling(String operation) {
        return find(action -> action.operation().equals(operation));
    }

    /** An action whose type of rows was lost. */
    Optional<ChangeAction<T>> same(ChangeAction<?> wanted) {
        return find(wanted::equals);
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return find(action -> true).isEmpty();
    }

    private Optional<ChangeAction<T>> find(Predicate<ChangeAction<T>> fits) {
        for (ResourceAction<T> each : all.get()) {
            if (each instanceof ChangeAction<T> change && fits.test(change)) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }
}
