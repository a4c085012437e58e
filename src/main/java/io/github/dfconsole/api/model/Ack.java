package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The answer of an operation that changes something and says no more about it.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param id identifier of the object acted on; empty where the operation sends none
 */
public record Ack(@Nullable Boolean success, String message, String id) implements Answer {

    /** Replaces missing values with empty ones. */
    public Ack {
        message = Absent.text(message);
        id = Absent.text(id);
    }
}
