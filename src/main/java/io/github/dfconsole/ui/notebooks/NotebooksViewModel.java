package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.notebooks.creation.NotebookState;
import io.github.dfconsole.ui.resource.ResourceListViewModel;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * The notebooks of one account, one of them in detail, and deleting it. It belongs to the UI
 * thread.
 */
public final class NotebooksViewModel extends ResourceListViewModel<Notebook, NotebookDetail> {

    /**
     * A deletion that did not go through, or may not have.
     *
     * @param name the notebook's name
     * @param cause why
     */
    public record DeleteFailure(String name, Throwable cause) {}

    /** Hears what becomes known of notebooks in the background. */
    public interface News {

        /** One that was new is no longer followed. */
        default void ended(WatchedResource notebook) {}

        /** One whose creation had an unknown outcome is there. */
        default void found(WatchedResource notebook) {}

        /** One was not created. */
        default void failed(String name, Throwable cause) {}

        /** One was not created: there is another one of its name. */
        default void nameTaken(String name) {}
    }

    private final Jobs jobs;
    private final InstantSource clock;
    private final NotebookFiles files;
    private final ReadOnlyObjectWrapper<@Nullable NotebookWorkbench> desk =
            new ReadOnlyObjectWrapper<>(this, "desk");
    private final ObservableSet<String> deleting = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<@Nullable DeleteFailure> deleteFailure =
            new ReadOnlyObjectWrapper<>(this, "deleteFailure");

    private News news = new News() {};
    private Consumer<String> chooseAccount = accountId -> {};
    private String wantedRow = "";

    /**
     * Starts with nothing to show.
     *
     * @param files keeps drafts, presets and the journal
     */
    @SuppressWarnings("this-escape") // nothing is heard before there are rows, long after this
    public NotebooksViewModel(
            Jobs jobs,
            Poller poller,
            InstantSource clock,
            Texts texts,
            Times times,
            NotebookFiles files) {
        super(
                "notebooks",
                jobs,
                clock,
                texts.locale(),
                NotebookColumns.all(texts, times),
                Notebook::id);
        this.jobs = jobs;
        this.clock = clock;
        this.files = files;
        table().updatedAt().addListener((property, before, now) -> showWanted());
        table().refreshWhile(
                        poller,
                        row ->
                                !row.state().equals(NotebookState.RUNNING)
                                        || deleting.contains(row.id()));
    }

    /**
     * A session has been opened: what is not settled of it is looked up.
     *
     * @param connection what the connection is known by
     * @param endpoint where it leads
     */
    public void opened(Session over, String connection, Endpoint endpoint) {
        NotebookWorkbench opened =
                new NotebookWorkbench(
                        jobs, clock, over, files, connection, endpoint, new RefreshingNews());
        desk.set(opened);
        opened.open();
    }

    /** What the list shows as well, and whoever listens by then is told. */
    private final class RefreshingNews implements News {

        @Override
        public void ended(WatchedResource notebook) {
            table().refresh();
            news.ended(notebook);
        }

        @Override
        public void found(WatchedResource notebook) {
            table().refresh();
            news.found(notebook);
        }

        @Override
        public void failed(String name, Throwable cause) {
            news.failed(name, cause);
        }

        @Override
        public void nameTaken(String name) {
            news.nameTaken(name);
        }
    }

    /** The session is about to be closed. */
    public void closed() {
        NotebookWorkbench open = desk.get();
        desk.set(null);
        if (open != null) {
            open.close();
        }
    }

    /** Has somebody hear what becomes known in the background. */
    public void tell(News listener) {
        news = listener;
    }

    /** Has an account chosen and this screen shown when a notebook of it is to be shown. */
    public void onShow(Consumer<String> action) {
        chooseAccount = action;
    }

    /** Leads to a notebook's row, as soon as it is there. */
    public void show(WatchedResource notebook) {
        wantedRow = notebook.id();
        chooseAccount.accept(notebook.accountId());
        showWanted();
        if (!wantedRow.isEmpty()) {
            table().refresh();
        }
    }

    private void showWanted() {
        if (wantedRow.isEmpty()) {
            return;
        }
        Notebook row = row(table().rows());
        if (row == null && row(table().all()) != null) {
            // It is there, and filtered out.
            table().clearFilter();
        }
        Notebook wanted = row(table().all());
        if (wanted != null) {
            wantedRow = "";
            table().select(wanted);
            openDetail();
        }
    }

    private @Nullable Notebook row(List<Notebook> rows) {
        return rows.stream().filter(each -> each.id().equals(wantedRow)).findFirst().orElse(null);
    }

    /** Whether the service has said that it has no notebooks (F31). */
    public ObservableBooleanValue withdrawn() {
        return Bindings.createBooleanBinding(
                () ->
                        table().failure().get() instanceof ApiException api
                                && api.failure() instanceof ApiFailure.NotOffered,
                table().failure());
    }

    /** What is at work over the open connection; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable NotebookWorkbench> desk() {
        return desk.getReadOnlyProperty();
    }

    @Override
    protected Listing<Notebook> list(Session over, String accountId) throws ApiException {
        return over.notebooks(accountId);
    }

    @Override
    protected NotebookDetail detail(Session over, String rowId) throws ApiException {
        return over.notebook(rowId);
    }

    /** Whether a notebook is on its way out. */
    public boolean isDeleting(Notebook notebook) {
        return deleting.contains(notebook.id());
    }

    /** The ids of notebooks on their way out. Not to be changed. */
    public ObservableSet<String> deleting() {
        return deleting;
    }

    /** Deletes a notebook, once; the row is followed until it is gone. */
    public void delete(Notebook notebook) {
        Session over = session();
        if (over == null || !deleting.add(notebook.id())) {
            return;
        }
        deleteFailure.set(null);
        jobs.start(
                () -> {
                    over.deleteNotebook(notebook.id());
                    return notebook;
                },
                deleted -> table().refresh(),
                cause -> {
                    deleting.remove(notebook.id());
                    deleteFailure.set(new DeleteFailure(notebook.name(), cause));
                    // Whether it happened after all is seen in the list, not guessed.
                    table().refresh();
                });
    }

    /** Why the last deletion did not go through; null if it did. */
    public ReadOnlyObjectProperty<@Nullable DeleteFailure> deleteFailure() {
        return deleteFailure.getReadOnlyProperty();
    }
}
