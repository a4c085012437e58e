package io.github.dfconsole.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Captures everything that is logged or written to standard streams, until it is closed. */
public final class CapturedOutput implements AutoCloseable {

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final PrintStream into = new PrintStream(heard, true, StandardCharsets.UTF_8);
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final Handler handler = new Written();

    /** Starts capturing. */
    public CapturedOutput() {
        System.setOut(into);
        System.setErr(into);
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
    }

    private final class Written extends Handler {

        private final Formatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            into.println(formatter.format(entry));
        }

        @Override
        public void flush() {
            into.flush();
        }

        @Override
        public void close() {}
    }

    /** Returns what has been captured so far. */
    public String text() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        root.setLevel(level);
        System.setOut(out);
        System.setErr(err);
    }
}
