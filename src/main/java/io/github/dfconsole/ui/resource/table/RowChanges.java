package io.github.dfconsole.ui.resource.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How the rows after a refresh differ from those before. It touches nothing but its arguments, so
 * that it can be worked out on any thread.
 *
 * @param marks the rows that are new or have changed, by key
 * @param gone the keys of the rows that are no longer there
 */
record RowChanges(Map<String, Mark> marks, Set<String> gone) {

    /** How a row differs from before. */
    enum Mark {
        ADDED,
        CHANGED
    }

    /** No difference. */
    static final RowChanges NONE = new RowChanges(Map.of(), Set.of());

    /** Compares the rows of two loads, which are the same rows if their keys are equal. */
    static <T> RowChanges between(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, T> left = HashMap.newHashMap(before.size());
        before.forEach(row -> left.put(key.apply(row), row));
        Map<String, Mark> marks = new HashMap<>();
        for (T row : after) {
            T old = left.remove(key.apply(row));
            if (old == null) {
                marks.put(key.apply(row), Mark.ADDED);
            } else if (!old.equals(row)) {
                marks.put(key.apply(row), Mark.CHANGED);
            }
        }
        return new RowChanges(marks, Set.copyOf(left.keySet()));
    }

    /** How many rows have a mark. */
    int count(Mark mark) {
        return (int) marks.values().stream().filter(mark::equals).count();
    }
}
