package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer of a list operation.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param contents the rows in the service's order; empty when it sent none
 * @param total how many rows there are in all, as the service counts them; null where it does not
 * @param <T> the type of a row
 */
public record Contents<T>(
        @Nullable Boolean success, String message, List<T> contents, @Nullable Integer total)
        implements Answer {

    /** Fills in what the service left out. */
    public Contents {
        message = Absent.text(message);
        contents = Absent.list(contents);
    }
}
