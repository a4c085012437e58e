package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/**
 * How JSON of the service is read: leniently. What is unknown is skipped, what is missing stays
 * absent, and a field of a surprising type counts as missing rather than making its row disappear.
 */
final class Json {

    static final JsonMapper MAPPER = mapper(Limits.standard().depth());

    private Json() {}

    private static JsonMapper mapper(int depth) {
        StreamReadConstraints constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build();
        SimpleModule times = new SimpleModule();
        times.addDeserializer(OffsetDateTime.class, new TimeReader());
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                .addModule(times)
                .addHandler(new SurprisesAreAbsent())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(
                                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
    }

    /** ISO 8601 with {@code Z} or an offset, with or without milliseconds. */
    private static final class TimeReader extends StdDeserializer<OffsetDateTime> {

        private static final long serialVersionUID = 1L;

        TimeReader() {
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
                return OffsetDateTime.parse(parser.getText());
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    private static final class SurprisesAreAbsent extends DeserializationProblemHandler {

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType type,
                JsonToken token,
                JsonParser parser,
                String message)
                throws IOException {
            parser.skipChildren();
            return absent(type.getRawClass());
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String message) {
            return absent(type);
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number value, String message) {
            return absent(type);
        }

        private static @Nullable Object absent(Class<?> type) {
            return type == boolean.class ? Boolean.FALSE : null;
        }
    }
}
