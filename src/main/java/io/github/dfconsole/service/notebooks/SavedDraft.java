package io.github.dfconsole.service.notebooks;

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
 * @param owner who wrote it
 */
public record SavedDraft(
        String id, String connection, Instant savedAt, NotebookDraft draft, WriterProcess owner) {

    /** A file that lacks any of it is not understood. */
    public SavedDraft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(savedAt, "savedAt");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(owner, "owner");
    }
}
