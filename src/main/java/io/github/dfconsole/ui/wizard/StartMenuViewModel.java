package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.files.UnreadableFile;
import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.service.drafts.DraftStore.Kept;
import io.github.dfconsole.service.drafts.NamedDraft;
import io.github.dfconsole.service.drafts.Preset;
import io.github.dfconsole.service.drafts.SavedDraft;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * The drafts and presets a wizard can start from. It belongs to the UI thread.
 *
 * @param <D> the type of the draft
 */
public final class StartMenuViewModel<D extends NamedDraft<D>> {

    private final Jobs jobs;
    private final DraftStore<D> store;
    private final String connection;
    private final ObservableList<SavedDraft<D>> drafts = FXCollections.observableArrayList();
    private final ObservableList<Preset<D>> presets = FXCollections.observableArrayList();
    private final ObservableList<UnreadableFile> unreadable = FXCollections.observableArrayList();
    private String opened = "";
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");

    @FunctionalInterface
    private interface StoreChange {
        void make() throws IOException;
    }

    /** Creates an empty menu; nothing is read yet. */
    public StartMenuViewModel(Jobs jobs, DraftStore<D> store, String connection) {
        this.jobs = jobs;
        this.store = store;
        this.connection = connection;
    }

    /**
     * Reads the drafts and presets there are.
     *
     * @param openDraft the draft that is being edited, which is not offered
     */
    public void load(String openDraft) {
        opened = openDraft;
        change(() -> {});
    }

    /**
     * Saves choices under a name; a preset of that name is replaced.
     *
     * @param saved runs once it is written; does not run if it cannot be
     */
    public void savePreset(String name, D draft, Runnable saved) {
        change(() -> store.keep(new Preset<>(connection, name, draft.asPreset())), saved);
    }

    /** Throws a preset away. */
    public void discard(Preset<D> preset) {
        change(() -> store.discard(preset));
    }

    /** Throws a draft away. */
    public void discard(SavedDraft<D> draft) {
        change(() -> store.discard(draft.id()));
    }

    private void change(StoreChange change) {
        change(change, () -> {});
    }

    private void change(StoreChange change, Runnable made) {
        jobs.start(
                () -> {
                    change.make();
                    return store.read(connection);
                },
                offer -> {
                    show(offer);
                    made.run();
                },
                failure::set);
    }

    private void show(Kept<D> offer) {
        unreadable.addAll(offer.unreadable());
        drafts.setAll(offer.drafts().stream().filter(draft -> !draft.id().equals(opened)).toList());
        presets.setAll(offer.presets());
        failure.set(null);
    }

    /** The drafts, newest first. Not to be changed. */
    public ObservableList<SavedDraft<D>> drafts() {
        return drafts;
    }

    /** The presets, by name. Not to be changed. */
    public ObservableList<Preset<D>> presets() {
        return presets;
    }

    /** Why they could not be read or written; null if they could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Files of drafts and presets that could not be read since the menu was made. */
    public ObservableList<UnreadableFile> unreadable() {
        return unreadable;
    }
}
