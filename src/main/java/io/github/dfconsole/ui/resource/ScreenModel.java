package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.ui.resource.action.ActionHost;
import io.github.dfconsole.ui.resource.detail.DetailViewModel;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;

/**
 * The screen of a kind of resource, as the kind itself sees it. It belongs to the UI thread.
 *
 * @param <T> a row of the list
 * @param <D> the detail of one resource
 */
public interface ScreenModel<T, D> extends ActionHost<T> {

    /** The table. */
    ResourceTableViewModel<T> table();

    /** The detail of the selected row. */
    DetailViewModel<T, D> detail();

    /** The chosen account; its value is null if nothing is shown. */
    ReadOnlyObjectProperty<@Nullable Account> account();

    /** Leads to a row as soon as it is in the list, and opens its detail. */
    void showRow(String accountId, String id);

    /** Leads to a screen, such as that of another kind. */
    void follow(ScreenLink link);
}
