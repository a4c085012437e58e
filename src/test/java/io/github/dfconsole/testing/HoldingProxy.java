package io.github.dfconsole.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A proxy that holds back the first request for one operation until the test releases it, even if
 * its sender has gone. All other requests pass.
 */
public final class HoldingProxy implements AutoCloseable {

    private static final List<String> PASSED_ON =
            List.of(
                    "Accept",
                    "Content-Type",
                    "x-ncp-apigw-timestamp",
                    "x-ncp-iam-access-key",
                    "x-ncp-apigw-signature-v2");

    private final URI target;
    private final String path;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicBoolean isFirst = new AtomicBoolean(true);
    private final CompletableFuture<Void> arrived = new CompletableFuture<>();
    private final CompletableFuture<Void> released = new CompletableFuture<>();
    private final CompletableFuture<Void> answered = new CompletableFuture<>();

    /** Creates a proxy that holds back one request for an operation. */
    public HoldingProxy(URI target, String operation) throws IOException {
        this.target = target;
        this.path = "/api/v2/" + operation;
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    /** Returns the address to connect to. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Completes when the request to hold back has arrived. */
    public CompletableFuture<Void> arrival() {
        return arrived;
    }

    /** Forwards the request and waits until the server has handled it. */
    public void release() throws InterruptedException, ExecutionException {
        released.complete(null);
        answered.get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean held =
                    exchange.getRequestURI().getPath().equals(path) && isFirst.getAndSet(false);
            if (held) {
                arrived.complete(null);
                released.get();
            }
            HttpResponse<byte[]> answer =
                    http.send(passedOn(exchange, body), HttpResponse.BodyHandlers.ofByteArray());
            if (held) {
                answered.complete(null);
            }
            exchange.getResponseHeaders()
                    .set("Content-Type", answer.headers().firstValue("Content-Type").orElse(""));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    private HttpRequest passedOn(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target.resolve(exchange.getRequestURI().getPath()))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        for (String name : PASSED_ON) {
            List<String> values = exchange.getRequestHeaders().get(name);
            if (values != null) {
                request.header(name, values.getFirst());
            }
        }
        return request.build();
    }

    /** Closes the proxy; a request that is held back never arrives. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        http.shutdownNow();
    }
}
