package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.dfconsole.api.model.Timestamp;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.stream.StreamSupport;

/**
 * Reads a time that came as a list of numbers, year first, which is how some services write a time
 * without a zone.
 */
final class DateParts {

    private static final int DATE = 3;
    private static final int MINUTES = 5;
    private static final int NANOS = 7;

    private DateParts() {}

    /** Reads a list of three to seven numbers; anything else is kept as it came. */
    static Timestamp read(JsonNode parts) {
        int size = parts.size();
        boolean numbers =
                parts.isArray()
                        && StreamSupport.stream(parts.spliterator(), false)
                                .allMatch(JsonNode::canConvertToInt);
        if (numbers && (size == DATE || (size >= MINUTES && size <= NANOS))) {
            try {
                return new Timestamp.Zoneless(parts.toString(), time(parts), size > DATE);
            } catch (DateTimeException e) {
                return new Timestamp.Unreadable(parts.toString());
            }
        }
        return new Timestamp.Unreadable(parts.toString());
    }

    private static LocalDateTime time(JsonNode parts) {
        int[] given = new int[NANOS];
        for (int index = 0; index < parts.size(); index++) {
            given[index] = parts.get(index).asInt();
        }
        if (given[0] < 1 || given[0] > 9_998) {
            throw new DateTimeException("No year that calendars show");
        }
        return LocalDateTime.of(
                given[0], given[1], given[2], given[3], given[4], given[5], given[6]);
    }
}
