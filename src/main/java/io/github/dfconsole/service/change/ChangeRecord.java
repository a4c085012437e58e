package io.github.dfconsole.service.change;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A change as it is written down before it is sent. It holds no secret: of what was sent it has
 * only what {@link Change#memory} gives.
 *
 * @param id makes the record unique
 * @param connection what the console was connected to
 * @param target what was to be changed
 * @param sentAt when it was about to be sent
 * @param writer the process that was about to send it
 * @param accepted whether the service has accepted it, and only the effect is not there yet
 * @param memory what recognises the change, see {@link Change#memory}; null in older records
 */
public record ChangeRecord(
        String id,
        String connection,
        ChangeTarget target,
        Instant sentAt,
        WriterProcess writer,
        boolean accepted,
        @Nullable Map<String, String> memory) {

    /** A file that lacks any of it is not understood. */
    public ChangeRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(writer, "writer");
        memory = memory == null ? Map.of() : Map.copyOf(memory);
    }

    /** What recognises the change; empty in older records. */
    @Override
    public Map<String, String> memory() {
        return memory == null ? Map.of() : memory;
    }

    /** The same change, now that the service has accepted it. */
    ChangeRecord asAccepted() {
        return new ChangeRecord(id, connection, target, sentAt, writer, true, memory);
    }

    /** The same change, with what recognises it. */
    ChangeRecord remembering(Map<String, String> known) {
        return new ChangeRecord(id, connection, target, sentAt, writer, accepted, known);
    }
}
