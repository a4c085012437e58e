package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.ImageVersions;
import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.api.model.UserConfigurationSpecs;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * Reads the service's JSON leniently. Unknown fields are skipped, missing ones stay absent, and a
 * field of a surprising type counts as missing, so that the rest of its row is still read.
 */
final class Json {

    static final JsonMapper MAPPER = mapper(Limits.standard());

    /** Writes for people and their files: as the service does, with secrets masked. */
    static final JsonMapper MASKED =
            MAPPER.rebuild()
                    .addModule(
                            new SimpleModule("masked")
                                    .addSerializer(Secret.class, new SecretJson.MaskWriter()))
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private Json() {}

    private static JsonMapper mapper(Limits limits) {
        return JsonMapper.builder(factory(limits))
                .addModule(types(limits))
                .addHandler(new SurprisesAreAbsent())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withCoercionConfigDefaults(
                        forms ->
                                forms.setCoercion(
                                        CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(
                                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
    }

    /**
     * Accepts what careless writers produce and what has one meaning only: raw control characters
     * and needless backslashes in texts, numbers in the spelling of programs, a comma too many. The
     * limit of the depth stays; that of the size is the transport's.
     */
    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(limits.depth())
                                .maxStringLength(Integer.MAX_VALUE)
                                .maxNumberLength(Integer.MAX_VALUE)
                                .maxNameLength(Integer.MAX_VALUE)
                                .build())
                .build();
    }

    private static SimpleModule types(Limits limits) {
        return new SimpleModule()
                .addDeserializer(Timestamp.class, new TimeReader())
                .addDeserializer(
                        Integer.class,
                        new LenientReaders.Whole<>(Integer.class, BigDecimal::intValueExact))
                .addDeserializer(
                        Long.class,
                        new LenientReaders.Whole<>(Long.class, BigDecimal::longValueExact))
                .addDeserializer(Lifetime.class, new LenientReaders.SentenceOrNumber())
                .addDeserializer(ImageVersions.class, new ImagesReader(limits.rows()))
                .addDeserializer(Secret.class, new SecretJson.Reader())
                .addSerializer(Secret.class, new SecretJson.Writer())
                .addDeserializer(List.class, new ListReader(limits.rows()))
                .addDeserializer(Contents.class, new ContentsReader(limits.rows()))
                .addDeserializer(
                        UserConfigurationSpecs.class, new ContentsReader.Specs(limits.rows()));
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
                    .withAttribute(SecretJson.SECRETS_SENT, secrets)
                    .writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(request.getClass() + " cannot be written", e);
        }
    }

    /** A text as it stands between quotes in JSON. */
    static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    /** Treats a value of a surprising type as one that was left out. */
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

        /**
         * A record of a surprising type is an empty record, so that what holds it is still read.
         */
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
