package io.github.dfconsole.service.change;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The journal entry that is written before a request is sent. It holds no secret. Version 0.1.0
 * wrote the first six values only.
 *
 * @param id identifies the entry
 * @param connection what the console was connected to
 * @param accountName name of the account that will own the resource
 * @param draft what was entered, without secrets
 * @param sentAt when the request was about to be sent
 * @param owner the process that sent it
 * @param operation the operation that was called; empty if it is not recorded
 * @param draftId the saved draft that the request was made from; empty if there is none
 * @param witness what the service listed just before, as far as it is needed to recognise the new
 *     resource; null if nothing was read
 * @param <D> the type of the draft
 */
public record SubmissionIntent<D extends SubmissionDraft>(
        String id,
        String connection,
        String accountName,
        D draft,
        Instant sentAt,
        WriterProcess owner,
        String operation,
        String draftId,
        @Nullable List<String> witness) {

    /** A file that lacks one of the first six values cannot be understood. */
    public SubmissionIntent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(accountName, "accountName");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(owner, "owner");
        operation = Objects.requireNonNullElse(operation, "");
        draftId = Objects.requireNonNullElse(draftId, "");
        witness = witness == null ? null : List.copyOf(witness);
    }

    /** The name that was asked for. */
    public String name() {
        return draft.name();
    }

    /**
     * Whether another request asks for the same resource: the same name in the same account. The
     * service gives a name away only once, so sending such a request cannot create a second one.
     */
    public boolean asksForTheSame(SubmissionDraft other) {
        return draft.name().equals(other.name()) && draft.accountId().equals(other.accountId());
    }
}
