package io.github.dfconsole.service.change;

import java.time.Instant;
import java.util.Objects;

/**
 * A change as it is written down before it is sent. It holds no value that was sent, and so no
 * secret.
 *
 * @param id makes the record unique
 * @param connection what the console was connected to
 * @param target what was to be changed
 * @param sentAt when it was about to be sent
 * @param writer the process that was about to send it
 * @param accepted whether the service has accepted it, and only the effect is not there yet
 */
public record ChangeRecord(
        String id,
        String connection,
        ChangeTarget target,
        Instant sentAt,
        WriterProcess writer,
        boolean accepted) {

    /** A file that lacks any of it is not understood. */
    public ChangeRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(writer, "writer");
    }

    /** The same change, now that the service has accepted it. */
    ChangeRecord asAccepted() {
        return new ChangeRecord(id, connection, target, sentAt, writer, true);
    }
}
