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

/** The sandbox of this console: there is at most one, whoever asks for it. */
final class EmbeddedSandbox implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EmbeddedSandbox.class.getName());

    private final SandboxSettings settings;
    private final AtomicReference<@Nullable SandboxServer> server = new AtomicReference<>();
    private volatile @Nullable Connection connection;
    private Optional<Path> stateSetAside = Optional.empty();
    private volatile boolean closed;

    /** Prepares a sandbox; it does not run yet. */
    EmbeddedSandbox(SandboxSettings settings) {
        this.settings = settings;
    }

    /** Starts it on a thread of its own, for somebody who will ask soon. */
    void startAhead() {
        Thread.ofPlatform()
                .daemon()
                .name("sandbox-start")
                .start(
                        () -> {
                            try {
                                start();
                            } catch (IOException | InvalidEndpointException | RuntimeException e) {
                                // Whoever asks for it tries again, and is told.
                                LOG.log(System.Logger.Level.DEBUG, "The sandbox does not start", e);
                            }
                        });
    }

    /**
     * Starts it, or finds it running. It blocks.
     *
     * @throws IOException if it cannot be started
     */
    synchronized Connection start() throws IOException, InvalidEndpointException {
        Connection running = connection;
        if (running != null) {
            return running;
        }
        if (closed) {
            throw new IOException("The console is being closed");
        }
        SandboxServer started = SandboxServer.start(settings);
        server.set(started);
        stateSetAside = started.stateSetAside();
        running =
                Connection.sandbox(
                        Endpoint.parse(started.address().toString()), started.credentials());
        connection = running;
        if (closed) {
            // Meanwhile: whoever closed it found nothing yet.
            close();
            throw new IOException("The console is being closed");
        }
        return running;
    }

    /** What it is reached by, if it runs. It does not block. */
    Optional<Connection> running() {
        return Optional.ofNullable(connection);
    }

    /**
     * Where a file with contents that could not be read was put; empty if there was none such, and
     * for whoever asks again.
     */
    synchronized Optional<Path> newsOfStateSetAside() {
        Optional<Path> news = stateSetAside;
        stateSetAside = Optional.empty();
        return news;
    }

    /** Ends it. It does not wait for one that is being started: that ends when it has. */
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
