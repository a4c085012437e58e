package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The answer of accounts/checkHasResource.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param hasResource whether the account still owns resources, so that it cannot be deleted; null
 *     when the service did not say, which is no permission to delete it
 */
public record ResourceCheck(
        @Nullable Boolean success, String message, @Nullable Boolean hasResource)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public ResourceCheck {
        message = Absent.text(message);
    }
}
