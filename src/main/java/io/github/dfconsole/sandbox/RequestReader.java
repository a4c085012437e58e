package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Reads the body of a request as a JSON object of limited size. */
final class RequestReader {

    private static final System.Logger LOG = System.getLogger(RequestReader.class.getName());
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern JSON_TYPE =
            Pattern.compile("\\s*application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST_BODY = 1024 * 1024;

    private RequestReader() {}

    /** Reads the body; of one that is too large, one byte more than is allowed. */
    static byte[] bytes(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            return in.readNBytes(LARGEST_BODY + 1);
        }
    }

    /** Parses a body; an empty one counts as an empty object. */
    static JsonNode json(HttpExchange exchange, byte[] body) throws Refusal, IOException {
        if (body.length > LARGEST_BODY) {
            throw Refusal.bodyTooLarge();
        }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !JSON_TYPE.matcher(type).matches()) {
            throw Refusal.badRequest();
        }
        if (body.length == 0) {
            return JSON.createObjectNode();
        }
        try {
            if (JSON.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            LOG.log(System.Logger.Level.DEBUG, "A request was not JSON");
        }
        throw Refusal.badRequest();
    }
}
