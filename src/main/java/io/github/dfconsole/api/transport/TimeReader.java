package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import io.github.dfconsole.api.model.Timestamp;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;

/**
 * Reads times. The documented form, ISO 8601 with {@code Z} or an offset, is read here, and
 * quickly; {@link TimestampParser} reads all others.
 */
final class TimeReader extends StdDeserializer<Timestamp> {

    private static final long serialVersionUID = 1L;
    private static final int LAST_YEAR = 9_998;
    private static final String SHORTEST = "2025-02-20T00:32:55Z";
    private static final String LONGEST = "2025-02-20T09:32:55.000000000+09:00";

    TimeReader() {
        super(Timestamp.class);
    }

    @Override
    public @Nullable Timestamp deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            Timestamp documented = documented(parser);
            return documented == null ? TimestampParser.parse(parser.getText()) : documented;
        }
        return parser.currentToken().isStructStart()
                ? DateParts.read(context.readTree(parser))
                : TimestampParser.parse(parser.getText());
    }

    private static @Nullable Timestamp documented(JsonParser parser) throws IOException {
        int length = parser.getTextLength();
        if (length < SHORTEST.length() || length > LONGEST.length()) {
            return null;
        }
        try {
            return read(parser.getTextCharacters(), parser.getTextOffset(), length);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Reads the documented form only. A list may hold hundreds of thousands of times, and the
     * general parser would take most of the time that reading it takes. Only years with four digits
     * are read, with room at both ends for other zones and calendars.
     */
    private static @Nullable Timestamp read(char[] text, int from, int length) {
        int end = from + length;
        int dot = from + SHORTEST.length() - 1;
        int zone = text[dot] == '.' ? endOfDigits(text, dot + 1, end) : dot;
        int year = number(text, from, 4, '-');
        ZoneOffset offset = offset(text, zone, end);
        if (offset == null || year < 1 || year > LAST_YEAR || text[from + 10] != 'T') {
            return null;
        }
        long second =
                IsoChronology.INSTANCE.epochSecond(
                        year,
                        number(text, from + 5, 2, '-'),
                        number(text, from + 8, 2, 'T'),
                        number(text, from + 11, 2, ':'),
                        number(text, from + 14, 2, ':'),
                        number(text, from + 17, 2, text[dot]),
                        offset);
        return new Timestamp.Exact(second, nanos(text, dot + 1, zone), offset);
    }

    private static int endOfDigits(char[] text, int from, int end) {
        int at = from;
        while (at < end && isDigit(text[at])) {
            at++;
        }
        return at;
    }

    private static int nanos(char[] text, int from, int end) {
        int nanos = 0;
        int unit = 100_000_000;
        for (int at = from; at < end; at++) {
            nanos += (text[at] - '0') * unit;
            unit /= 10;
        }
        return nanos;
    }

    private static @Nullable ZoneOffset offset(char[] text, int at, int end) {
        if (at + 1 == end && text[at] == 'Z') {
            return ZoneOffset.UTC;
        }
        if (at + 6 != end || (text[at] != '+' && text[at] != '-')) {
            return null;
        }
        int sign = text[at] == '-' ? -1 : 1;
        int hours = number(text, at + 1, 2, ':');
        int minutes = 0;
        for (int index = at + 4; index < end; index++) {
            minutes = minutes * 10 + digit(text[index]);
        }
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static int number(char[] text, int at, int digits, char after) {
        int number = 0;
        for (int index = at; index < at + digits; index++) {
            number = number * 10 + digit(text[index]);
        }
        if (text[at + digits] != after) {
            throw new DateTimeException("Not of the documented form");
        }
        return number;
    }

    private static int digit(char character) {
        if (!isDigit(character)) {
            throw new DateTimeException("Not of the documented form");
        }
        return character - '0';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
