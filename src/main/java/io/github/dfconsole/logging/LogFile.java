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
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.ConsoleHandler;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Everything that is logged, in files that rotate: five of one MiB at most for each console that
 * runs at the same time. Without them the console works as well; warnings are on the standard error
 * stream in any case.
 */
public final class LogFile extends Handler implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LogFile.class.getName());
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_FILES = 5;
    private static final int MOST_HELD = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PATIENCE_FOR_WINDOW = Duration.ofSeconds(5);
    private static final Set<PosixFilePermission> OWN_FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE =
            PosixFilePermissions.fromString("rw-------");

    private final Path folder;
    private final Supplier<String> versions;
    private final int largest;

    /** What was logged before there was a file. */
    private final List<LogRecord> held = new ArrayList<>();

    private final CountDownLatch window = new CountDownLatch(1);
    private final Thread opening = new Thread(this::open, "log-file");
    private @Nullable FileHandler file;
    private boolean over;
    private volatile @Nullable String problem;

    private LogFile(Path folder, Supplier<String> versions, int largest) {
        this.folder = folder;
        this.versions = versions;
        this.largest = largest;
        setLevel(Level.ALL);
        setFormatter(new LogLine(ZoneId.systemDefault()));
        opening.setDaemon(true);
    }

    /**
     * Begins to listen, on a thread of its own. What is logged is held until the window is there:
     * neither a file nor the first line that is ever formatted is quick, and both can wait.
     *
     * @param folder where to write; it need not exist
     * @param versions says what runs on what, for the first line
     */
    public static LogFile begin(Path folder, Supplier<String> versions) {
        return begin(folder, versions, LARGEST);
    }

    static LogFile begin(Path folder, Supplier<String> versions, int largest) {
        LogFile log = new LogFile(folder, versions, largest);
        log.opening.start();
        return log;
    }

    /** Somebody sees the window: from now on there is time to write. */
    public void windowIsThere() {
        window.countDown();
    }

    private void open() {
        Logger root = Logger.getLogger("");
        root.addHandler(this);
        // Whoever started it in a terminal is told what went wrong; the rest is for the file.
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                handler.setLevel(Level.WARNING);
            }
        }
        try {
            // A window that does not come is the very thing somebody will look for in the file.
            window.await(PATIENCE_FOR_WINDOW.toMillis(), TimeUnit.MILLISECONDS);
            makeFolder();
            FileHandler opened = new FileHandler(pattern(folder), largest, MOST_FILES, true);
            opened.setEncoding(StandardCharsets.UTF_8.name());
            opened.setLevel(Level.ALL);
            opened.setFormatter(new AsItIs());
            opened.setErrorManager(new Complaint());
            writeTo(opened);
        } catch (IOException | RuntimeException | InterruptedException e) {
            root.removeHandler(this);
            giveUp();
            problem = e.getClass().getSimpleName() + ": " + e.getMessage();
            LOG.log(System.Logger.Level.WARNING, "There is no log file, because of " + e);
        }
    }

    /** In a pattern, a percent sign begins something else. */
    private static String pattern(Path folder) {
        return folder.toString().replace("%", "%%") + "/console-%u.%g.log";
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(folder);
        if (isPosix()) {
            Files.setPosixFilePermissions(folder, OWN_FOLDER);
        }
    }

    private boolean isPosix() {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
    }

    private synchronized void writeTo(FileHandler opened) {
        if (over) {
            opened.close();
            return;
        }
        opened.publish(line(Level.INFO, "Started: " + versions.get()));
        held.forEach(opened::publish);
        held.clear();
        file = opened;
    }

    private synchronized void giveUp() {
        over = true;
        held.clear();
    }

    private LogRecord line(Level level, String message) {
        LogRecord entry = new LogRecord(level, message);
        entry.setLoggerName(LogFile.class.getName());
        return asLine(entry);
    }

    /** The thread that logs is known only while it does. */
    private LogRecord asLine(LogRecord entry) {
        return new LogRecord(entry.getLevel(), getFormatter().format(entry));
    }

    @Override
    public void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        LogRecord line = asLine(entry);
        synchronized (this) {
            FileHandler open = file;
            if (open != null) {
                open.publish(line);
            } else if (!over && held.size() < MOST_HELD) {
                held.add(line);
            }
        }
    }

    /** Waits until there is a file, or it is known that there will be none; but not for long. */
    void awaitFile() {
        windowIsThere();
        try {
            opening.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where the files are. */
    public Path folder() {
        return folder;
    }

    /** Why nothing is written; empty if it is, or will be soon. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public void flush() {
        // Every line is written at once.
    }

    /** Writes why the console cannot start (F29), and ends: there is no window to wait for. */
    public void endWith(Throwable cause) {
        awaitFile();
        LOG.log(System.Logger.Level.ERROR, "The console cannot start", cause);
        close();
    }

    /** Writes the last line. A disk that hangs is not waited for. */
    @Override
    public void close() {
        awaitFile();
        Logger.getLogger("").removeHandler(this);
        synchronized (this) {
            over = true;
            FileHandler open = file;
            file = null;
            if (open != null) {
                open.publish(line(Level.INFO, "Ended"));
                open.close();
            }
        }
    }

    /** What is written is a line already. */
    private final class AsItIs extends Formatter {

        @Override
        public String format(LogRecord entry) {
            return entry.getMessage();
        }

        /** A file begins, and nothing is in it yet: nobody else gets to read it. */
        @Override
        public String getHead(Handler handler) {
            if (isPosix()) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "console-*")) {
                    for (Path each : files) {
                        Files.setPosixFilePermissions(each, OWN_FILE);
                    }
                } catch (IOException | RuntimeException e) {
                    // The folder is the user's own, and keeps others out as well.
                    return "";
                }
            }
            return "";
        }
    }

    /** The disk may become full later on. */
    private final class Complaint extends ErrorManager {

        @Override
        public synchronized void error(
                @Nullable String message, @Nullable Exception cause, int code) {
            if (problem == null) {
                String why = String.valueOf(cause == null ? message : cause);
                problem = why;
                System.err.println("The log file cannot be written: " + why);
            }
        }
    }
}
