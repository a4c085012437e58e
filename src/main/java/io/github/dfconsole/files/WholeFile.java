package io.github.dfconsole.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Atomic and lasting replacement, bounded reading and preservation of small files. All methods
 * block.
 */
public final class WholeFile {

    private static final Disk DISK = new Disk();

    private WholeFile() {}

    /** A file is larger than allowed. */
    public static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(Path file, int maxBytes) {
            super(file + " is larger than " + maxBytes + " bytes");
        }
    }

    /**
     * Replaces a private file of the console, and creates its folder if necessary. On POSIX
     * systems, only the owner may read the file and enter a folder that is created.
     *
     * <p>When it has returned, the content is on the disk and survives a loss of power. A symbolic
     * link stays a link, and the file that it leads to is replaced or created.
     *
     * @param file the file, which need not exist
     * @param content the whole content
     * @throws AccessDeniedException if the file is read-only
     * @throws IOException if it cannot be written, and {@link FileProblem} knows why; the file is
     *     then unchanged
     */
    public static void writeWithFolders(Path file, byte[] content) throws IOException {
        try {
            createOrReplace(file, content);
        } catch (IOException e) {
            throw new FileFacts(file).explained(e, content.length);
        }
    }

    private static void createOrReplace(Path file, byte[] content) throws IOException {
        Path target = Links.target(file);
        Path folder = Links.target(Links.folder(target));
        List<Path> missing = missing(folder);
        Ownership.createFolders(folder);
        // A new folder is lost with the power unless the one that it is in is forced as well.
        missing.forEach(created -> DISK.forceFolder(Links.folder(created)));
        new Replacement(DISK, true).write(target, out -> out.write(content));
    }

    private static List<Path> missing(Path folder) {
        return Stream.<Path>iterate(folder, Objects::nonNull, Path::getParent)
                .takeWhile(Files::notExists)
                .toList();
    }

    /**
     * Replaces a document of the user, with the same guarantees. The new file has the permissions
     * of the one that it replaces, and one that did not exist those usual for new files. A device
     * or pipe is written to.
     *
     * @param file the file, which need not exist; its folder must exist
     * @param content writes the whole content
     * @throws AccessDeniedException if the file is read-only
     * @throws IOException if it cannot be written; the file is then unchanged
     */
    public static void write(Path file, FileContent content) throws IOException {
        new Replacement(DISK, false).write(file, content);
    }

    /**
     * Removes a file, so that it does not come back after a loss of power. Nothing happens if there
     * is none.
     *
     * @throws IOException if it cannot be removed
     */
    public static void remove(Path file) throws IOException {
        try {
            if (DISK.remove(file)) {
                DISK.forceFolder(Links.folder(file));
            }
        } catch (IOException e) {
            throw new FileFacts(file).explained(e, 0);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param maxBytes the largest size that is allowed
     * @throws TooLargeException if the file is larger
     * @throws IOException if it does not exist or cannot be read
     */
    public static byte[] read(Path file, int maxBytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw new TooLargeException(file, maxBytes);
            }
            return content;
        }
    }

    /**
     * Renames a file that cannot be parsed, so that a new one does not overwrite it. If the path is
     * a symbolic link, the file that it leads to is renamed.
     *
     * @param file the file
     * @return the new path; empty if it cannot be renamed
     */
    public static Optional<Path> setAside(Path file) {
        try {
            Path target = Links.target(file);
            String name = target.getFileName() + ".broken";
            Path aside = target.resolveSibling(name);
            for (int number = 2; Files.exists(aside); number++) {
                aside = target.resolveSibling(name + "-" + number);
            }
            Files.move(target, aside);
            DISK.forceFolder(Links.folder(aside));
            return Optional.of(aside);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
