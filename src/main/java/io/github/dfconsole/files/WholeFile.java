package io.github.dfconsole.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/** Atomic replacement, bounded reading and preservation of small files. All methods block. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the whole content. If it throws, the file stays unchanged.
         *
         * @param out receives the content; it is buffered, and need not be closed
         * @throws IOException if the content cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file is larger than allowed. */
    public static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(Path file, int maxBytes) {
            super(file + " is larger than " + maxBytes + " bytes");
        }
    }

    /**
     * Replaces a file, and creates its folder if necessary.
     *
     * @param file the file, which need not exist
     * @param content the whole content
     * @throws AccessDeniedException if the file is read-only
     * @throws IOException if it cannot be written; the file is then unchanged
     */
    public static void writeWithFolders(Path file, byte[] content) throws IOException {
        Files.createDirectories(folder(file));
        write(file, out -> out.write(content));
    }

    /**
     * Replaces a file. On POSIX systems, only its owner may read it.
     *
     * @param file the file, which need not exist; its folder must exist
     * @param content writes the whole content
     * @throws AccessDeniedException if the file is read-only
     * @throws IOException if it cannot be written; the file is then unchanged
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            // Replacing a read-only file would succeed, because it only changes the folder.
            throw new AccessDeniedException(file.toString());
        }
        // The name does not extend that of the file, which may have the maximum length already.
        Path temporary = Files.createTempFile(folder(file), ".writing", ".new");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            move(temporary, file.toAbsolutePath());
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path folder(Path file) {
        Path absolute = file.toAbsolutePath();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives cannot replace a file atomically.
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
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
     * Renames a file that cannot be parsed, so that a new one does not overwrite it.
     *
     * @param file the file
     * @return the new path; empty if it cannot be renamed
     */
    public static Optional<Path> setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling(file.getFileName() + ".broken-" + number);
        }
        try {
            return Optional.of(Files.move(file, aside));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
