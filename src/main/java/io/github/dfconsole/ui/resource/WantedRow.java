package io.github.dfconsole.ui.resource;

import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A row that is to be selected as soon as it is in the list. */
final class WantedRow<T> {

    private final ResourceTableViewModel<T> table;
    private final KindInfo<T> info;
    private final Runnable selected;
    private String id = "";
    private boolean isOnlyOpened = true;

    /** Waits for nothing yet; the callback runs once the row is selected. */
    WantedRow(ResourceTableViewModel<T> table, KindInfo<T> info, Runnable selected) {
        this.table = table;
        this.info = info;
        this.selected = selected;
    }

    /** Leads to a row: selects it as soon as the list that is chosen by then has it. */
    void lead(String wanted, Runnable chooseList) {
        id = wanted;
        isOnlyOpened = true;
        chooseList.run();
        selectIfThere();
        if (isSet()) {
            table.refresh();
        }
    }

    private boolean isSet() {
        return !id.isEmpty();
    }

    /** Another list is shown from now on. */
    void listIsNew() {
        isOnlyOpened = isSet();
    }

    /** Opens the only account there is when the list is loaded for the first time. */
    void openIfOnly() {
        boolean isWanted = info.scope() == KindInfo.Scope.CONNECTION && !isOnlyOpened;
        if (isWanted && table.rows().size() == 1 && table.all().size() == 1) {
            table.select(table.rows().getFirst());
            selected.run();
        }
        isOnlyOpened = true;
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
        return rows.stream()
                .filter(row -> info.idOf().apply(row).equals(id))
                .findFirst()
                .orElse(null);
    }
}
