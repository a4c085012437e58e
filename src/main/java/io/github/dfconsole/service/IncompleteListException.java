package io.github.dfconsole.service;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** A list answer that does not tell what was asked, because rows are missing from it. */
public final class IncompleteListException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Listing<?> listing;

    /** Wraps an incomplete list. */
    public IncompleteListException(Listing<?> listing) {
        super(
                "Incomplete list: total %s, sent %d, unreadable %d"
                        .formatted(total(listing), listing.sent(), listing.unreadable()));
        this.listing = listing;
    }

    private static String total(Listing<?> listing) {
        @Nullable Integer total = listing.total();
        return total == null ? "not given" : total.toString();
    }

    /** What the answer held. */
    public Listing<?> listing() {
        return listing;
    }
}
