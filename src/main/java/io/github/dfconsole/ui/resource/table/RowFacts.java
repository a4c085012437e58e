package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Session;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the list does not say of its rows, and has to be read for each: for rows in sight, and for
 * all of them before they are sorted or filtered by it. At most four are read at a time. It belongs
 * to the UI thread, except that {@link #of} may be asked on any.
 *
 * @param <T> the type of a row
 * @param <V> what is read of a row
 */
public final class RowFacts<T, V> {

    private static final int AT_ONCE = 4;

    /** Reads what the list does not say of a row. It blocks. */
    @FunctionalInterface
    public interface Reader<T, V> {
        /** Reads it. */
        V read(Session session, T row) throws ApiException, InterruptedException;
    }

    /** A read under way, about a row as it was when it began. */
    private record Reading<T>(T row, Job job) {}

    private final Jobs jobs;
    private final Function<T, String> key;
    private final Reader<T, V> reader;
    private final KnownFacts<V> known = new KnownFacts<>();
    private final SequencedMap<String, T> wanted = new LinkedHashMap<>();
    private final Map<String, Reading<T>> reading = new LinkedHashMap<>();

    /** Reads that began before something was changed: what they bring may be from before it. */
    private final Set<String> overtaken = new HashSet<>();

    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper(this, "version");
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper(this, "left");
    private @Nullable Session session;
    private Predicate<V> renewedWithList = value -> false;
    private Supplier<Predicate<T>> inSight = () -> row -> true;
    private boolean readsAll;
    private Runnable whenAll = () -> {};

    /**
     * Knows nothing yet.
     *
     * @param key what a value holds for: it is read again where it changes, such as id and state
     */
    public RowFacts(Jobs jobs, Function<T, String> key, Reader<T, V> reader) {
        this.jobs = jobs;
        this.key = key;
        this.reader = reader;
    }

    /** Declares that what is known is out of date whenever the list was loaded again. */
    public RowFacts<T, V> renewedWithList() {
        return renewedWithListIf(value -> true);
    }

    /**
     * Declares that what is known of some rows is out of date whenever the list was loaded again. A
     * read that failed is tried again then, too.
     *
     * @param changes whether a value changes by itself
     */
    public RowFacts<T, V> renewedWithListIf(Predicate<V> changes) {
        renewedWithList = changes;
        return this;
    }

    /** Rows that wait for their turn are read only if they are in sight by then. */
    void readOnlyIf(Supplier<Predicate<T>> isInSight) {
        inSight = isInSight;
    }

    /** Takes what was read of a row elsewhere. */
    public void tell(T row, V value) {
        known.read(key.apply(row), value, false);
        changed();
    }

    /** Nothing more can be read before {@link #readOver}. */
    void fail() {
        known.fail();
        changed();
    }

    /** Reads over a connection from now on, and forgets what it knows; null reads nothing. */
    public void readOver(@Nullable Session over) {
        cancelAll();
        reading.values().forEach(each -> each.job().cancel());
        reading.clear();
        overtaken.clear();
        known.clear();
        session = over;
        changed();
    }

    /** What is known of a row; null if it was not read so far, or could not be. */
    public @Nullable V of(T row) {
        return known.of(key.apply(row));
    }

    /** Whether the last read about a row failed. */
    public boolean hasFailed(T row) {
        return known.hasFailed(key.apply(row));
    }

    /** Whether a row is being read, or will be. */
    public boolean isUnderWay(T row) {
        String id = key.apply(row);
        return reading.containsKey(id) || wanted.containsKey(id);
    }

    /** A row is in sight: it is read unless it is known. */
    public void want(T row) {
        String id = key.apply(row);
        if (!known.isUpToDate(id) && !reading.containsKey(id) && session != null) {
            wanted.putIfAbsent(id, row);
            next();
        }
    }

    /** The list was loaded again: what may be out of date stays in sight until it is read again. */
    void listLoaded(Collection<T> rows) {
        known.forgetUnlisted(rows, key);
        if (known.outdateIf(renewedWithList)) {
            changed();
        }
    }

    /** What is known may be out of date after a change; so may be what is read now. */
    public void outdate() {
        known.outdate();
        overtaken.addAll(reading.keySet());
        changed();
    }

    /** Whether something is not known of rows, or out of date: they cannot be sorted by it. */
    boolean isMissing(Collection<T> rows) {
        return session != null && rows.stream().anyMatch(row -> !known.isUpToDate(key.apply(row)));
    }

    /**
     * Reads what is missing or out of date.
     *
     * @param then runs once all of it was read, or could not be; not after {@link #cancelAll}
     */
    void loadAll(Collection<T> rows, Runnable then) {
        whenAll = then;
        readsAll = true;
        for (T row : rows) {
            String id = key.apply(row);
            if (!known.isUpToDate(id) && !reading.containsKey(id)) {
                wanted.putIfAbsent(id, row);
            }
        }
        next();
        count();
    }

    /** Reads no more than what is under way, and no longer counts what is left. */
    void cancelAll() {
        whenAll = () -> {};
        readsAll = false;
        wanted.clear();
        left.set(0);
    }

    /** How many rows are still to be read before all of them can be sorted; 0 if none is. */
    public ReadOnlyIntegerProperty left() {
        return left.getReadOnlyProperty();
    }

    /** Changes whenever more is known. */
    public ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    private void next() {
        Session over = session;
        while (over != null && reading.size() < AT_ONCE && !wanted.isEmpty()) {
            Map.Entry<String, T> first = wanted.pollFirstEntry();
            String id = first.getKey();
            T row = first.getValue();
            // Known before the job, which may end at once.
            reading.put(id, new Reading<>(row, Job.NONE));
            Job job =
                    jobs.start(
                            () -> reader.read(over, row),
                            value -> ended(id, value),
                            failure -> ended(id, null));
            reading.computeIfPresent(id, (same, begun) -> new Reading<>(row, job));
        }
    }

    private void ended(String id, @Nullable V value) {
        Reading<T> read = reading.remove(id);
        boolean isOvertaken = overtaken.remove(id);
        if (isOvertaken && readsAll && read != null) {
            wanted.putIfAbsent(id, read.row());
        }
        known.read(id, value, isOvertaken);
        if (!readsAll && !wanted.isEmpty()) {
            wanted.values().removeIf(inSight.get().negate());
        }
        next();
        changed();
        count();
    }

    private void count() {
        if (!readsAll) {
            return;
        }
        int open = wanted.size() + reading.size();
        left.set(open);
        if (open == 0) {
            Runnable then = whenAll;
            cancelAll();
            then.run();
        }
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}
