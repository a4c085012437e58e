package io.github.dfconsole.ui.resource;

import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import java.util.Map;
import java.util.Set;

/**
 * Where a screen leads to: another kind of resource, for an account.
 *
 * @param kindId the id of the kind
 * @param accountId the account that is chosen there
 * @param rowId the resource whose detail is opened; empty for none
 * @param picked the values by which the list is filtered there, by column; empty to leave the
 *     filter as it is
 */
public record ScreenLink(
        String kindId, String accountId, String rowId, Map<String, Set<String>> picked) {

    /** Keeps the values unmodifiable. */
    public ScreenLink {
        picked = Map.copyOf(picked);
    }

    /** Leads to a resource, or to a list whose filter stays as it is. */
    public ScreenLink(String kindId, String accountId, String rowId) {
        this(kindId, accountId, rowId, Map.of());
    }

    /** Leads to the list of a kind. */
    public static ScreenLink toList(String kindId, String accountId) {
        return new ScreenLink(kindId, accountId, "");
    }

    /** Leads to the same list, of which only the rows with a value in a column are shown. */
    public ScreenLink picking(String column, String value) {
        return new ScreenLink(kindId, accountId, rowId, Map.of(column, Set.of(value)));
    }

    /** Filters the list that is led to; another filter would hide some of what is looked for. */
    public void filter(ResourceTableViewModel<?> list) {
        if (!picked.isEmpty()) {
            list.clearFilter();
            picked.forEach(list.valueFilters()::pick);
        }
    }
}
