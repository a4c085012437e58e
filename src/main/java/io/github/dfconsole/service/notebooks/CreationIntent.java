package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.service.change.WriterProcess;

import java.time.Instant;
import java.util.Objects;

/**
 * That a notebook was about to be created, as it is written down before the request is sent. There
 * is nothing secret in it.
 *
 * @param id makes it unique
 * @param connection what the console was connected to
 * @param accountName name of the account it was to be created for
 * @param draft what was entered, without secrets
 * @param sentAt when it was about to be sent
 * @param owner who was about to send it
 */
public record CreationIntent(
        String id,
        String connection,
        String accountName,
        NotebookDraft draft,
        Instant sentAt,
        WriterProcess owner) {

    /** A file that lacks any of it is not understood. */
    public CreationIntent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(accountName, "accountName");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(owner, "owner");
    }

    /** The name the notebook was to have. */
    public String name() {
        return draft.name();
    }
}
