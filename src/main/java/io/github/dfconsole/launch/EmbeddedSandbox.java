package io.github.dfconsole.launch;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The sandbox that runs inside this console. There is at most one. It may be used on any thread.
 */
final class EmbeddedSandbox implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EmbeddedSandbox.class.getName());

    private final SandboxSettings settings;
    private final AtomicReference<@Nullable SandboxServer> server = new AtomicReference<>();
    private volatile @Nullable Connection connection;
    private Optional<Path> stateSetAside = Optional.empty();
    private volatile boolean closed;

    /** Creates a sandbox that does not run yet. */
    EmbeddedSandbox(SandboxSettings settings) {
        this.settings = settings;
    }

    /** Starts the sandbox in the background, because it will be needed soon. */
    void startInBackground() {
        Thread.ofPlatform().daemon().name("sandbox-start").start(this::tryToStart);
    }

    private void tryToStart() {
        try {
            start();
        } catch (IOException | InvalidEndpointException | RuntimeException e) {
            // The next call of start() tries again and reports the failure.
            LOG.log(System.Logger.Level.DEBUG, "The sandbox cannot be started", e);
        }
    }

    /**
     * Starts the sandbox unless it runs already, and returns the connection to it. It blocks.
     *
     * @throws IOException if it cannot be started, or the console is being closed
     */
    synchronized Connection start() throws IOException, InvalidEndpointException {
        Connection running = connection;
        if (running != null) {
            return running;
        }
        requireOpen();
        SandboxServer started = SandboxServer.start(settings);
        server.set(started);
        stateSetAside = started.stateSetAside();
        Endpoint endpoint = Endpoint.parse(started.address().toString());
        running = Connection.sandbox(endpoint, started.credentials());
        connection = running;
        requireOpen();
        return running;
    }

    /** A server that was started while the console was being closed is stopped here. */
    private void requireOpen() throws IOException {
        if (closed) {
            close();
            throw new IOException("The console is being closed");
        }
    }

    /** Returns the connection to the sandbox if it runs. It does not block. */
    Optional<Connection> running() {
        return Optional.ofNullable(connection);
    }

    /**
     * Returns where an unreadable state file was moved, the first time that it is called; empty if
     * there was no such file.
     */
    synchronized Optional<Path> takeStateSetAside() {
        Optional<Path> moved = stateSetAside;
        stateSetAside = Optional.empty();
        return moved;
    }

    /** Stops the sandbox. It does not wait for a start in progress, which then stops by itself. */
    @Override
    public void close() {
        closed = true;
        connection = null;
        SandboxServer running = server.getAndSet(null);
        if (running != null) {
            running.close();
        }
    }
}
