package io.github.dfconsole.service.drafts;

import io.github.dfconsole.files.RecordFolder;
import io.github.dfconsole.files.UnreadableFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Keeps drafts and presets of one form from one run to the next. Methods block.
 *
 * @param <D> the type of the draft
 */
public final class DraftStore<D> {

    private final RecordFolder<SavedDraft<D>> drafts;
    private final RecordFolder<Preset<D>> presets;

    /**
     * Keeps them below a folder, which need not exist.
     *
     * @param kind the first part of the names of the two folders, such as notebook in
     *     notebook-drafts
     * @param type the type of the draft, a record as {@link RecordFolder} keeps it
     */
    public DraftStore(Path folder, String kind, Class<D> type) {
        drafts = RecordFolder.of(folder.resolve(kind + "-drafts"), SavedDraft.class, type);
        presets = RecordFolder.of(folder.resolve(kind + "-presets"), Preset.class, type);
    }

    /**
     * What is kept for a connection.
     *
     * @param drafts the drafts, newest first, without those that another console has open
     * @param presets the presets, in the order of their names
     * @param unreadable files that could not be read; the user has to be told
     */
    public record Kept<D>(
            List<SavedDraft<D>> drafts, List<Preset<D>> presets, List<UnreadableFile> unreadable) {}

    /** Reads everything that is kept for a connection. */
    public Kept<D> read(String connection) throws IOException {
        RecordFolder.Contents<SavedDraft<D>> savedDrafts = drafts.list();
        RecordFolder.Contents<Preset<D>> savedPresets = presets.list();
        List<UnreadableFile> unreadable = new ArrayList<>(savedDrafts.unreadable());
        unreadable.addAll(savedPresets.unreadable());
        return new Kept<>(
                drafts(savedDrafts, connection), presets(savedPresets, connection), unreadable);
    }

    /** The drafts of a connection, newest first, without those that another console has open. */
    public List<SavedDraft<D>> drafts(String connection) throws IOException {
        return drafts(drafts.list(), connection);
    }

    private List<SavedDraft<D>> drafts(
            RecordFolder.Contents<SavedDraft<D>> saved, String connection) {
        return saved.records()
                .filter(each -> connection.equals(each.connection()))
                .filter(each -> !each.owner().isRunningElsewhere())
                .sorted(
                        Comparator.<SavedDraft<D>, Instant>comparing(SavedDraft::savedAt)
                                .reversed())
                .toList();
    }

    /** Writes a draft; one with the same id is replaced. */
    public void keep(SavedDraft<D> draft) throws IOException {
        drafts.put(draft.id(), draft);
    }

    /** Throws a draft away; nothing happens if there is none. */
    public void discard(String draftId) throws IOException {
        drafts.remove(draftId);
    }

    /** The presets of a connection, in the order of their names. */
    public List<Preset<D>> presets(String connection) throws IOException {
        return presets(presets.list(), connection);
    }

    private List<Preset<D>> presets(RecordFolder.Contents<Preset<D>> saved, String connection) {
        return saved.records()
                .filter(preset -> connection.equals(preset.connection()))
                .sorted(Comparator.comparing(Preset::name))
                .toList();
    }

    /** Writes a preset; one with the same name is replaced. */
    public void keep(Preset<D> preset) throws IOException {
        presets.put(id(preset), preset);
    }

    /** Throws a preset away; nothing happens if there is none. */
    public void discard(Preset<D> preset) throws IOException {
        presets.remove(id(preset));
    }

    /** Any text may be a name, but few may be a file name. */
    private static String id(Preset<?> preset) {
        String whole = preset.connection() + "\n" + preset.name();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
