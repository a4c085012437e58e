package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import io.github.dfconsole.api.model.Secret;

import java.io.IOException;
import java.util.List;

/** The one place where secrets become JSON, and JSON becomes secrets. */
final class SecretJson {

    /** The attribute that holds the list of every secret in a request. */
    static final String SECRETS_SENT = "secrets";

    private SecretJson() {}

    /** Writes a secret as it is, and remembers it so that an echo can be masked. */
    static final class Writer extends StdSerializer<Secret> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(Secret.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(Secret secret, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            List<String> seen = (List<String>) provider.getAttribute(SECRETS_SENT);
            if (seen != null && secret.isPresent()) {
                seen.add(secret.reveal());
            }
            json.writeString(secret.reveal());
        }
    }

    /** Writes asterisks in place of a secret. */
    static final class MaskWriter extends StdSerializer<Secret> {

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

    /** Reads a text as a secret; anything else is no secret. */
    static final class Reader extends StdDeserializer<Secret> {

        private static final long serialVersionUID = 1L;

        Reader() {
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
}
