package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * A point in time as the service sent it. Its {@link #toString()} is what goes into files and
 * copies: RFC 3339 for a point in time, and everything else as it came.
 */
public sealed interface Timestamp {

    /** What a column sorts by; null for a text that is no time, which belongs after all times. */
    @Nullable Position position();

    /** What goes into files and copies. */
    @JsonValue
    @Override
    String toString();

    /**
     * A point in time. It is kept small: a list may have hundreds of thousands.
     *
     * @param second seconds since 1970 in UTC
     * @param nano nanoseconds within the second, 0 to 999,999,999
     * @param offset the offset that it was given in; a count since 1970 has the offset zero
     */
    record Exact(long second, int nano, ZoneOffset offset) implements Timestamp {

        /** The same point in time and the same offset. */
        public Exact(OffsetDateTime at) {
            this(at.toEpochSecond(), at.getNano(), at.getOffset());
        }

        /** Date, time and offset. */
        public OffsetDateTime at() {
            return OffsetDateTime.ofInstant(Instant.ofEpochSecond(second, nano), offset);
        }

        @Override
        public Position position() {
            return new Position(false, second, nano);
        }

        /** RFC 3339, always with seconds: {@code 2026-11-27T09:30:00+09:00}. */
        @Override
        public String toString() {
            return rfc3339(at());
        }
    }

    /**
     * A date, or a date and time, without a time zone. Which point in time is meant is not known.
     *
     * @param text as it came
     * @param at date and time; midnight if only a date came
     * @param hasTime whether there was a time of day
     */
    record Zoneless(String text, LocalDateTime at, boolean hasTime) implements Timestamp {

        @Override
        public Position position() {
            Instant meant = at.toInstant(ZoneOffset.UTC);
            return new Position(true, meant.getEpochSecond(), meant.getNano());
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Something that this client cannot read as a time.
     *
     * @param text as it came
     */
    record Unreadable(String text) implements Timestamp {

        @Override
        public @Nullable Position position() {
            return null;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A place in the order of times. Times without a zone come after all others, because they
     * cannot be compared with them.
     *
     * @param zoneless whether there was no zone
     * @param second seconds since 1970, in the zone that was meant
     * @param nano nanoseconds within the second
     */
    record Position(boolean zoneless, long second, int nano) implements Comparable<Position> {

        private static final Comparator<Position> ORDER =
                Comparator.comparing(Position::zoneless)
                        .thenComparingLong(Position::second)
                        .thenComparingInt(Position::nano);

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }
    }

    /** A point in time in UTC. */
    static Timestamp of(Instant instant) {
        return new Exact(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
    }

    /** Java leaves out seconds that are zero, and RFC 3339 has no offsets with seconds. */
    private static String rfc3339(OffsetDateTime time) {
        OffsetDateTime at =
                time.getOffset().getTotalSeconds() % 60 == 0
                        ? time
                        : time.withOffsetSameInstant(ZoneOffset.UTC);
        boolean shortened = at.getSecond() == 0 && at.getNano() == 0;
        return at.toLocalDateTime() + (shortened ? ":00" : "") + at.getOffset();
    }
}
