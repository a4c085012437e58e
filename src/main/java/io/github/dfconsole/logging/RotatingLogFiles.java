package io.github.dfconsole.logging;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * The rotating log files in a folder. On POSIX systems, only their owner may read them. Each
 * console that runs at the same time has files of its own.
 */
final class RotatingLogFiles {

    private static final int FILES_PER_CONSOLE = 5;
    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FILE =
            PosixFilePermissions.fromString("rw-------");

    private final Path folder;
    private final int maxBytes;

    /**
     * Describes the files.
     *
     * @param folder the folder; it need not exist
     * @param maxBytes the size at which a file is followed by the next
     */
    RotatingLogFiles(Path folder, int maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    /**
     * Opens the files. It blocks. The handler writes messages as they are, without formatting them.
     *
     * @param failed receives the reason when a file cannot be written later on
     */
    FileHandler open(Consumer<String> failed) throws IOException {
        Files.createDirectories(folder);
        if (isPosix()) {
            Files.setPosixFilePermissions(folder, OWNER_ONLY_FOLDER);
        }
        // A percent sign in the pattern has a meaning of its own.
        String pattern = folder.toString().replace("%", "%%") + "/console-%u.%g.log";
        FileHandler handler = new FileHandler(pattern, maxBytes, FILES_PER_CONSOLE, true);
        handler.setEncoding(StandardCharsets.UTF_8.name());
        handler.setLevel(Level.ALL);
        handler.setFormatter(new MessageOnly());
        handler.setErrorManager(new WriteErrors(failed));
        return handler;
    }

    private boolean isPosix() {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
    }

    private void restrictFiles() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "console-*")) {
            for (Path file : files) {
                Files.setPosixFilePermissions(file, OWNER_ONLY_FILE);
            }
        } catch (IOException | RuntimeException e) {
            // The permissions of the folder protect the file as well.
            return;
        }
    }

    private final class MessageOnly extends Formatter {

        @Override
        public String format(LogRecord entry) {
            return entry.getMessage();
        }

        /** Called when a new file has been created and is still empty. */
        @Override
        public String getHead(Handler handler) {
            if (isPosix()) {
                restrictFiles();
            }
            return "";
        }
    }

    private static final class WriteErrors extends ErrorManager {

        private final Consumer<String> failed;

        WriteErrors(Consumer<String> failed) {
            this.failed = failed;
        }

        @Override
        public synchronized void error(
                @Nullable String message, @Nullable Exception cause, int code) {
            failed.accept(String.valueOf(cause == null ? message : cause));
        }
    }
}
