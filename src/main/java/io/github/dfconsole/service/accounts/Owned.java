package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Listing;

import java.util.List;

/**
 * What an account owns of one kind, or why that is not known, which is not the same as nothing.
 *
 * @param <T> a row of the list
 */
public sealed interface Owned<T> {

    /**
     * The list was read.
     *
     * @param listing the rows; only a complete list shows that something does not exist
     */
    record Known<T>(Listing<T> listing) implements Owned<T> {}

    /**
     * The list could not be read.
     *
     * @param cause why
     */
    record NotRead<T>(ApiException cause) implements Owned<T> {}

    /** The rows that are known; empty if the list could not be read. */
    default List<T> rows() {
        return switch (this) {
            case Known<T> known -> known.listing().rows();
            case NotRead<T> _ -> List.of();
        };
    }

    /** Whether these are all there are. */
    default boolean isComplete() {
        return this instanceof Known<T> known && known.listing().isComplete();
    }
}
