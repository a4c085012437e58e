package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import java.io.IOException;

/**
 * Controls faults at {@code /sandbox/faults}, without a signature: GET lists them, POST adds one
 * ({@code {"fault":"notebooks/create=reset-after@1"}}), DELETE removes all.
 */
final class FaultControl implements HttpHandler {

    static final String PATH = "/sandbox/faults";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 4_096;

    private final Faults faults;

    FaultControl(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = 200;
            ObjectNode answer;
            try {
                answer = act(exchange);
            } catch (IllegalArgumentException | JsonProcessingException e) {
                status = 400;
                answer = Reply.object().put("success", false).put("message", message(e));
            }
            byte[] body = JSON.writeValueAsBytes(answer);
            exchange.getResponseHeaders().set("Content-Type", Reply.JSON);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String message(Exception e) {
        return e instanceof JsonProcessingException json
                ? json.getOriginalMessage()
                : String.valueOf(e.getMessage());
    }

    private ObjectNode act(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" -> {
                // The list is the answer to every method.
            }
            case "POST" -> faults.add(read(exchange));
            case "DELETE" -> faults.clear();
            default -> throw new IllegalArgumentException("GET lists, POST adds, DELETE clears");
        }
        ObjectNode answer = Reply.success();
        ArrayNode list = answer.putArray("faults");
        faults.all().forEach(fault -> list.add(fault.toString()));
        return answer;
    }

    /**
     * Accepts JSON only: a web page that the user visits cannot send it here without permission.
     */
    private static Fault read(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith(Reply.JSON)) {
            throw new IllegalArgumentException("Send " + Reply.JSON);
        }
        JsonNode request = JSON.readTree(exchange.getRequestBody().readNBytes(LONGEST));
        return Fault.parse(request.path("fault").asText());
    }
}
