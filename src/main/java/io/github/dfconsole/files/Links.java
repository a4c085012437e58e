package io.github.dfconsole.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Symbolic links, which stay when the file or folder that they lead to is replaced or created. */
final class Links {

    /** As many as Linux follows. */
    private static final int MAX_LINKS = 40;

    private Links() {}

    /**
     * Returns what a path leads to when every link at its end is followed. It need not exist. Links
     * in the folders above are left to the system, which follows them itself. It blocks.
     *
     * @throws FileSystemLoopException if the links lead nowhere
     * @throws IOException if a link cannot be read
     */
    static Path target(Path path) throws IOException {
        Path target = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            // Not normalized: in "folder/..", the folder may be a link as well.
            target = folder(target).resolve(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Returns the folder that a file is in. */
    static Path folder(Path file) {
        Path absolute = file.toAbsolutePath();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }
}
