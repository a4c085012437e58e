package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands in for a field that the service left out: a reader should never meet a null text. */
final class Absent {

    private Absent() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Secret secret(@Nullable Secret secret) {
        return secret == null ? Secret.NONE : secret;
    }

    static ImageVersions images(@Nullable ImageVersions images) {
        return images == null ? ImageVersions.NONE : images;
    }

    static <T> List<T> list(@Nullable List<@Nullable T> list) {
        if (list == null) {
            return List.of();
        }
        return list.stream().filter(Objects::nonNull).toList();
    }

    /** A key without a value says nothing. The order is kept. */
    static <V> Map<String, V> map(@Nullable Map<String, @Nullable V> map) {
        Map<String, V> kept = new LinkedHashMap<>();
        if (map != null) {
            map.forEach(
                    (key, value) -> {
                        if (value != null) {
                            kept.put(key, value);
                        }
                    });
        }
        return Collections.unmodifiableMap(kept);
    }
}
