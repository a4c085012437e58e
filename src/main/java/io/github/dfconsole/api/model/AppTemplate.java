package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The answer of apps/getAppTypeTemplate.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param template YARN service definition of the app type. The documented sample is not valid JSON,
 *     so it is text to show to the user who names and sizes the components of a new app: each
 *     component stands in it with its {@code name}, {@code number_of_containers}, {@code cpus} and
 *     {@code memory} in megabytes
 */
public record AppTemplate(@Nullable Boolean success, String message, String template)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public AppTemplate {
        message = Absent.text(message);
        template = Absent.text(template);
    }
}
