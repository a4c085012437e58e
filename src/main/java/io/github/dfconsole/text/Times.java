package io.github.dfconsole.text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Formats points in time and durations for display. The time zone can be changed; times can be
 * formatted on any thread.
 */
public final class Times {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuu-M-d H:mm", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /** Short names of zones are those of English everywhere: KST has no other in Korean. */
    private static final DateTimeFormatter ZONED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm zzz", Locale.ENGLISH);

    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter HOURS =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private volatile ZoneId zone;

    /** Formats times in a time zone. */
    public Times(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Changes the time zone, for times that are formatted from now on. Who shows times is told by
     * {@link Texts#askAgain()}.
     */
    public void switchTo(ZoneId other) {
        zone = other;
    }

    /** Returns date and time to the minute: {@code 2026-03-14 09:26}; empty for null. */
    public String minutes(@Nullable OffsetDateTime time) {
        return time == null ? "" : MINUTES.format(time.atZoneSameInstant(zone));
    }

    /**
     * Returns date and time to the second, with the offset: {@code 2026-03-14 09:26:53 +09:00};
     * empty for null.
     */
    public String exact(@Nullable OffsetDateTime time) {
        return time == null ? "" : exact(time.toInstant());
    }

    /** Returns a time without a zone as it is, to the minute: {@code 2026-03-14 09:26}. */
    public static String minutes(LocalDateTime time) {
        return MINUTES.format(time);
    }

    /** Returns a time without a zone as it is, to the second: {@code 2026-03-14 09:26:53}. */
    public static String seconds(LocalDateTime time) {
        return SECONDS.format(time);
    }

    /** Returns the date of a time without a zone: {@code 2026-03-14}. */
    public static String date(LocalDateTime time) {
        return time.toLocalDate().toString();
    }

    /** Returns date and time to the second, with the offset: {@code 2026-03-14 09:26:53 +09:00}. */
    public String exact(Instant time) {
        return EXACT.format(time.atZone(zone));
    }

    /** Returns a time for reports, in RFC 3339: {@code 2026-03-14T09:26:53+09:00}. */
    public String written(Instant time) {
        return WRITTEN.format(time.atZone(zone));
    }

    /** Returns the time of day to the minute: {@code 09:26}. */
    public String hours(Instant time) {
        return HOURS.format(time.atZone(zone));
    }

    /** Returns date and time to the minute: {@code 2026-03-14 09:26}. */
    public String minutes(Instant time) {
        return MINUTES.format(time.atZone(zone));
    }

    /** Returns date and time to the minute, with the zone: {@code 2026-03-14 09:26 KST}. */
    public String zoned(Instant time) {
        return ZONED.format(time.atZone(zone));
    }

    /**
     * Reads a date and time as {@link #minutes(Instant)} writes it; empty if it is none.
     *
     * @param text may have spaces around it
     */
    public Optional<Instant> read(String text) {
        try {
            LocalDateTime read = LocalDateTime.parse(text.strip(), TYPED);
            return Optional.of(read.atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether two points in time are on the same day, where the user is. */
    public boolean isSameDay(Instant one, Instant other) {
        return LocalDate.ofInstant(one, zone).equals(LocalDate.ofInstant(other, zone));
    }

    /** Returns the time of day: {@code 09:26:53}. */
    public String clock(Instant time) {
        return CLOCK.format(time.atZone(zone));
    }

    /** Returns the id of the time zone, for example {@code Asia/Seoul}. */
    public String zoneName() {
        return zone.getId();
    }

    /**
     * Returns a duration in milliseconds below one second, in seconds with one decimal above:
     * {@code 182 ms}, {@code 2.4 s}.
     */
    public static String elapsed(Duration duration) {
        long millis = duration.toMillis();
        return millis < 1_000
                ? millis + " ms"
                : String.format(Locale.ROOT, "%.1f s", millis / 1_000.0);
    }
}
