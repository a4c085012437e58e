package io.github.dfconsole.launch.selfcheck;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An HTTPS server on this machine, whose certificate is signed by an authority of its own. */
final class LoopbackTlsServer implements AutoCloseable {

    private static final String ALIAS = "server";

    // This is no secret: see the package documentation.
    private static final char[] PASSWORD = "not-a-secret".toCharArray();

    private final HttpsServer server;
    private final ExecutorService threads;
    private final X509Certificate authority;

    private LoopbackTlsServer(
            HttpsServer server, ExecutorService threads, X509Certificate authority) {
        this.server = server;
        this.threads = threads;
        this.authority = authority;
    }

    static LoopbackTlsServer start() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = LoopbackTlsServer.class.getResourceAsStream("loopback.p12")) {
            store.load(Objects.requireNonNull(in), PASSWORD.clone());
        }
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HttpsServer server = server(store, threads);
        server.start();
        X509Certificate authority = (X509Certificate) store.getCertificateChain(ALIAS)[1];
        return new LoopbackTlsServer(server, threads, authority);
    }

    private static HttpsServer server(KeyStore store, ExecutorService threads)
            throws IOException, GeneralSecurityException {
        HttpsServer server =
                HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        server.setExecutor(threads);
        server.createContext("/", LoopbackTlsServer::answer);
        return server;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.clone());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Returns the certificate of the authority that signed the server's certificate. */
    X509Certificate authority() {
        return authority;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
