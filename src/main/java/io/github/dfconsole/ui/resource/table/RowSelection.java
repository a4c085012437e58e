package io.github.dfconsole.ui.resource.table;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows that are selected, one, several or all, by key: it outlives a refresh, and selecting a
 * hundred thousand costs milliseconds where JavaFX's own selection takes seconds. It belongs to the
 * UI thread.
 *
 * @param <T> the type of a row
 */
public final class RowSelection<T> {

    private final Function<T, String> key;
    private final Set<String> keys = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper(this, "version");
    private @Nullable String anchor;

    /** The rows that the current range has added: when it shrinks, they are deselected again. */
    private final Set<String> range = new HashSet<>();

    RowSelection(Function<T, String> key) {
        this.key = key;
    }

    /** Whether a row is selected. */
    public boolean contains(T row) {
        return keys.contains(key.apply(row));
    }

    /** Selects or deselects a row; the next range starts from it. */
    public void toggle(T row) {
        String toggled = key.apply(row);
        if (!keys.remove(toggled)) {
            keys.add(toggled);
        }
        startAt(row);
        changed();
    }

    /** Selects everything between the row a range starts at and this one, in shown order. */
    public void extendTo(T row, List<T> shown) {
        int to = indexOf(key.apply(row), shown);
        int from = anchor == null ? to : indexOf(anchor, shown);
        if (from < 0 || to < 0) {
            toggle(row);
            return;
        }
        keys.removeAll(range);
        range.clear();
        for (T between : shown.subList(Math.min(from, to), Math.max(from, to) + 1)) {
            String added = key.apply(between);
            if (keys.add(added)) {
                range.add(added);
            }
        }
        changed();
    }

    private int indexOf(String wanted, List<T> shown) {
        for (int index = 0; index < shown.size(); index++) {
            if (key.apply(shown.get(index)).equals(wanted)) {
                return index;
            }
        }
        return -1;
    }

    /** The next range starts here: where the keyboard or the mouse went without extending one. */
    public void startAt(T row) {
        anchor = key.apply(row);
        range.clear();
    }

    /** Selects all the given rows, besides those that are selected. */
    public void addAll(List<T> rows) {
        rows.forEach(row -> keys.add(key.apply(row)));
        changed();
    }

    /** Whether all the given rows are selected, and there is at least one. */
    public boolean containsAll(List<T> rows) {
        return !rows.isEmpty()
                && keys.size() >= rows.size()
                && rows.stream().allMatch(this::contains);
    }

    /** Deselects all rows. */
    public void clear() {
        keys.clear();
        range.clear();
        anchor = null;
        changed();
    }

    /** Deselects rows that are no longer there; returns how many of them were selected. */
    int removeAll(Collection<String> gone) {
        int before = keys.size();
        gone.forEach(keys::remove);
        if (keys.size() != before) {
            changed();
        }
        return before - keys.size();
    }

    private void changed() {
        count.set(keys.size());
        version.set(version.get() + 1);
    }

    /** How many rows are selected. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Changes whenever the selection does. */
    public ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }
}
