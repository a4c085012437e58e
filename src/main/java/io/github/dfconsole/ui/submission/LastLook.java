package io.github.dfconsole.ui.submission;

import io.github.dfconsole.service.change.CreatedResource;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Why the last look for the result of a request did not settle it. */
public sealed interface LastLook {

    /** The whole list was read, and the resource is not in it so far. */
    record Absent() implements LastLook {}

    /**
     * Several resources may be the result.
     *
     * @param candidates those resources
     */
    record Ambiguous(List<CreatedResource> candidates) implements LastLook {}

    /**
     * The list could not be read, or was incomplete.
     *
     * @param cause why not
     */
    record Unreadable(Throwable cause) implements LastLook {}

    /** Why the list could not be read; null if it could. */
    default @Nullable Throwable failure() {
        return this instanceof Unreadable unreadable ? unreadable.cause() : null;
    }
}
