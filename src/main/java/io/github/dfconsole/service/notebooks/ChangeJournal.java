package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.files.RecordFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The notebooks that were about to be created and of which it is not known whether they were. It
 * outlives a crash. Methods block.
 */
public final class ChangeJournal {

    private static final System.Logger LOG = System.getLogger(ChangeJournal.class.getName());

    private final RecordFolder<CreationIntent> folder;

    /** Keeps intents in a folder, which need not exist. */
    public ChangeJournal(Path folder) {
        this.folder = new RecordFolder<>(folder, CreationIntent.class);
    }

    /**
     * Writes down what is about to be sent.
     *
     * @throws IOException if it cannot be written; then nothing must be sent
     */
    void begin(CreationIntent intent) throws IOException {
        folder.put(intent.id(), intent);
    }

    /**
     * It is known what became of it. If that cannot be noted it is looked up once more at the next
     * start, which does no harm.
     */
    public void end(CreationIntent intent) {
        try {
            folder.remove(intent.id());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The journal could not be brought up to date", e);
        }
    }

    /** What is open of a connection, oldest first; what another running console is at, left out. */
    public List<CreationIntent> open(String connection) throws IOException {
        return folder.list()
                .records()
                .filter(intent -> connection.equals(intent.connection()))
                .filter(intent -> !intent.owner().isRunningElsewhere())
                .sorted(Comparator.comparing(CreationIntent::sentAt))
                .toList();
    }
}
