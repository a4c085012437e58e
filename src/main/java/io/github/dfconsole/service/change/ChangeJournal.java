package io.github.dfconsole.service.change;

import io.github.dfconsole.files.RecordFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The requests that were about to be sent and whose outcome is not known. It survives a crash.
 * Methods block.
 *
 * @param <D> the type of the draft
 */
public final class ChangeJournal<D extends SubmissionDraft> {

    private static final System.Logger LOG = System.getLogger(ChangeJournal.class.getName());

    private final RecordFolder<SubmissionIntent<D>> folder;

    /** Keeps intents in a folder, which need not exist. */
    public ChangeJournal(Path folder, Class<D> draftType) {
        this.folder = RecordFolder.of(folder, SubmissionIntent.class, draftType);
    }

    /**
     * Writes down what is about to be sent.
     *
     * @throws IOException if it cannot be written; then nothing must be sent
     */
    void begin(SubmissionIntent<D> intent) throws IOException {
        folder.put(intent.id(), intent);
    }

    /**
     * Removes an entry whose outcome is known. If that fails, the entry is looked up once more at
     * the next start, which does no harm.
     */
    void end(SubmissionIntent<D> intent) {
        try {
            folder.remove(intent.id());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The journal could not be brought up to date", e);
        }
    }

    /**
     * Returns the unsettled entries of a connection, except those of another running console.
     *
     * @throws IOException if the folder cannot be read
     */
    public OpenIntents<D> open(String connection) throws IOException {
        RecordFolder.Contents<SubmissionIntent<D>> contents = folder.list();
        return new OpenIntents<>(
                contents.records()
                        .filter(intent -> connection.equals(intent.connection()))
                        .filter(intent -> !intent.owner().isRunningElsewhere())
                        .sorted(Comparator.comparing(SubmissionIntent::sentAt))
                        .toList(),
                contents.unreadable());
    }
}
