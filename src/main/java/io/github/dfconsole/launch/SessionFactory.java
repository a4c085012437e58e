package io.github.dfconsole.launch;

import io.github.dfconsole.api.CallListener;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.transport.Backoff;
import io.github.dfconsole.api.transport.Limits;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.ui.connect.SessionOpener;

import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/** Opens sessions, and closes those that are still open when the program ends. */
final class SessionFactory implements AutoCloseable {

    private final InstantSource clock;
    private final Set<Transport> open = ConcurrentHashMap.newKeySet();

    SessionFactory(InstantSource clock) {
        this.clock = clock;
    }

    /** Returns a way to open sessions that report their calls to a listener. */
    SessionOpener reportingTo(CallListener listener) {
        return connection -> open(connection, listener);
    }

    private Session open(Connection connection, CallListener listener) {
        Transport.Settings settings =
                new Transport.Settings(
                        Limits.standard(),
                        clock,
                        Backoff.fullJitter(bound -> ThreadLocalRandom.current().nextLong(bound)),
                        Executors.newVirtualThreadPerTaskExecutor(),
                        ProfileNetworks.of(connection));
        Transport transport =
                new Transport(connection.endpoint(), connection.credentials(), settings, listener);
        open.add(transport);
        return new Session(new DataForestClient(transport), () -> close(transport));
    }

    private void close(Transport transport) {
        open.remove(transport);
        transport.close();
    }

    @Override
    public void close() {
        open.forEach(this::close);
    }
}
