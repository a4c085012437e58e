package io.github.dfconsole.sandbox;

import com.sun.net.httpserver.Headers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.AbstractList;
import java.util.stream.Stream;

/**
 * Gives an answer a date of our own. The HTTP server sets the Date header just before it sends the
 * headers and then reads the Connection header, so this list stands in for the values of that
 * header: being read, it replaces the date, and it has no values, so no Connection header is sent.
 */
final class DateHeader extends AbstractList<String> {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final Headers headers;
    private final String date;

    private DateHeader(Headers headers, String date) {
        this.headers = headers;
        this.date = date;
    }

    /** Makes these response headers be sent with this date. */
    static void set(Headers headers, Instant time) {
        headers.put("Connection", new DateHeader(headers, FORMAT.format(time)));
    }

    @Override
    public String get(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public Stream<String> stream() {
        headers.set("Date", date);
        return Stream.empty();
    }
}
