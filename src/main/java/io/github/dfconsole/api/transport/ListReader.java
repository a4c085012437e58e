package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a list inside a record, or a single element in its place, up to a largest length. */
final class ListReader extends StdDeserializer<List<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final int most;
    private final transient @Nullable JsonDeserializer<Object> element;

    ListReader(int most) {
        this(most, null);
    }

    private ListReader(int most, @Nullable JsonDeserializer<Object> element) {
        super(List.class);
        this.most = most;
        this.element = element;
    }

    @Override
    public JsonDeserializer<?> createContextual(
            DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType type = context.getContextualType().containedTypeOrUnknown(0);
        return new ListReader(most, context.findContextualValueDeserializer(type, property));
    }

    @Override
    public List<?> deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        List<@Nullable Object> rows = new ArrayList<>();
        readEach(parser, most, () -> rows.add(read(parser, context)));
        return rows;
    }

    private @Nullable Object read(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (element == null || parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        return element.deserialize(parser, context);
    }

    /** A list has more entries than it may have; the rest was not read. */
    static final class TooManyRowsException extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        TooManyRowsException(JsonParser parser, int limit) {
            super(parser, "More than " + limit + " rows");
        }
    }

    /** Reads the entry that the parser is at. */
    interface Entry {
        void read() throws IOException;
    }

    /**
     * Reads the entries of an array, or the single value in its place. Null and an empty text are
     * no list.
     *
     * @return whether there was a list
     * @throws TooManyRowsException if it has more entries than it may have; the rest is not read
     */
    static boolean readEach(JsonParser parser, int most, Entry entry) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            boolean given = !isNothing(parser);
            if (given) {
                entry.read();
            }
            return given;
        }
        for (int read = 0; parser.nextToken() != JsonToken.END_ARRAY; read++) {
            if (read == most) {
                throw new TooManyRowsException(parser, most);
            }
            entry.read();
        }
        return true;
    }

    private static boolean isNothing(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NULL)
                || (parser.hasToken(JsonToken.VALUE_STRING) && parser.getTextLength() == 0);
    }
}
