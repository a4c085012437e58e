package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The resources of one kind that an account has, and one of them in detail. It belongs to the UI
 * thread.
 *
 * @param <T> the type of a row
 * @param <D> the type of the detail
 */
public abstract class ResourceListViewModel<T, D> {

    /** Somebody who walks down the table by keyboard does not want the detail of every row. */
    private static final Duration SETTLING = Duration.ofMillis(120);

    private final String name;
    private final Jobs jobs;
    private final Function<T, String> id;
    private final ResourceTableViewModel<T> table;
    private final ReadOnlyObjectWrapper<@Nullable Account> account =
            new ReadOnlyObjectWrapper<>(this, "account");
    private final ReadOnlyObjectWrapper<@Nullable D> detail =
            new ReadOnlyObjectWrapper<>(this, "detail");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> detailFailure =
            new ReadOnlyObjectWrapper<>(this, "detailFailure");

    private final ReadOnlyBooleanWrapper detailOpen =
            new ReadOnlyBooleanWrapper(this, "detailOpen");

    private Function<String, TableLayout> loadLayout = name -> TableLayout.NONE;
    private BiConsumer<String, TableLayout> keepLayout = (name, layout) -> {};
    private @Nullable Session session;
    private Job detailJob = Job.NONE;
    private Job settling = Job.NONE;

    /**
     * Starts with nothing to show.
     *
     * @param name what the layout of the table is kept under
     * @param columns what is shown of a row
     * @param id what makes a row the same one after a refresh
     */
    @SuppressWarnings("this-escape") // nothing is heard before there are rows, long after this
    protected ResourceListViewModel(
            String name,
            Jobs jobs,
            InstantSource clock,
            ObservableValue<Locale> locale,
            List<ResourceColumn<T>> columns,
            Function<T, String> id) {
        this.name = name;
        this.jobs = jobs;
        this.id = id;
        this.table = new ResourceTableViewModel<>(jobs, clock, locale, columns, id);
        table.selected().addListener((property, before, now) -> showDetail(before, now));
        // The detail is as old as the row: a refresh renews both.
        table.updatedAt().addListener((property, before, now) -> loadDetail());
    }

    /** Lists what an account has. It blocks. */
    protected abstract Listing<T> list(Session over, String accountId) throws ApiException;

    /** Gets one row in detail. It blocks. */
    protected abstract D detail(Session over, String rowId) throws ApiException;

    /** The open session; null if there is none. */
    protected @Nullable Session session() {
        return session;
    }

    /**
     * Lets the table's layout be remembered.
     *
     * @param load how a table was arranged, by name
     * @param keep takes how one is arranged
     */
    public void remember(Function<String, TableLayout> load, BiConsumer<String, TableLayout> keep) {
        loadLayout = load;
        keepLayout = keep;
    }

    /** Arranges the table as it was when this was connected to the last time. */
    public void connected(String connection) {
        String place = name + "@" + connection;
        table.layout().restore(loadLayout.apply(place), layout -> keepLayout.accept(place, layout));
    }

    /** Shows the resources of an account. */
    public void show(Session over, Account shown) {
        session = over;
        account.set(shown);
        table.show(shown.id(), () -> list(over, shown.id()));
    }

    /** Shows nothing, and stops loading. */
    public void clear() {
        session = null;
        account.set(null);
        table.clear();
    }

    private void showDetail(@Nullable T before, @Nullable T now) {
        settling.cancel();
        detailJob.cancel();
        boolean same = before != null && now != null && id.apply(before).equals(id.apply(now));
        if (!same) {
            detail.set(null);
            detailFailure.set(null);
        }
        if (now == null) {
            detailOpen.set(false);
        } else if (detailOpen.get()) {
            settling = jobs.later(SETTLING, this::loadDetail);
        }
    }

    /** Opens the detail of the selected row; it then follows the selection. */
    public void openDetail() {
        if (table.selected().get() != null && !detailOpen.get()) {
            detailOpen.set(true);
            loadDetail();
        }
    }

    /** Closes the detail, until it is opened again. */
    public void closeDetail() {
        settling.cancel();
        detailJob.cancel();
        detailOpen.set(false);
    }

    /** Loads the detail of the selected row, for the first time or again, if it is open. */
    public void loadDetail() {
        T selected = table.selected().get();
        Session over = session;
        // A row that came without an id cannot be asked for.
        if (selected == null || over == null || !detailOpen.get() || id.apply(selected).isEmpty()) {
            return;
        }
        settling.cancel();
        detailJob.cancel();
        detailFailure.set(null);
        detailJob =
                jobs.start(() -> detail(over, id.apply(selected)), detail::set, detailFailure::set);
    }

    /** The table. */
    public ResourceTableViewModel<T> table() {
        return table;
    }

    /** Whose resources are shown; null if nobody's. */
    public ReadOnlyObjectProperty<@Nullable Account> account() {
        return account.getReadOnlyProperty();
    }

    /** The name of the account whose resources are shown; empty if nobody's. */
    public String ownerName() {
        Account owner = account.get();
        return owner == null ? "" : owner.name();
    }

    /** Whether the detail of the selected row is shown. */
    public ReadOnlyBooleanProperty detailOpen() {
        return detailOpen.getReadOnlyProperty();
    }

    /** The detail of the selected row; null while it is not there. */
    public ReadOnlyObjectProperty<@Nullable D> detail() {
        return detail.getReadOnlyProperty();
    }

    /**
     * The detail if it is there, otherwise what the list knows of the row; null if there is none.
     */
    public @Nullable Object shown() {
        D known = detail.get();
        return known == null ? table.selected().get() : known;
    }

    /** Why the detail could not be loaded; null if nothing went wrong. */
    public ReadOnlyObjectProperty<@Nullable Throwable> detailFailure() {
        return detailFailure.getReadOnlyProperty();
    }
}
