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

/** How files are written whole or not at all, read within bounds, and kept when they are broken. */
public final class WholeFile {

    private WholeFile() {}

    /** What is to be in a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it. Whatever goes wrong leaves the file as it was.
         *
         * @param out where to; it is buffered, and may be closed or left open
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file is larger than its reader bargained for; nothing was read of it. */
    public static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(Path file, int largest) {
            super(file + " is larger than " + largest + " bytes");
        }
    }

    /**
     * Writes a file, and its folder if there is none yet. It blocks.
     *
     * @param file the file; one that exists is replaced
     * @param content all of it
     * @throws AccessDeniedException if the file exists and may not be written
     * @throws IOException if it cannot be written; the file is then as it was before
     */
    public static void writeWithFolders(Path file, byte[] content) throws IOException {
        Files.createDirectories(folder(file));
        write(file, out -> out.write(content));
    }

    /**
     * Writes a file. It blocks. On POSIX, only its owner may read it.
     *
     * @param file the file, in a folder that exists; one that exists is replaced
     * @param content writes all of it
     * @throws AccessDeniedException if the file exists and may not be written
     * @throws IOException if it cannot be written; the file is then as it was before
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            // To replace it, the system asks only whether its folder may be written.
            throw new AccessDeniedException(file.toString());
        }
        // The file's own name may be as long as names can be, and have no room for more.
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
            // Some network drives cannot; this is the next best.
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Reads a file. It blocks.
     *
     * @param file the file
     * @param largest how many bytes it may have
     * @throws TooLargeException if it has more
     * @throws IOException if it is not there, or cannot be read
     */
    public static byte[] read(Path file, int largest) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(largest);
            if (in.read() >= 0) {
                throw new TooLargeException(file, largest);
            }
            return content;
        }
    }

    /**
     * Moves a file that cannot be understood out of the way, to a name beside it that is free:
     * nothing in it is lost. It blocks.
     *
     * @param file the file
     * @return where it is now; empty if it cannot be moved and stays where it is
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
