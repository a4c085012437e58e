package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/** What every answer of the service itself has in common. */
public interface Answer {

    /**
     * Whether the service did what was asked; null when the field is missing, which means that
     * something other than Data Forest answered.
     */
    @Nullable Boolean success();

    /** The service's own words; empty when it sent none. They may be present on success too. */
    String message();
}
