package io.github.dfconsole.service.apps;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The ends of apps as a calendar file (RFC 5545): an event for each, with alarms a day and two
 * hours before. A calendar that has read an earlier file moves the events it knows.
 */
public final class EndCalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final List<Duration> ALARMS = List.of(Duration.ofHours(24), Duration.ofHours(2));
    private static final String LINE_END = "\r\n";

    /** What a line of the file has at most, without its end. */
    private static final int MOST_OCTETS = 75;

    private final StringBuilder file = new StringBuilder();
    private final Instant writtenAt;

    private EndCalendar(Instant writtenAt) {
        this.writtenAt = writtenAt;
    }

    /**
     * The end of an app.
     *
     * @param appId the app
     * @param at when it ends
     * @param title what the calendar shows
     * @param description what it shows when it is opened
     */
    public record Event(String appId, Instant at, String title, String description) {}

    /**
     * Writes events.
     *
     * @param writtenAt now
     */
    public static String of(List<Event> events, Instant writtenAt) {
        EndCalendar calendar = new EndCalendar(writtenAt);
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Data Forest Console//Ends of apps//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        events.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.file.toString();
    }

    private void event(Event event) {
        line("BEGIN", "VEVENT");
        line("UID", text(event.appId()) + "-end@data-forest-console");
        line("DTSTAMP", UTC.format(writtenAt));
        // A later file is a newer version of the same event.
        line("SEQUENCE", String.valueOf(writtenAt.getEpochSecond() / 60));
        line("DTSTART", UTC.format(event.at()));
        line("SUMMARY", text(event.title()));
        line("DESCRIPTION", text(event.description()));
        line("TRANSP", "TRANSPARENT");
        for (Duration before : ALARMS) {
            line("BEGIN", "VALARM");
            line("ACTION", "DISPLAY");
            line("DESCRIPTION", text(event.title()));
            line("TRIGGER;RELATED=START", "-" + before);
            line("END", "VALARM");
        }
        line("END", "VEVENT");
    }

    /** A text as a value: what has a meaning there is escaped, control characters are left out. */
    private static String text(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        raw.replace("\r\n", "\n").codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
            case '\n' -> escaped.append("\\n");
            default -> {
                boolean isHalf = Character.getType(point) == Character.SURROGATE;
                if (!Character.isISOControl(point) && !isHalf) {
                    escaped.appendCodePoint(point);
                }
            }
        }
    }

    /** One line, folded where it is too long, and never within a character. */
    private void line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int point : whole.codePoints().toArray()) {
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                file.append(LINE_END).append(' ');
                octets = 1;
            }
            file.append(character);
            octets += size;
        }
        file.append(LINE_END);
    }
}
