package io.github.dfconsole.service.change;

import io.github.dfconsole.files.RecordFolder;
import io.github.dfconsole.files.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The changes whose outcome is not settled, as files that outlive a crash. Methods block. */
public final class ChangeLog {

    private static final System.Logger LOG = System.getLogger(ChangeLog.class.getName());

    private final RecordFolder<ChangeRecord> folder;

    /** Keeps records in a folder, which need not exist. */
    public ChangeLog(Path folder) {
        this.folder = new RecordFolder<>(folder, ChangeRecord.class);
    }

    /**
     * Writes down a change that is about to be sent.
     *
     * @throws IOException if it cannot be written; then the change must not be sent
     */
    public void begin(ChangeRecord entry) throws IOException {
        folder.put(entry.id(), entry);
    }

    /** Notes that the service has accepted a change whose effect is still to come. */
    void accepted(ChangeRecord entry) {
        try {
            folder.put(entry.id(), entry);
        } catch (IOException e) {
            // The record says that it was about to be sent, which is true and enough.
            LOG.log(System.Logger.Level.WARNING, "The record of a change was not renewed", e);
        }
    }

    /**
     * Removes the record of a change that is settled. If the file cannot be removed, the change is
     * looked up once more at the next start, which does no harm.
     */
    public void end(ChangeRecord entry) {
        try {
            folder.remove(entry.id());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The record of a change was not removed", e);
        }
    }

    /**
     * What is known of unsettled changes.
     *
     * @param changes the changes of a connection, oldest first, without those that another running
     *     console is at work on
     * @param unreadable files that may hold further changes; the user has to be told
     */
    public record Unsettled(List<ChangeRecord> changes, List<UnreadableFile> unreadable) {}

    /** Reads the unsettled changes of a connection. */
    public Unsettled open(String connection) throws IOException {
        RecordFolder.Contents<ChangeRecord> contents = folder.list();
        List<ChangeRecord> changes =
                contents.records()
                        .filter(entry -> connection.equals(entry.connection()))
                        .filter(entry -> !entry.writer().isRunningElsewhere())
                        .sorted(Comparator.comparing(ChangeRecord::sentAt))
                        .toList();
        return new Unsettled(changes, contents.unreadable());
    }
}
