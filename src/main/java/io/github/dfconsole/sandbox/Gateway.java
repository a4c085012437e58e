package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The API Gateway in front of the service. It checks path, signature, size and format of a request
 * before it passes the request on, and it is where faults are injected.
 */
final class Gateway implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(Gateway.class.getName());
    private static final String WEB_PAGE_TYPE = "text/html; charset=utf-8";
    private static final byte[] WEB_PAGE =
            "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in</body></html>"
                    .getBytes(StandardCharsets.UTF_8);

    private final SandboxSettings settings;
    private final SignatureCheck signatures;
    private final Service service;
    private final Faults faults;
    private final List<ExchangeObserver> observers;

    Gateway(
            SandboxSettings settings,
            SignatureCheck signatures,
            Service service,
            Faults faults,
            List<ExchangeObserver> observers) {
        this.settings = settings;
        this.signatures = signatures;
        this.service = service;
        this.faults = faults;
        this.observers = observers;
    }

    /** Makes the connection break without an answer. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = RequestReader.bytes(exchange);
            String operation = service.operation(exchange.getRequestURI().getRawPath());
            Thread.sleep(latency(operation));
            reply(exchange, operation, body);
        } catch (InterruptedException e) {
            // The sandbox is closing, and like any server that stops it does not answer.
            Thread.currentThread().interrupt();
        } catch (Broken e) {
            LOG.log(System.Logger.Level.DEBUG, "A connection was broken on purpose");
        }
    }

    private Duration latency(String operation) {
        Duration delay =
                faults.happen(Fault.Kind.DELAY, operation).map(Fault::delay).orElse(Duration.ZERO);
        return settings.pace().latency().plus(delay);
    }

    private void reply(HttpExchange exchange, String operation, byte[] body)
            throws IOException, Broken {
        int status = 200;
        Reply reply;
        try {
            reply = answer(exchange, operation, body);
        } catch (Refusal refusal) {
            status = refusal.status();
            reply = Reply.json(refusal.body());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The sandbox has a fault", e);
            status = 500;
            reply = Reply.json(Refusal.unexpected().body());
        }
        boolean truncated = faults.happen(Fault.Kind.TRUNCATE, operation).isPresent();
        if (!truncated && !reply.contentType().equals(WEB_PAGE_TYPE)) {
            observe(exchange, body, status, reply);
        }
        send(exchange, status, reply, truncated);
    }

    private void observe(HttpExchange exchange, byte[] body, int status, Reply reply) {
        String path = exchange.getRequestURI().getRawPath();
        for (ExchangeObserver observer : observers) {
            observer.answered(path, body, status, reply.contentType(), reply.body());
        }
    }

    private Reply answer(HttpExchange exchange, String operation, byte[] body)
            throws Refusal, Broken, IOException {
        JsonNode request = check(exchange, operation, body);
        if (faults.happen(Fault.Kind.RESET_BEFORE, operation).isPresent()) {
            throw new Broken();
        }
        Optional<Reply> injected = injected(exchange, operation);
        if (injected.isPresent()) {
            return injected.get();
        }
        Reply reply = service.answer(operation, request);
        if (faults.happen(Fault.Kind.RESET_AFTER, operation).isPresent()) {
            throw new Broken();
        }
        var error = faults.happen(Fault.Kind.ERROR_AFTER, operation);
        if (error.isPresent()) {
            throw Refusal.documented(error.get().argument());
        }
        return reply;
    }

    private JsonNode check(HttpExchange exchange, String operation, byte[] body)
            throws Refusal, IOException {
        if (operation.isEmpty() || !exchange.getRequestMethod().equals("POST")) {
            throw Refusal.unknownPath();
        }
        signatures.check(exchange, faults.clockShift());
        JsonNode request = RequestReader.json(exchange, body);
        if (Service.answersWithFile(operation)
                && !Reply.FILE.equals(exchange.getRequestHeaders().getFirst("Accept"))) {
            throw Refusal.badRequest();
        }
        return request;
    }

    /** Returns the answer of a fault that takes the place of the operation, if there is one. */
    private Optional<Reply> injected(HttpExchange exchange, String operation) throws Refusal {
        if (faults.happen(Fault.Kind.HTML, operation).isPresent()) {
            return Optional.of(new Reply(WEB_PAGE_TYPE, WEB_PAGE));
        }
        refuse(exchange, operation);
        return faults.happen(Fault.Kind.SUCCESS_FALSE, operation)
                .map(fault -> Reply.object().put("success", false).put("message", fault.argument()))
                .map(Reply::json);
    }

    private void refuse(HttpExchange exchange, String operation) throws Refusal {
        var throttle = faults.happen(Fault.Kind.THROTTLE, operation);
        if (throttle.isPresent()) {
            exchange.getResponseHeaders().set("Retry-After", throttle.get().argument());
            throw Refusal.documented("429/410");
        }
        var error = faults.happen(Fault.Kind.ERROR, operation);
        if (error.isPresent()) {
            throw Refusal.documented(error.get().argument());
        }
    }

    private void send(HttpExchange exchange, int status, Reply reply, boolean truncated)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        Instant now = settings.clock().instant().plus(faults.clockShift());
        DateHeader.set(exchange.getResponseHeaders(), now);
        exchange.sendResponseHeaders(status, reply.body().length);
        int length = truncated ? reply.body().length / 2 : reply.body().length;
        exchange.getResponseBody().write(reply.body(), 0, length);
        // A truncated answer is closed next, which would drop what is still buffered.
        exchange.getResponseBody().flush();
    }
}
