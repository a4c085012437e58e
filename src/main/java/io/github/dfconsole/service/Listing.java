package io.github.dfconsole.service;

import io.github.dfconsole.api.model.Contents;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rows of a list answer, each once, and a count of the entries that are not among them.
 *
 * <p>A list is complete if the service gave one, sent at least as many entries as it counts, and
 * every entry could be read. Only a complete list shows that something does not exist: a row that
 * is absent from an incomplete one may be among those that were not sent or could not be read.
 *
 * @param rows the rows in the service's order
 * @param given whether the answer held a list; false if it was null or missing
 * @param sent how many entries the list had, readable or not
 * @param repeated how many rows were left out because one with the same id came before
 * @param unreadable how many entries could not be read as a row
 * @param total how many rows the service counts; null if it does not say
 * @param <T> the type of a row
 */
public record Listing<T>(
        List<T> rows,
        boolean given,
        int sent,
        int repeated,
        int unreadable,
        @Nullable Integer total) {

    /** Keeps the rows unmodifiable. */
    public Listing {
        rows = List.copyOf(rows);
    }

    /** A complete list. */
    public Listing(List<T> rows, int repeated) {
        this(rows, true, rows.size() + repeated, repeated, 0, null);
    }

    /**
     * Counts the entries of a list answer. The first row of each id is kept, and every row without
     * an id.
     *
     * @param id what identifies a row; empty if the row came without an id
     */
    public static <T> Listing<T> of(Contents<T> answer, Function<T, String> id) {
        Set<String> seen = HashSet.newHashSet(answer.contents().size());
        List<T> kept = new ArrayList<>(answer.contents().size());
        for (T row : answer.contents()) {
            String rowId = id.apply(row);
            if (rowId.isEmpty() || seen.add(rowId)) {
                kept.add(row);
            }
        }
        Contents.Entries entries = answer.entries();
        int repeated = answer.contents().size() - kept.size();
        return new Listing<>(
                kept,
                entries.given(),
                entries.sent(),
                repeated,
                entries.unreadable(),
                answer.total());
    }

    /** How many rows the service counts and did not send; 0 if it does not say how many it has. */
    public int missing() {
        return total == null ? 0 : Math.max(0, total - sent);
    }

    /** Whether these are all rows there are, as far as the answer tells. */
    public boolean isComplete() {
        return given && missing() == 0 && unreadable == 0;
    }

    /**
     * Looks for a row.
     *
     * @return the first row that matches; empty if the list is complete and no row does
     * @throws IncompleteListException if no row matches and the list is incomplete, so that nothing
     *     is known
     */
    public Optional<T> find(Predicate<T> wanted) throws IncompleteListException {
        Optional<T> found = rows.stream().filter(wanted).findFirst();
        if (found.isEmpty() && !isComplete()) {
            throw new IncompleteListException(this);
        }
        return found;
    }

    /** The same answer with only the rows that match; the counts stay as they are. */
    public Listing<T> filter(Predicate<T> kept) {
        return new Listing<>(
                rows.stream().filter(kept).toList(), given, sent, repeated, unreadable, total);
    }

    /**
     * The rows to show in place of those of an earlier answer. An incomplete list does not show
     * that a row is gone, so earlier rows that are absent from it stay, after those that came.
     *
     * @param id what identifies a row; null or empty if the row came without an id
     */
    public List<T> rowsAfter(List<T> earlier, Function<T, @Nullable Object> id) {
        if (isComplete()) {
            return rows;
        }
        Set<Object> known = HashSet.newHashSet(rows.size());
        rows.forEach(row -> known.add(key(row, id)));
        List<T> shown = new ArrayList<>(rows);
        earlier.stream().filter(row -> known.add(key(row, id))).forEach(shown::add);
        return List.copyOf(shown);
    }

    private static <T> Object key(T row, Function<T, @Nullable Object> id) {
        Object known = id.apply(row);
        return known == null || known.equals("") ? row : known;
    }

    /** A list answer does not tell what was asked, because rows are missing from it. */
    public static final class IncompleteListException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Listing<?> listing;

        /** Wraps an incomplete list. */
        public IncompleteListException(Listing<?> listing) {
            super(
                    "Incomplete list: total %s, sent %d, unreadable %d"
                            .formatted(
                                    listing.total() == null ? "not given" : listing.total(),
                                    listing.sent(),
                                    listing.unreadable()));
            this.listing = listing;
        }

        /** What the answer held. */
        public Listing<?> listing() {
            return listing;
        }
    }
}
