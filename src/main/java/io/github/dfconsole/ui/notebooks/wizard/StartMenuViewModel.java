package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.DraftStore;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookPreset;
import io.github.dfconsole.service.notebooks.SavedDraft;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** The drafts and presets a wizard can start from. It belongs to the UI thread. */
public final class StartMenuViewModel {

    private final Jobs jobs;
    private final DraftStore shelf;
    private final String connection;
    private final ObservableList<SavedDraft> drafts = FXCollections.observableArrayList();
    private final ObservableList<NotebookPreset> presets = FXCollections.observableArrayList();
    private String opened = "";
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");

    private record Content(List<SavedDraft> drafts, List<NotebookPreset> presets) {}

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    /** Knows of none yet. */
    public StartMenuViewModel(Jobs jobs, DraftStore shelf, String connection) {
        this.jobs = jobs;
        this.shelf = shelf;
        this.connection = connection;
    }

    /**
     * Reads what there is.
     *
     * @param openDraft the draft that is being edited, and so cannot be started from
     */
    public void load(String openDraft) {
        opened = openDraft;
        change(() -> {});
    }

    /** Keeps choices under a name; one of that name is replaced. */
    public void savePreset(String name, NotebookDraft draft) {
        change(() -> shelf.keep(new NotebookPreset(connection, name, draft.named(""))));
    }

    /** Throws a preset away. */
    public void discard(NotebookPreset preset) {
        change(() -> shelf.discard(preset));
    }

    /** Throws a draft away. */
    public void discard(SavedDraft draft) {
        change(() -> shelf.discard(draft.id()));
    }

    private void change(Change change) {
        jobs.start(
                () -> {
                    change.make();
                    return new Content(shelf.drafts(connection), shelf.presets(connection));
                },
                content -> {
                    drafts.setAll(
                            content.drafts().stream()
                                    .filter(draft -> !draft.id().equals(opened))
                                    .toList());
                    presets.setAll(content.presets());
                    failure.set(null);
                },
                failure::set);
    }

    /** The drafts, newest first. Not to be changed. */
    public ObservableList<SavedDraft> drafts() {
        return drafts;
    }

    /** The presets, by name. Not to be changed. */
    public ObservableList<NotebookPreset> presets() {
        return presets;
    }

    /** Why they could not be read or written; null if they could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
