package io.github.dfconsole.ui.resource.table;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was read of rows, and what of it may be out of date. It belongs to the UI thread, except
 * that what is known may be asked on any.
 *
 * @param <V> what is read of a row
 */
final class KnownFacts<V> {

    /** What one read has brought: a value, or nothing because it failed. */
    private record Fact<V>(@Nullable V value) {}

    private final Map<String, Fact<V>> known = new ConcurrentHashMap<>();
    private final Set<String> outdated = new HashSet<>();
    private volatile boolean areUnreadable;

    /** What is known; null if it was not read so far, or could not be. */
    @Nullable V of(String id) {
        Fact<V> fact = known.get(id);
        return fact == null ? null : fact.value();
    }

    /** Whether the last read failed. */
    boolean hasFailed(String id) {
        Fact<V> fact = known.get(id);
        return fact == null ? areUnreadable : fact.value() == null;
    }

    /** What is not known cannot be read now. */
    void fail() {
        areUnreadable = true;
    }

    boolean isUpToDate(String id) {
        return known.containsKey(id) && !outdated.contains(id);
    }

    /**
     * A read has ended. A value stays if a later read fails.
     *
     * @param value what it has brought; null if it failed
     * @param isOvertaken whether something was changed since it began
     */
    void read(String id, @Nullable V value, boolean isOvertaken) {
        if (isOvertaken) {
            outdated.add(id);
        } else {
            outdated.remove(id);
        }
        if (value != null || !known.containsKey(id)) {
            known.put(id, new Fact<>(value));
        }
    }

    /** All of it may be out of date. */
    void outdate() {
        outdated.addAll(known.keySet());
    }

    /**
     * Some of it may be out of date, and what could not be read.
     *
     * @return whether that is more than before
     */
    boolean outdateIf(Predicate<V> changes) {
        int before = outdated.size();
        known.forEach(
                (id, fact) -> {
                    V value = fact.value();
                    if (value == null || changes.test(value)) {
                        outdated.add(id);
                    }
                });
        return outdated.size() > before;
    }

    /**
     * Forgets what is known of rows that are gone, or in another state by now, once that is more
     * than there are rows: for as long as a window is open, they come and go without end.
     *
     * @param id what a value holds for
     */
    <T> void forgetUnlisted(Collection<T> rows, Function<T, String> id) {
        if (known.size() > rows.size()) {
            Set<String> listed = rows.stream().map(id).collect(Collectors.toSet());
            known.keySet().retainAll(listed);
            outdated.retainAll(listed);
        }
    }

    void clear() {
        known.clear();
        outdated.clear();
        areUnreadable = false;
    }
}
