package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.ResourceListViewModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;

/**
 * The notebooks of one account, one of them in detail, and deleting it. It belongs to the UI
 * thread.
 */
public final class NotebooksViewModel extends ResourceListViewModel<Notebook, NotebookDetail> {

    /** The state in which nothing more is expected to happen. */
    public static final String RUNNING = "RUNNING";

    /**
     * A deletion that did not go through, or may not have.
     *
     * @param name the notebook's name
     * @param cause why
     */
    public record DeleteFailure(String name, Throwable cause) {}

    private final Jobs jobs;
    private final ObservableSet<String> deleting = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<@Nullable DeleteFailure> deleteFailure =
            new ReadOnlyObjectWrapper<>(this, "deleteFailure");

    /** Starts with nothing to show. */
    public NotebooksViewModel(
            Jobs jobs, Poller poller, InstantSource clock, Texts texts, Times times) {
        super(
                "notebooks",
                jobs,
                clock,
                texts.locale(),
                NotebookColumns.all(texts, times),
                Notebook::id);
        this.jobs = jobs;
        table().refreshWhile(
                        poller, row -> !row.state().equals(RUNNING) || deleting.contains(row.id()));
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
