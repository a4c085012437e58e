package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import io.github.dfconsole.api.model.Lifetime;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;

/** Reads single values; one of an unexpected kind counts as missing. */
final class LenientReaders {

    private LenientReaders() {}

    /** A lifetime: a sentence as it is, a number by its digits. */
    static final class SentenceOrNumber extends StdDeserializer<Lifetime> {

        private static final long serialVersionUID = 1L;
        private static final int LONGEST = 200;

        SentenceOrNumber() {
            super(Lifetime.class);
        }

        @Override
        public Lifetime deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            boolean scalar =
                    parser.currentToken().isNumeric() || parser.hasToken(JsonToken.VALUE_STRING);
            if (!scalar || parser.getTextLength() > LONGEST) {
                parser.skipChildren();
                return new Lifetime("");
            }
            return new Lifetime(parser.getText());
        }
    }

    /** A whole number, also as text; one that is too large counts as missing. */
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
}
