package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The answer of apps/getAppTypeTemplate.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param template YARN service definition of the app type. The documented sample is not valid JSON,
 *     so it is text to be shown to whoever names and sizes the components of a new app: each
 *     component stands in it with its {@code name}, {@code number_of_containers}, {@code cpus} and
 *     {@code memory} in megabytes
 */
public record AppTemplate(@Nullable Boolean success, String message, String template)
        implements Answer {

    /** Fills in what was left out. */
    public AppTemplate {
        message = Absent.text(message);
        template = Absent.text(template);
    }
}
