package io.github.dfconsole.service.drafts;

import java.util.Objects;

/**
 * Choices that are made again and again, under a name.
 *
 * @param connection what the console was connected to: elsewhere the numbers mean something else
 * @param name what the user calls it
 * @param draft the choices, without the name of what is to be created and without secrets
 * @param <D> the type of the draft
 */
public record Preset<D>(String connection, String name, D draft) {

    /** Refuses a file that lacks any of it. */
    public Preset {
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(draft, "draft");
    }
}
