package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import io.github.dfconsole.api.signing.Credentials;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * The API Gateway in front of the service: it knows the paths, checks signature, size and form of a
 * request, and hands what is left to the service.
 */
final class Gateway implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(Gateway.class.getName());
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern JSON_TYPE =
            Pattern.compile("\\s*application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST_BODY = 1024 * 1024;

    private final SandboxSettings settings;
    private final SignatureCheck signatures;
    private final Service service;

    Gateway(SandboxSettings settings, Credentials credentials, Service service) {
        this.settings = settings;
        this.signatures = new SignatureCheck(credentials, settings.clock());
        this.service = service;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = readUpToLimit(exchange);
            Thread.sleep(settings.latency());
            reply(exchange, body);
        } catch (InterruptedException e) {
            // The sandbox is being closed: the caller gets no answer, as from any server that
            // stops.
            Thread.currentThread().interrupt();
        }
    }

    private void reply(HttpExchange exchange, byte[] body) throws IOException {
        int status = 200;
        ObjectNode answer;
        try {
            Service.Handler handler = route(exchange);
            signatures.check(exchange);
            answer = handler.answer(read(exchange, body));
        } catch (Refusal refusal) {
            status = refusal.status();
            answer = refusal.body();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The sandbox has a fault", e);
            Refusal refusal = Refusal.unexpected();
            status = refusal.status();
            answer = refusal.body();
        }
        send(exchange, status, JSON.writeValueAsBytes(answer));
    }

    private Service.Handler route(HttpExchange exchange) throws Refusal {
        Service.Handler handler = service.handler(exchange.getRequestURI().getRawPath());
        if (handler == null || !exchange.getRequestMethod().equals("POST")) {
            throw Refusal.unknownPath();
        }
        return handler;
    }

    /** One byte more than allowed is enough to know that there is too much. */
    private static byte[] readUpToLimit(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            return in.readNBytes(LARGEST_BODY + 1);
        }
    }

    private static ObjectNode read(HttpExchange exchange, byte[] body) throws Refusal, IOException {
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
            JsonNode request = JSON.readTree(body);
            if (request instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            LOG.log(System.Logger.Level.DEBUG, "A request was not JSON");
        }
        throw Refusal.badRequest();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
