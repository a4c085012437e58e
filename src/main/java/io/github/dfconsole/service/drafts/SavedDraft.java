package io.github.dfconsole.service.drafts;

import io.github.dfconsole.service.change.WriterProcess;

import java.time.Instant;
import java.util.Objects;

/**
 * A draft in a file.
 *
 * @param id makes it unique
 * @param connection what the console was connected to
 * @param savedAt when it was written
 * @param draft what was entered, without secrets
 * @param owner the process that wrote it
 * @param <D> the type of the draft
 */
public record SavedDraft<D>(
        String id, String connection, Instant savedAt, D draft, WriterProcess owner) {

    /** Refuses a file that lacks any of it. */
    public SavedDraft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(savedAt, "savedAt");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(owner, "owner");
    }

    /** A draft that this process is about to write. */
    public static <D> SavedDraft<D> ofThisProcess(
            String id, String connection, Instant savedAt, D draft) {
        return new SavedDraft<>(id, connection, savedAt, draft, WriterProcess.current());
    }
}
