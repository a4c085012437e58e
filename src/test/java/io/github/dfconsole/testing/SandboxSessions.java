package io.github.dfconsole.testing;

import io.github.dfconsole.api.CallListener;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.ui.connect.SessionOpener;

import java.io.IOException;

/** A running sandbox, and real sessions with it. */
public final class SandboxSessions implements SessionOpener, AutoCloseable {

    private final SandboxServer server;
    private final CallListener listener;

    /** Starts a sandbox. */
    public SandboxSessions(SandboxSettings settings, CallListener listener) throws IOException {
        this.listener = listener;
        this.server = SandboxServer.start(settings);
    }

    /** The connection to the sandbox. */
    public Connection connection() {
        return Connection.sandbox(Api.endpoint(server.address().toString()), server.credentials());
    }

    /** The sandbox itself. */
    public SandboxServer server() {
        return server;
    }

    @Override
    public Session open(Connection connection) {
        Transport transport =
                new Transport(
                        connection.endpoint(), connection.credentials(), Api.settings(), listener);
        return new Session(new DataForestClient(transport), transport::close);
    }

    @Override
    public void close() {
        server.close();
    }
}
