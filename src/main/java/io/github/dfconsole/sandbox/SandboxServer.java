package io.github.dfconsole.sandbox;

import com.sun.net.httpserver.HttpServer;

import io.github.dfconsole.api.signing.Credentials;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Data Forest on this machine: a real HTTP server at 127.0.0.1 that checks signatures, keeps state
 * and answers as the reference documents it.
 */
public final class SandboxServer implements AutoCloseable {

    static {
        // Without it every answer written in two parts waits 40 ms for the first to be
        // acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final SandboxKeys keys;
    private final StateFile stateFile;

    private SandboxServer(
            HttpServer server, ExecutorService threads, SandboxKeys keys, StateFile stateFile) {
        this.server = server;
        this.threads = threads;
        this.keys = keys;
        this.stateFile = stateFile;
    }

    /**
     * Starts a sandbox; it answers as soon as this returns.
     *
     * @throws IOException if the port cannot be had
     */
    public static SandboxServer start(SandboxSettings settings) throws IOException {
        SandboxKeys keys = SandboxKeys.generate();
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), settings.port());
        HttpServer server = HttpServer.create(address, 0);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        StateFile stateFile = new StateFile(settings.contents().stateFile());
        State start = stateFile.read().orElseGet(() -> SampleData.state(settings));
        Service service = new Service(new World(start, settings), stateFile::changed);
        stateFile.follow(service::state);
        Faults faults = new Faults(settings.faults());
        server.createContext(
                "/",
                new Gateway(
                        settings,
                        new SignatureCheck(keys.credentials(), settings.clock()),
                        service,
                        faults,
                        ServiceLoader.load(ExchangeObserver.class).stream()
                                .map(ServiceLoader.Provider::get)
                                .toList()));
        server.createContext(FaultControl.PATH, new FaultControl(faults));
        server.start();
        return new SandboxServer(server, threads, keys, stateFile);
    }

    /** Where a state file that could not be read was put aside; empty if there was none such. */
    public Optional<Path> stateSetAside() {
        return stateFile.setAside();
    }

    /** Where it listens: {@code http://127.0.0.1:<port>}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The one key pair it accepts, made anew at each start. */
    public Credentials credentials() {
        return keys.credentials();
    }

    /** The secret key as text, to be shown to whoever calls the sandbox by hand. */
    public String secretKeyInTheClear() {
        return keys.secretKey();
    }

    /**
     * Stops at once; calls that are under way get no answer. The state file is brought up to date.
     */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        stateFile.close();
    }
}
