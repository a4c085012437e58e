package io.github.dfconsole.logging;

import io.github.dfconsole.text.Printable;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * A record as one line: time, level, thread, who says it, and what; a stack trace follows indented.
 * What is said can neither begin a line of its own nor hide anything.
 */
final class LogLine extends Formatter {

    private static final int LONGEST_MESSAGE = 4_000;
    private static final int MOST_FRAMES = 100;
    private static final int MOST_CAUSES = 10;

    private final ZoneId zone;

    LogLine(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String format(LogRecord entry) {
        StringBuilder line =
                new StringBuilder(
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                entry.getInstant()
                                        .truncatedTo(ChronoUnit.MILLIS)
                                        .atZone(zone)
                                        .toOffsetDateTime()));
        line.append(' ')
                .append(entry.getLevel().getName())
                .append(" [")
                .append(safe(Thread.currentThread().getName()))
                .append("] ")
                .append(safe(shortName(entry.getLoggerName())))
                .append(": ")
                .append(safe(formatMessage(entry)))
                .append('\n');
        appendCauses(line, entry.getThrown());
        return line.toString();
    }

    private static void appendCauses(StringBuilder text, @Nullable Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String prefix = "    ";
        for (Throwable cause = thrown;
                cause != null && seen.size() < MOST_CAUSES && seen.add(cause);
                cause = cause.getCause()) {
            text.append(prefix).append(safe(cause.toString())).append('\n');
            appendFrames(text, cause.getStackTrace());
            prefix = "    Caused by: ";
        }
    }

    private static void appendFrames(StringBuilder text, StackTraceElement[] frames) {
        for (int index = 0; index < Math.min(frames.length, MOST_FRAMES); index++) {
            text.append("        at ").append(safe(frames[index].toString())).append('\n');
        }
        if (frames.length > MOST_FRAMES) {
            text.append("        … ").append(frames.length - MOST_FRAMES).append(" more\n");
        }
    }

    private static String shortName(@Nullable String logger) {
        return logger == null ? "" : logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static String safe(@Nullable String text) {
        return text == null ? "" : Printable.escape(text, LONGEST_MESSAGE);
    }
}
