package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The API Gateway in front of the service: it knows the paths, checks signature, size and form of a
 * request, and hands what is left to the service. Faults happen here too.
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

    /** The connection breaks without an answer. */
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
            // The sandbox is being closed: the caller gets no answer, as from any server that
            // stops.
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
            for (ExchangeObserver observer : observers) {
                observer.answered(
                        exchange.getRequestURI().getRawPath(),
                        body,
                        status,
                        reply.contentType(),
                        reply.body());
            }
        }
        send(exchange, status, reply, truncated);
    }

    private Reply answer(HttpExchange exchange, String operation, byte[] body)
            throws Refusal, Broken, IOException {
        if (operation.isEmpty() || !exchange.getRequestMethod().equals("POST")) {
            throw Refusal.unknownPath();
        }
        signatures.check(exchange, faults.clockShift());
        JsonNode request = RequestReader.json(exchange, body);
        if (Service.answersWithFile(operation)
                && !Reply.FILE.equals(exchange.getRequestHeaders().getFirst("Accept"))) {
            throw Refusal.badRequest();
        }
        if (faults.happen(Fault.Kind.RESET_BEFORE, operation).isPresent()) {
            throw new Broken();
        }
        if (faults.happen(Fault.Kind.HTML, operation).isPresent()) {
            return new Reply(WEB_PAGE_TYPE, WEB_PAGE);
        }
        refuseOnPurpose(exchange, operation);
        var refused = faults.happen(Fault.Kind.SUCCESS_FALSE, operation);
        if (refused.isPresent()) {
            return Reply.json(
                    Reply.object().put("success", false).put("message", refused.get().argument()));
        }
        Reply reply = service.answer(operation, request);
        if (faults.happen(Fault.Kind.RESET_AFTER, operation).isPresent()) {
            throw new Broken();
        }
        return reply;
    }

    private void refuseOnPurpose(HttpExchange exchange, String operation) throws Refusal {
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
        // What has not left by then is lost when an answer is broken off.
        exchange.getResponseBody().flush();
    }
}
