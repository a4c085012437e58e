package io.github.dfconsole.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The logs of containers as plain text, which a browser opens without a signature. */
final class LogPages implements HttpHandler {

    static final String PATH = "/logs/";

    private final Service service;

    LogPages(Service service) {
        this.service = service;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String id = exchange.getRequestURI().getPath().substring(PATH.length());
            List<String> lines = service.log(id);
            boolean isThere = !lines.isEmpty();
            String text = isThere ? String.join("\n", lines) + "\n" : "There is no such log.\n";
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(isThere ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
