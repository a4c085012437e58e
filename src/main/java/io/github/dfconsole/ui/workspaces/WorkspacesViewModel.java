package io.github.dfconsole.ui.workspaces;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.ResourceTableViewModel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The AI workspaces of one account, and one of them in detail. It belongs to the UI thread. */
public final class WorkspacesViewModel {

    /** Somebody who walks down the table by keyboard does not want the detail of every row. */
    private static final Duration SETTLING = Duration.ofMillis(120);

    private final Jobs jobs;
    private final ResourceTableViewModel<AiWorkspace> table;
    private final ReadOnlyObjectWrapper<@Nullable Account> account =
            new ReadOnlyObjectWrapper<>(this, "account");
    private final ReadOnlyObjectWrapper<@Nullable AiWorkspaceDetail> detail =
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

    /** Starts with nothing to show. */
    public WorkspacesViewModel(Jobs jobs, InstantSource clock, Texts texts, Times times) {
        this.jobs = jobs;
        this.table =
                new ResourceTableViewModel<>(
                        jobs,
                        clock,
                        texts.locale(),
                        WorkspaceColumns.all(texts, times),
                        AiWorkspace::id);
        table.selected().addListener((property, before, now) -> showDetail(before, now));
        // The detail is as old as the row: a refresh renews both.
        table.updatedAt().addListener((property, before, now) -> loadDetail());
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
        String name = "aiworkspaces@" + connection;
        table.arrangeAs(loadLayout.apply(name), layout -> keepLayout.accept(name, layout));
    }

    /** Shows the AI workspaces of an account. */
    public void show(Session over, Account shown) {
        session = over;
        account.set(shown);
        table.show(shown.id(), () -> over.aiWorkspaces(shown.id()));
    }

    /** Shows nothing, and stops loading. */
    public void clear() {
        session = null;
        account.set(null);
        table.clear();
    }

    private void showDetail(@Nullable AiWorkspace before, @Nullable AiWorkspace now) {
        settling.cancel();
        detailJob.cancel();
        boolean same = before != null && now != null && before.id().equals(now.id());
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

    /** Opens the detail of the selected workspace; it then follows the selection. */
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

    /** Loads the detail of the selected workspace, for the first time or again, if it is open. */
    public void loadDetail() {
        AiWorkspace selected = table.selected().get();
        Session over = session;
        // A row that came without an id cannot be asked for.
        if (selected == null || over == null || !detailOpen.get() || selected.id().isEmpty()) {
            return;
        }
        detailJob.cancel();
        detailFailure.set(null);
        detailJob =
                jobs.start(() -> over.aiWorkspace(selected.id()), detail::set, detailFailure::set);
    }

    /** The table. */
    public ResourceTableViewModel<AiWorkspace> table() {
        return table;
    }

    /** Whose workspaces are shown; null if nobody's. */
    public ReadOnlyObjectProperty<@Nullable Account> account() {
        return account.getReadOnlyProperty();
    }

    /** Whether the detail of the selected workspace is shown. */
    public ReadOnlyBooleanProperty detailOpen() {
        return detailOpen.getReadOnlyProperty();
    }

    /** The detail of the selected workspace; null while it is not there. */
    public ReadOnlyObjectProperty<@Nullable AiWorkspaceDetail> detail() {
        return detail.getReadOnlyProperty();
    }

    /** Why the detail could not be loaded; null if nothing went wrong. */
    public ReadOnlyObjectProperty<@Nullable Throwable> detailFailure() {
        return detailFailure.getReadOnlyProperty();
    }
}
