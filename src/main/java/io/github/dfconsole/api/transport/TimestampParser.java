package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.model.Timestamp;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times in the forms that services write besides the documented one: all of ISO 8601, with a
 * space for the T and a region after the offset, and counts of seconds, or smaller units, since
 * 1970. A time without a zone stays one; what is no time is kept as it came.
 */
final class TimestampParser {

    private static final int LONGEST = 80;
    private static final int LAST_YEAR = 9_998;
    private static final int NANO_DIGITS = 9;

    private static final Pattern TIME =
            Pattern.compile(
                    "(?<year>\\d{4})(?:-?(?<month>\\d\\d)-?(?<day>\\d\\d)"
                            + "|-?W(?<week>\\d\\d)-?(?<weekday>[1-7])|-?(?<ordinal>\\d{3}))"
                            + "(?:(?:[Tt]|\\s+)(?<hour>\\d\\d)(?::?(?<minute>\\d\\d)"
                            + "(?::?(?<second>\\d\\d))?)?(?:[.,](?<fraction>\\d+))?"
                            + "\\s*(?<zone>[Zz]|UTC|GMT|[+\u2212-]\\d\\d(?::?\\d\\d){0,2})?"
                            + "(?:\\[(?<region>[^\\]]+)\\])?)?");

    /** Date and time without anything between them, which would also be a number. */
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<date>(?:19|20)\\d{6})(?:(?<time>\\d{4}(?:\\d\\d)?)(?<millis>\\d{3})?"
                            + "(?<rest>\\D.*)?)?");

    private TimestampParser() {}

    /** Reads a time from a text, or a number by its digits. */
    static @Nullable Timestamp parse(String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return null;
        }
        Timestamp read = null;
        if (bare.length() <= LONGEST) {
            try {
                read = read(bare, text);
            } catch (DateTimeException | ArithmeticException e) {
                read = EpochTime.parse(bare);
            }
        }
        return read == null ? new Timestamp.Unreadable(text) : read;
    }

    private static @Nullable Timestamp read(String bare, String text) {
        Matcher digits = DIGITS.matcher(bare);
        Matcher time = TIME.matcher(digits.matches() ? spaced(digits) : bare);
        return time.matches() ? read(time, text) : EpochTime.parse(bare);
    }

    private static String spaced(Matcher digits) {
        String millis = digits.group("millis");
        return digits.group("date")
                + (digits.group("time") == null ? "" : "T" + digits.group("time"))
                + (millis == null ? "" : "." + millis)
                + (digits.group("rest") == null ? "" : digits.group("rest"));
    }

    private static @Nullable Timestamp read(Matcher found, String text) {
        LocalDate date = date(found);
        boolean hasTime = found.group("hour") != null;
        LocalDateTime at = hasTime ? at(date, found) : date.atStartOfDay();
        if (at.getYear() < 1 || at.getYear() > LAST_YEAR) {
            return null;
        }
        if (found.group("zone") != null) {
            return new Timestamp.Exact(OffsetDateTime.of(at, offset(found.group("zone"))));
        }
        String region = found.group("region");
        return region == null
                ? new Timestamp.Zoneless(text, at, hasTime)
                : new Timestamp.Exact(at.atZone(ZoneId.of(region)).toOffsetDateTime());
    }

    private static LocalDate date(Matcher found) {
        int year = number(found.group("year"));
        if (found.group("week") != null) {
            return IsoWeek.date(year, number(found.group("week")), number(found.group("weekday")));
        }
        return found.group("ordinal") == null
                ? LocalDate.of(year, number(found.group("month")), number(found.group("day")))
                : LocalDate.ofYearDay(year, number(found.group("ordinal")));
    }

    /** The fraction belongs to the smallest unit given; 24:00 and a leap second roll over. */
    private static LocalDateTime at(LocalDate date, Matcher found) {
        int hour = number(found.group("hour"));
        int minute = number(found.group("minute"));
        int second = number(found.group("second"));
        boolean rolls = hour == 24 && minute == 0 && second == 0;
        boolean leaps = second == 60;
        LocalTime time = LocalTime.of(rolls ? 0 : hour, minute, leaps ? 59 : second);
        return date.plusDays(rolls ? 1 : 0)
                .atTime(time)
                .plusSeconds(leaps ? 1 : 0)
                .plusNanos(fraction(found));
    }

    private static long fraction(Matcher found) {
        String digits = found.group("fraction");
        if (digits == null) {
            return 0;
        }
        String kept = digits.substring(0, Math.min(digits.length(), NANO_DIGITS));
        int seconds =
                found.group("second") != null ? 1 : found.group("minute") != null ? 60 : 3_600;
        return new BigDecimal("0." + kept)
                .multiply(BigDecimal.valueOf(seconds))
                .movePointRight(NANO_DIGITS)
                .longValue();
    }

    private static ZoneOffset offset(String zone) {
        return Character.isLetter(zone.charAt(0))
                ? ZoneOffset.UTC
                : ZoneOffset.of(zone.replace('\u2212', '-').replaceAll("(\\d\\d)(?=\\d)", "$1:"));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
