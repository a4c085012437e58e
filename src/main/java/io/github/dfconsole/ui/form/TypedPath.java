package io.github.dfconsole.ui.form;

import io.github.dfconsole.api.signing.PastedText;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;

/** The path of a file as a user types it. */
public final class TypedPath {

    private TypedPath() {}

    /**
     * Returns the path that is meant. A name without a folder is in a given folder: an installed
     * program runs in one that is of no use to the user. {@code ~} is the home folder, as in a
     * shell.
     *
     * @throws java.nio.file.InvalidPathException if the system has no such names
     */
    public static Path resolve(String typed, @Nullable Path folder) {
        String name = PastedText.trimmed(typed);
        if (name.equals("~") || name.startsWith("~/") || name.startsWith("~" + File.separator)) {
            name = System.getProperty("user.home") + name.substring(1);
        }
        Path path = Path.of(name);
        return path.isAbsolute() || folder == null ? path : folder.resolve(path);
    }
}
