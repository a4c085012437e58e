package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;

import io.github.dfconsole.api.model.Contents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Records of the API as JSON for people and their files: in the names of the wire, secrets masked.
 */
public final class RecordJson {

    private RecordJson() {}

    /** One record, indented. */
    public static String pretty(Object row) {
        try {
            return Json.MASKED.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(row.getClass() + " cannot be written as JSON", e);
        }
    }

    /**
     * Writes rows the way a list operation answers, so that what reads such answers reads this.
     *
     * @param count how many rows there are
     */
    public static Rows rows(OutputStream out, int count) throws IOException {
        // Half a surrogate pair becomes a question mark; a generator of bytes would refuse it.
        return new Rows(new OutputStreamWriter(out, StandardCharsets.UTF_8), count);
    }

    /**
     * Reads rows that were written so, as leniently as an answer of the service.
     *
     * @param row the type of a row
     * @throws IOException if it is no JSON, or there are more rows than an answer may have
     */
    public static <T> Contents<T> read(InputStream rows, Class<T> row) throws IOException {
        return Json.MAPPER.readValue(
                rows, Json.MAPPER.getTypeFactory().constructParametricType(Contents.class, row));
    }

    /** Writes rows in the same way to a writer, which is closed with them. */
    public static Rows rows(Writer out, int count) throws IOException {
        return new Rows(out, count);
    }

    /** A list that is being written, row by row. */
    public static final class Rows implements AutoCloseable {

        private final JsonGenerator json;

        private Rows(Writer out, int count) throws IOException {
            json = Json.MASKED.createGenerator(out);
            json.writeStartObject();
            json.writeBooleanField("success", true);
            json.writeNumberField("total", count);
            json.writeArrayFieldStart("contents");
        }

        /** Writes one more row. */
        public void write(Object row) throws IOException {
            Json.MASKED.writeValue(json, row);
        }

        /** Ends the list. The stream is closed too. */
        @Override
        public void close() throws IOException {
            json.close();
        }
    }
}
