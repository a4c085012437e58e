package io.github.dfconsole.testing;

import io.github.dfconsole.api.CallListener;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.transport.Limits;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.ui.connect.SessionOpener;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;

/** A running sandbox, and sessions with it. */
public final class SandboxSessions implements SessionOpener, AutoCloseable {

    private final SandboxServer server;
    private final CallListener listener;
    private final InstantSource clock;

    /** Starts a sandbox, whose clock is that of the sessions, too. */
    public SandboxSessions(SandboxSettings settings, CallListener listener) throws IOException {
        this.listener = listener;
        this.clock = settings.clock();
        this.server = SandboxServer.start(settings);
    }

    /** Returns the connection to the sandbox. */
    public Connection connection() {
        return Connection.sandbox(Api.endpoint(server.address().toString()), server.credentials());
    }

    /** Returns the sandbox. */
    public SandboxServer server() {
        return server;
    }

    /** Activates a fault through the HTTP interface of the sandbox. */
    public void fault(String fault) {
        control("POST", "{\"fault\":\"%s\"}".formatted(fault.replace("\"", "\\\"")));
    }

    /** Removes all faults. */
    public void clearFaults() {
        control("DELETE", "");
    }

    private void control(String method, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve("/sandbox/faults"))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.body());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public Session open(Connection connection) {
        Transport transport =
                new Transport(
                        connection.endpoint(),
                        connection.credentials(),
                        Api.settings(Limits.standard(), clock),
                        listener);
        return new Session(new DataForestClient(transport), transport::close);
    }

    @Override
    public void close() {
        server.close();
    }
}
