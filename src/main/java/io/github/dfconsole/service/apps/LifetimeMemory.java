package io.github.dfconsole.service.apps;

import io.github.dfconsole.service.apps.ReadLifetimes.LastRead;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How a change of a lifetime is written down before it is sent. */
final class LifetimeMemory {

    private static final String SENT = "sent";
    private static final String BEFORE = "before";

    private LifetimeMemory() {}

    static Map<String, String> write(@Nullable Renewal sent, @Nullable LastRead before) {
        Map<String, String> memory = new HashMap<>();
        if (sent != null) {
            memory.put(SENT, sent.seconds() + " " + sent.at());
        }
        if (before != null) {
            memory.put(BEFORE, before.seconds() + " " + before.at());
        }
        return memory;
    }

    /** What was sent; empty if it was not written down, or the file was edited. */
    static Optional<Renewal> sent(String appId, Map<String, String> memory) {
        return read(memory, SENT).map(each -> new Renewal(appId, each.seconds(), each.at()));
    }

    /** What was read before; empty if it was not written down, or the file was edited. */
    static Optional<LastRead> before(Map<String, String> memory) {
        return read(memory, BEFORE);
    }

    private static Optional<LastRead> read(Map<String, String> memory, String key) {
        String[] parts = memory.getOrDefault(key, "").split(" ", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LastRead(Long.parseLong(parts[0]), Instant.parse(parts[1])));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
