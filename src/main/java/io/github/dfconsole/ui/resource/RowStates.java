package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.action.ActionRunner;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.table.RowMemory;

import java.util.Optional;

/**
 * The state of each row: what the service says, unless the row is being changed from here.
 *
 * @param <T> a row of the list
 */
final class RowStates<T> {

    private final ResourceKind<T, ?> kind;
    private final ActionRunner<T> runner;
    private final RowMemory<T> memory;
    private final Texts texts;

    RowStates(ResourceKind<T, ?> kind, ActionRunner<T> runner, RowMemory<T> memory, Texts texts) {
        this.kind = kind;
        this.runner = runner;
        this.memory = memory;
        this.texts = texts;
    }

    ResourceState of(T row) {
        return pending(row)
                .map(key -> ResourceState.pending(texts.get(key)))
                .orElseGet(() -> kind.stateOf(row, texts));
    }

    boolean isMoving(T row) {
        return pending(row).isPresent() || kind.stateOf(row, texts).isMoving();
    }

    /**
     * A row without an id cannot be named in a request; one that is being changed has to wait; and
     * of one that is only remembered it is not known what it is like now (T17).
     */
    Availability availability(ResourceAction<T> action, T row) {
        if (id(row).isEmpty()) {
            return Availability.not("action.why.no-id");
        }
        if (memory.isShown() && action.isChanging()) {
            return Availability.not("action.why.remembered");
        }
        return pending(row).isPresent()
                ? Availability.not("action.why.pending")
                : action.availability(row);
    }

    private Optional<String> pending(T row) {
        return runner.pending(id(row));
    }

    private String id(T row) {
        return kind.info().idOf().apply(row);
    }
}
