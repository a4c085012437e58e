package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer of a list operation: the rows, and what is needed to tell whether they are all there
 * are.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param contents the rows that could be read, in the service's order
 * @param total how many rows there are in all, as the service counts them; null where it does not
 * @param entries a count of the entries the service sent, readable or not
 * @param <T> the type of a row
 */
public record Contents<T>(
        @Nullable Boolean success,
        String message,
        List<T> contents,
        @Nullable Integer total,
        Entries entries)
        implements Answer {

    /**
     * A count of the entries of a list.
     *
     * @param given whether there was a list at all; false if the field was null or missing
     * @param sent how many entries the list had
     * @param unreadable how many of the entries were no rows: null, or a value of another kind
     */
    public record Entries(boolean given, int sent, int unreadable) {

        /** No list at all. */
        public static final Entries NOT_GIVEN = new Entries(false, 0, 0);

        /** The entries of both lists; given only if both were. */
        public Entries plus(Entries more) {
            return new Entries(given && more.given, sent + more.sent, unreadable + more.unreadable);
        }
    }

    /** Replaces missing values with empty ones. */
    public Contents {
        message = Absent.text(message);
        contents = List.copyOf(contents);
    }

    /** An answer in which every entry could be read. */
    public Contents(
            @Nullable Boolean success, String message, List<T> contents, @Nullable Integer total) {
        this(success, message, contents, total, new Entries(true, contents.size(), 0));
    }
}
