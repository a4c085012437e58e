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
            boolean isRead = exchange.getRequestMethod().equals("GET");
            List<String> lines = isRead ? service.log(id) : List.of();
            if (!isRead) {
                send(exchange, 405, "Logs can only be read.\n");
            } else if (lines.isEmpty()) {
                send(exchange, 404, "There is no such log.\n");
            } else {
                send(exchange, 200, String.join("\n", lines) + "\n");
            }
        }
    }

    /** Plain text, also if a browser finds markup in it. */
    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
