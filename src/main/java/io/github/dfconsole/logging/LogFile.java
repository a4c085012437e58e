package io.github.dfconsole.logging;

import io.github.dfconsole.text.Printable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Writes everything that is logged to rotating files: at most five of one MiB for each console that
 * runs at the same time. The console also works if the files cannot be written. Warnings go to the
 * standard error stream in any case.
 */
public final class LogFile extends Handler implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LogFile.class.getName());
    private static final int MAX_BYTES = 1024 * 1024;
    private static final int MAX_BUFFERED_LINES = 1_000;
    private static final Duration OPEN_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration WINDOW_TIMEOUT = Duration.ofSeconds(5);

    private final Path folder;
    private final RotatingLogFiles files;
    private final Supplier<String> versions;

    /** The lines that were logged before the file was opened. */
    private final List<LogRecord> buffered = new ArrayList<>();

    private final CountDownLatch windowShown = new CountDownLatch(1);
    private final Thread opening = new Thread(this::open, "log-file");
    private @Nullable FileHandler file;
    private boolean closed;
    private volatile @Nullable String problem;

    private LogFile(Path folder, Supplier<String> versions, int maxBytes) {
        this.folder = folder;
        this.files = new RotatingLogFiles(folder, maxBytes);
        this.versions = versions;
        setLevel(Level.ALL);
        setFormatter(new LogLineFormatter(ZoneId.systemDefault()));
        opening.setDaemon(true);
    }

    /**
     * Starts to log. Lines are buffered until the window is shown, because opening the file and
     * formatting the first line are slow and would delay the window.
     *
     * @param folder the folder of the files; it need not exist
     * @param versions returns the first line: the versions of the console and of its environment
     */
    public static LogFile start(Path folder, Supplier<String> versions) {
        return start(folder, versions, MAX_BYTES);
    }

    static LogFile start(Path folder, Supplier<String> versions, int maxBytes) {
        LogFile log = new LogFile(folder, versions, maxBytes);
        log.opening.start();
        return log;
    }

    /** Tells that the window is shown, so that the file may be opened. */
    public void windowIsShown() {
        windowShown.countDown();
    }

    private void open() {
        Logger root = Logger.getLogger("");
        root.addHandler(this);
        prepareTerminal(root);
        try {
            // A window that does not appear is a reason to log, so the wait is limited.
            windowShown.await(WINDOW_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            writeTo(files.open(this::reportWriteError));
        } catch (IOException | RuntimeException | InterruptedException e) {
            root.removeHandler(this);
            discardBuffer();
            problem = e.getClass().getSimpleName() + ": " + e.getMessage();
            LOG.log(System.Logger.Level.WARNING, "There is no log file: " + e);
        }
    }

    /** What is logged may hold sequences that control a terminal. */
    private void prepareTerminal(Logger root) {
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                handler.setLevel(Level.WARNING);
                handler.setFormatter(getFormatter());
            }
        }
    }

    private synchronized void writeTo(FileHandler opened) {
        if (closed) {
            opened.close();
            return;
        }
        opened.publish(line(Level.INFO, "Started: " + versions.get()));
        buffered.forEach(opened::publish);
        buffered.clear();
        file = opened;
    }

    private synchronized void discardBuffer() {
        closed = true;
        buffered.clear();
    }

    /** The disk may become full after the file was opened. */
    private void reportWriteError(String reason) {
        if (problem == null) {
            problem = reason;
            System.err.println("The log file cannot be written: " + Printable.escape(reason));
        }
    }

    private LogRecord line(Level level, String message) {
        LogRecord entry = new LogRecord(level, message);
        entry.setLoggerName(LogFile.class.getName());
        return formatted(entry);
    }

    /** Formats an entry on the thread that logs it, because the line contains the thread's name. */
    private LogRecord formatted(LogRecord entry) {
        return new LogRecord(entry.getLevel(), getFormatter().format(entry));
    }

    @Override
    public void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        LogRecord line = formatted(entry);
        synchronized (this) {
            FileHandler open = file;
            if (open != null) {
                open.publish(line);
            } else if (!closed && buffered.size() < MAX_BUFFERED_LINES) {
                buffered.add(line);
            }
        }
    }

    /** Waits until the file is open or has failed to open, for one second at most. */
    void awaitFile() {
        windowIsShown();
        try {
            opening.join(OPEN_TIMEOUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the folder of the files. */
    public Path folder() {
        return folder;
    }

    /** Returns why nothing can be written; empty if there is no problem. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public void flush() {
        // Every line is written at once.
    }

    /** Logs why the console cannot start (F29), and closes the file. */
    public void closeAfter(Throwable cause) {
        awaitFile();
        LOG.log(System.Logger.Level.ERROR, "The console cannot start", cause);
        close();
    }

    /** Writes the last line and closes the file. It waits for a slow disk one second at most. */
    @Override
    public void close() {
        awaitFile();
        Logger.getLogger("").removeHandler(this);
        synchronized (this) {
            closed = true;
            FileHandler open = file;
            file = null;
            if (open != null) {
                open.publish(line(Level.INFO, "Ended"));
                open.close();
            }
        }
    }
}
