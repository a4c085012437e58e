package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.api.model.Secret;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * How JSON of the service is read: leniently. What is unknown is skipped, what is missing stays
 * absent, and a field of a surprising type counts as missing rather than making its row disappear.
 */
final class Json {

    static final JsonMapper MAPPER = mapper(Limits.standard());

    /** Writes for people and their files: as the service does, with secrets masked. */
    static final JsonMapper MASKED =
            MAPPER.rebuild()
                    .addModule(
                            new SimpleModule("masked")
                                    .addSerializer(Secret.class, new MaskWriter()))
                    .addModule(
                            new SimpleModule("times")
                                    .addSerializer(
                                            OffsetDateTime.class,
                                            new ToStringSerializer(OffsetDateTime.class)))
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private Json() {}

    private static JsonMapper mapper(Limits limits) {
        StreamReadConstraints constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build();
        SimpleModule types = new SimpleModule();
        types.addDeserializer(OffsetDateTime.class, new LenientReaders.Time());
        types.addDeserializer(
                Integer.class,
                new LenientReaders.Whole<>(Integer.class, BigDecimal::intValueExact));
        types.addDeserializer(
                Long.class, new LenientReaders.Whole<>(Long.class, BigDecimal::longValueExact));
        types.addDeserializer(Lifetime.class, new LenientReaders.SentenceOrNumber());
        types.addDeserializer(Secret.class, new SecretReader());
        types.addSerializer(Secret.class, new SecretWriter());
        types.addDeserializer(List.class, new LenientReaders.Rows(limits.rows()));
        JsonMapper.Builder mapper =
                JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                        .addModule(types)
                        .addHandler(new SurprisesAreAbsent())
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .withCoercionConfigDefaults(
                                forms ->
                                        forms.setCoercion(
                                                CoercionInputShape.EmptyString,
                                                CoercionAction.AsNull))
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_NULL,
                                        JsonInclude.Include.NON_NULL));
        return mapper.build();
    }

    /**
     * Writes a request.
     *
     * @param secrets takes every secret that is in it, so that an answer that echoes one can be
     *     masked
     */
    static byte[] write(Object request, List<String> secrets) {
        try {
            return MAPPER.writer()
                    .withAttribute(SecretWriter.ATTRIBUTE, secrets)
                    .writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(request.getClass() + " cannot be written", e);
        }
    }

    /** The one place where a secret becomes JSON. */
    private static final class SecretWriter extends StdSerializer<Secret> {

        private static final long serialVersionUID = 1L;
        private static final String ATTRIBUTE = "secrets";

        SecretWriter() {
            super(Secret.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(Secret secret, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            List<String> seen = (List<String>) provider.getAttribute(ATTRIBUTE);
            if (seen != null && secret.isPresent()) {
                seen.add(secret.reveal());
            }
            json.writeString(secret.reveal());
        }
    }

    private static final class MaskWriter extends StdSerializer<Secret> {

        private static final long serialVersionUID = 1L;

        MaskWriter() {
            super(Secret.class);
        }

        @Override
        public void serialize(Secret secret, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(secret.isPresent() ? "********" : "");
        }
    }

    private static final class SecretReader extends StdDeserializer<Secret> {

        private static final long serialVersionUID = 1L;

        SecretReader() {
            super(Secret.class);
        }

        @Override
        public Secret deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            String value = parser.getValueAsString("");
            parser.skipChildren();
            return Secret.of(value);
        }
    }

    /** A text as it stands between quotes in JSON. */
    static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    /** A list goes on past the limit; the rest of it was not read. */
    static final class TooManyRowsException extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        TooManyRowsException(JsonParser parser, int limit) {
            super(parser, "More than " + limit + " rows");
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
            return absent(context, type.getRawClass());
        }

        @Override
        public @Nullable Object handleMissingInstantiator(
                DeserializationContext context,
                Class<?> type,
                ValueInstantiator instantiator,
                JsonParser parser,
                String message)
                throws IOException {
            parser.skipChildren();
            return absent(context, type);
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String message)
                throws IOException {
            return absent(context, type);
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number value, String message)
                throws IOException {
            return absent(context, type);
        }

        /** A row that cannot be read is an empty row: it must not disappear. */
        private static @Nullable Object absent(DeserializationContext context, Class<?> type)
                throws IOException {
            if (type == boolean.class) {
                return false;
            }
            return type.isRecord()
                    ? context.readTreeAsValue(context.getNodeFactory().objectNode(), type)
                    : null;
        }
    }
}
