package io.github.dfconsole.service.accounts;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How limits are written down with a change of them: {@code koya 2 300}. */
enum QuotaMemory {
    /** The limits that were asked for. */
    WANTED("wanted"),
    /** The limits just before. */
    BEFORE("before");

    private static final Pattern FORM = Pattern.compile("(\\S{1,40}) (\\d{1,9}) (\\d{1,9})");

    private final String key;

    QuotaMemory(String key) {
        this.key = key;
    }

    static Map<String, String> write(@Nullable QuotaLimits wanted, @Nullable QuotaLimits before) {
        Map<String, String> memory = new HashMap<>();
        WANTED.put(wanted, memory);
        BEFORE.put(before, memory);
        return memory;
    }

    private void put(@Nullable QuotaLimits limits, Map<String, String> memory) {
        if (limits != null) {
            memory.put(
                    key,
                    "%s %d %d"
                            .formatted(
                                    limits.namespace(),
                                    limits.fileCountMillion(),
                                    limits.spaceTb()));
        }
    }

    /** Reads limits; empty if they were not written down, or the file was edited. */
    Optional<QuotaLimits> read(Map<String, String> memory) {
        Matcher form = FORM.matcher(memory.getOrDefault(key, ""));
        return form.matches()
                ? Optional.of(
                        new QuotaLimits(
                                form.group(1),
                                Integer.parseInt(form.group(2)),
                                Integer.parseInt(form.group(3))))
                : Optional.empty();
    }
}
