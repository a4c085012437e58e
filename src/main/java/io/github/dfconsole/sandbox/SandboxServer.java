package io.github.dfconsole.sandbox;

import com.sun.net.httpserver.HttpServer;

import io.github.dfconsole.api.signing.Credentials;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Data Forest on this computer: a real HTTP server at 127.0.0.1 that checks signatures, keeps state
 * and answers as the reference describes.
 */
public final class SandboxServer implements AutoCloseable {

    static {
        // Otherwise an answer that is written in two parts is delayed by 40 ms, until the first
        // part is acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final SandboxKeys keys;
    private final Service service;
    private final StateFile stateFile;

    private SandboxServer(
            HttpServer server,
            ExecutorService threads,
            SandboxKeys keys,
            Service service,
            StateFile stateFile) {
        this.server = server;
        this.threads = threads;
        this.keys = keys;
        this.service = service;
        this.stateFile = stateFile;
    }

    /**
     * Starts a sandbox. It accepts calls when this method returns.
     *
     * @throws IOException if the port is not available or the state file cannot be written
     */
    public static SandboxServer start(SandboxSettings settings) throws IOException {
        SandboxKeys keys = SandboxKeys.generate();
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), settings.port());
        HttpServer server = HttpServer.create(address, 0);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        StateFile stateFile = new StateFile(settings.contents().stateFile());
        Service service = service(settings, stateFile, address(server));
        Faults faults = new Faults(settings.faults());
        SignatureCheck signatures = new SignatureCheck(keys.credentials(), settings.clock());
        server.createContext("/", new Gateway(settings, signatures, service, faults, observers()));
        server.createContext(LogPages.PATH, new LogPages(service));
        server.createContext(FaultControl.PATH, new FaultControl(faults));
        server.start();
        return new SandboxServer(server, threads, keys, service, stateFile);
    }

    private static Service service(SandboxSettings settings, StateFile file, URI address)
            throws IOException {
        State start = file.read().orElseGet(() -> SampleData.state(settings));
        Service service = new Service(new World(start, settings, address), file::changed);
        file.follow(service::state);
        return service;
    }

    private static List<ExchangeObserver> observers() {
        return ServiceLoader.load(ExchangeObserver.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Returns the new name of a state file that could not be read; empty if there was none. */
    public Optional<Path> stateSetAside() {
        return stateFile.setAside();
    }

    /** Returns the names of the operations it answers, for example {@code notebooks/create}. */
    public Set<String> operations() {
        return Set.copyOf(service.operations());
    }

    /** Returns the address of the sandbox: {@code http://127.0.0.1:<port>}. */
    public URI address() {
        return address(server);
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Returns the only key pair it accepts; every start creates a new one. */
    public Credentials credentials() {
        return keys.credentials();
    }

    /** Returns the secret key as text, to be shown to a user who calls the sandbox with curl. */
    public String secretKeyInTheClear() {
        return keys.secretKey();
    }

    /** Stops at once, without answering calls that are in progress, and writes the state file. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        stateFile.close();
    }
}
