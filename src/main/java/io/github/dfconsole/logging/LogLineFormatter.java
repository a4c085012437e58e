package io.github.dfconsole.logging;

import io.github.dfconsole.text.Printable;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Formats a record as one line: time, level, thread, logger and message. A stack trace follows in
 * indented lines. Line breaks and invisible characters in a message are escaped.
 */
final class LogLineFormatter extends Formatter {

    private static final int MAX_MESSAGE_LENGTH = 4_000;
    private static final int MAX_FRAMES = 100;
    private static final int MAX_CAUSES = 10;

    private final ZoneId zone;

    LogLineFormatter(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String format(LogRecord entry) {
        StringBuilder text = new StringBuilder(time(entry.getInstant()));
        text.append(' ').append(entry.getLevel().getName());
        text.append(" [").append(safe(Thread.currentThread().getName())).append("] ");
        text.append(safe(shortName(entry.getLoggerName()))).append(": ");
        text.append(safe(formatMessage(entry))).append('\n');
        appendCauses(text, entry.getThrown());
        return text.toString();
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime());
    }

    private static void appendCauses(StringBuilder text, @Nullable Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String prefix = "    ";
        for (Throwable cause = thrown;
                cause != null && seen.size() < MAX_CAUSES && seen.add(cause);
                cause = cause.getCause()) {
            text.append(prefix).append(safe(cause.toString())).append('\n');
            appendFrames(text, cause.getStackTrace());
            prefix = "    Caused by: ";
        }
    }

    private static void appendFrames(StringBuilder text, StackTraceElement[] frames) {
        for (int index = 0; index < Math.min(frames.length, MAX_FRAMES); index++) {
            text.append("        at ").append(safe(frames[index].toString())).append('\n');
        }
        if (frames.length > MAX_FRAMES) {
            text.append("        … ").append(frames.length - MAX_FRAMES).append(" more\n");
        }
    }

    private static String shortName(@Nullable String logger) {
        return logger == null ? "" : logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static String safe(@Nullable String text) {
        return text == null ? "" : Printable.escape(text, MAX_MESSAGE_LENGTH);
    }
}
