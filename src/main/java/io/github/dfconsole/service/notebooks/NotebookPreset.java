package io.github.dfconsole.service.notebooks;

import java.util.Objects;

/**
 * Choices that are made again and again, under a name.
 *
 * @param connection what the console was connected to: elsewhere the numbers mean something else
 * @param name what the user calls it
 * @param draft the choices, without a notebook's name and without secrets
 */
public record NotebookPreset(String connection, String name, NotebookDraft draft) {

    /** A file that lacks any of it is not understood. */
    public NotebookPreset {
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(draft, "draft");
    }
}
