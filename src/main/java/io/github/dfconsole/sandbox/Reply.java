package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/**
 * The answer of an operation.
 *
 * @param contentType the content type of the body
 * @param body the whole body
 */
@SuppressWarnings("ArrayRecordComponent") // written once and never compared
record Reply(String contentType, byte[] body) {

    static final String JSON = "application/json";
    static final String FILE = "application/octet-stream";

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The time format of the older reference pages: milliseconds, and Korea's offset. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx")
                    .withZone(ZoneOffset.ofHours(9));

    private static final DateTimeFormatter NEWER_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.ofHours(9));

    static Reply json(ObjectNode body) {
        try {
            return new Reply(JSON, MAPPER.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Reply file(byte[] body) {
        return new Reply(FILE, body);
    }

    /** Returns the usual answer of an operation that changes something. */
    static Reply id(String id) {
        return json(success().put("id", id));
    }

    static Reply available(boolean available, String unlessSo) {
        ObjectNode answer = success();
        if (!available) {
            answer.put("message", unlessSo);
        }
        return json(answer.put("availableName", available));
    }

    /** Returns a list with the number of its rows, written row by row because there may be many. */
    static <T> Reply list(List<T> rows, Function<T, ObjectNode> write) {
        return list(rows, write, rows.size());
    }

    /** Returns one page of a list with the number of all rows. */
    static <T> Reply list(List<T> rows, Function<T, ObjectNode> write, int total) {
        return write(rows, write, json -> json.writeNumberField("total", total));
    }

    /** Returns a list without the number of its rows, as some operations do. */
    static <T> Reply listWithoutTotal(List<T> rows, Function<T, ObjectNode> write) {
        return write(rows, write, json -> {});
    }

    private interface Rest {
        void write(JsonGenerator json) throws IOException;
    }

    private static <T> Reply write(List<T> rows, Function<T, ObjectNode> write, Rest rest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeBooleanField("success", true);
            rest.write(json);
            json.writeArrayFieldStart("contents");
            for (T row : rows) {
                MAPPER.writeTree(json, write.apply(row));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Reply(JSON, out.toByteArray());
    }

    static ObjectNode success() {
        return object().put("success", true);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String time(long millis) {
        return TIME.format(Instant.ofEpochMilli(millis));
    }

    /** Formats a time as the newer reference pages do, those of Accounts and Apps. */
    static String newerTime(long millis) {
        return NEWER_TIME.format(Instant.ofEpochMilli(millis));
    }
}
