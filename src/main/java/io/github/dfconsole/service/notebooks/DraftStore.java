package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.files.RecordFolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Keeps drafts and presets of notebooks from one run to the next. Methods block. */
public final class DraftStore {

    private final RecordFolder<SavedDraft> drafts;
    private final RecordFolder<NotebookPreset> presets;

    /** Keeps them below a folder, which need not exist. */
    public DraftStore(Path folder) {
        drafts = new RecordFolder<>(folder.resolve("notebook-drafts"), SavedDraft.class);
        presets = new RecordFolder<>(folder.resolve("notebook-presets"), NotebookPreset.class);
    }

    /** The drafts of a connection, newest first; what another running console is at, left out. */
    public List<SavedDraft> drafts(String connection) throws IOException {
        return drafts.list()
                .records()
                .filter(kept -> connection.equals(kept.connection()))
                .filter(kept -> !kept.owner().isRunningElsewhere())
                .sorted(Comparator.comparing(SavedDraft::savedAt).reversed())
                .toList();
    }

    /** Writes a draft; one with the same id is replaced. */
    public void keep(SavedDraft draft) throws IOException {
        drafts.put(draft.id(), draft);
    }

    /** Throws a draft away; nothing happens if there is none. */
    public void discard(String draftId) throws IOException {
        drafts.remove(draftId);
    }

    /** The presets of a connection, in the order of their names. */
    public List<NotebookPreset> presets(String connection) throws IOException {
        return presets.list()
                .records()
                .filter(preset -> connection.equals(preset.connection()))
                .sorted(Comparator.comparing(NotebookPreset::name))
                .toList();
    }

    /** Writes a preset; one with the same name is replaced. */
    public void keep(NotebookPreset preset) throws IOException {
        presets.put(id(preset), preset);
    }

    /** Throws a preset away; nothing happens if there is none. */
    public void discard(NotebookPreset preset) throws IOException {
        presets.remove(id(preset));
    }

    /** Any text is good for a name, and few are good for a file. */
    private static String id(NotebookPreset preset) {
        String whole = preset.connection() + "\n" + preset.name();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
