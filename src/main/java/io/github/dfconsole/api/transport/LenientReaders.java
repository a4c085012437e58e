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
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** How single values are read: what is not of the expected kind counts as missing. */
final class LenientReaders {

    private LenientReaders() {}

    /**
     * ISO 8601 with {@code Z} or an offset, with or without milliseconds, in years with four
     * digits.
     */
    static final class Time extends StdDeserializer<OffsetDateTime> {

        private static final long serialVersionUID = 1L;
        private static final int LAST_YEAR = 9_998;

        Time() {
            super(OffsetDateTime.class);
        }

        @Override
        public @Nullable OffsetDateTime deserialize(
                JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                parser.skipChildren();
                return null;
            }
            try {
                OffsetDateTime time = OffsetDateTime.parse(parser.getText());
                // Other zones and other calendars' arithmetic need room at both ends.
                return time.getYear() >= 1 && time.getYear() <= LAST_YEAR ? time : null;
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /** A whole number, also as text; too large a one is none. */
    static final class Whole<N extends Number> extends StdDeserializer<N> {

        private static final long serialVersionUID = 1L;
        private static final int MOST_DIGITS = 24;

        private final transient Exact<N> exact;

        Whole(Class<N> type, Exact<N> exact) {
            super(type);
            this.exact = exact;
        }

        /** Turns a number into one of a certain type, or refuses. */
        interface Exact<N> {
            N of(BigDecimal number);
        }

        @Override
        public @Nullable N deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            JsonToken token = parser.currentToken();
            if (!token.isNumeric() && token != JsonToken.VALUE_STRING) {
                parser.skipChildren();
                return null;
            }
            if (parser.getTextLength() > MOST_DIGITS) {
                return null;
            }
            try {
                return exact.of(new BigDecimal(parser.getText().strip()));
            } catch (ArithmeticException | NumberFormatException e) {
                return null;
            }
        }
    }

    /** A list, or a single element in its place; a list that never ends is not read to its end. */
    static final class Rows extends StdDeserializer<List<?>> implements ContextualDeserializer {

        private static final long serialVersionUID = 1L;

        private final int most;
        private final transient @Nullable JsonDeserializer<Object> element;

        Rows(int most) {
            this(most, null);
        }

        private Rows(int most, @Nullable JsonDeserializer<Object> element) {
            super(List.class);
            this.most = most;
            this.element = element;
        }

        @Override
        public JsonDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            JavaType type = context.getContextualType().containedTypeOrUnknown(0);
            return new Rows(most, context.findContextualValueDeserializer(type, property));
        }

        @Override
        public List<?> deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            List<@Nullable Object> rows = new ArrayList<>();
            if (!parser.isExpectedStartArrayToken()) {
                if (!isNothing(parser)) {
                    rows.add(read(parser, context));
                }
                return rows;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (rows.size() == most) {
                    throw new Json.TooManyRowsException(parser, most);
                }
                rows.add(read(parser, context));
            }
            return rows;
        }

        private static boolean isNothing(JsonParser parser) throws IOException {
            return parser.hasToken(JsonToken.VALUE_NULL)
                    || (parser.hasToken(JsonToken.VALUE_STRING) && parser.getTextLength() == 0);
        }

        private @Nullable Object read(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (element == null || parser.hasToken(JsonToken.VALUE_NULL)) {
                return null;
            }
            return element.deserialize(parser, context);
        }
    }
}
