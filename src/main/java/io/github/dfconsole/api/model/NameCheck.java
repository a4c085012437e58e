package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The answer of the checkAvailableName operations.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param availableName whether the name is valid and not in use; if it is not, the message may say
 *     why
 */
public record NameCheck(@Nullable Boolean success, String message, boolean availableName)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public NameCheck {
        message = Absent.text(message);
    }
}
