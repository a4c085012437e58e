package io.github.dfconsole.ui.resource;

import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** A row that is to be selected as soon as it is in the list. */
final class WantedRow<T> {

    private final ResourceTableViewModel<T> table;
    private final Function<T, String> idOf;
    private final Runnable selected;
    private String id = "";

    /** Waits for nothing yet; the callback runs once the row is selected. */
    WantedRow(ResourceTableViewModel<T> table, Function<T, String> idOf, Runnable selected) {
        this.table = table;
        this.idOf = idOf;
        this.selected = selected;
    }

    void set(String wanted) {
        id = wanted;
    }

    boolean isSet() {
        return !id.isEmpty();
    }

    /** Selects the row if it is there, and shows all rows if the filter hides it. */
    void selectIfThere() {
        if (!isSet()) {
            return;
        }
        T row = find(table.all());
        if (row != null) {
            if (find(table.rows()) == null) {
                table.clearFilter();
            }
            id = "";
            table.select(row);
            selected.run();
        }
    }

    private @Nullable T find(List<T> rows) {
        return rows.stream().filter(row -> idOf.apply(row).equals(id)).findFirst().orElse(null);
    }
}
