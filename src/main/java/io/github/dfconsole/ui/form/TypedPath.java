package io.github.dfconsole.ui.form;

import io.github.dfconsole.api.signing.PastedText;
import io.github.dfconsole.files.FileNames;

import org.jspecify.annotations.Nullable;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** The path of a file as a user types it. */
public final class TypedPath {

    private TypedPath() {}

    /**
     * Returns the path that is meant. A name without a folder is in a given folder: an installed
     * program runs in one that is of no use to the user. {@code ~} is the home folder, as in a
     * shell.
     *
     * @throws InvalidPathException if the system has no such names, or takes one for a device
     */
    public static Path resolve(String typed, @Nullable Path folder) {
        FileSystem system = folder == null ? FileSystems.getDefault() : folder.getFileSystem();
        String separator = system.getSeparator();
        String name = PastedText.trimmed(typed);
        if (name.equals("~") || name.startsWith("~/") || name.startsWith("~" + separator)) {
            name = System.getProperty("user.home") + name.substring(1);
        }
        Path path = system.getPath(name);
        if (separator.equals("\\") && namesDevice(path)) {
            throw new InvalidPathException(name, "Windows has a device of this name");
        }
        return path.isAbsolute() || folder == null ? path : folder.resolve(path);
    }

    private static boolean namesDevice(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(part -> FileNames.isDevice(part.toString()));
    }
}
