package io.github.dfconsole.launch.selfcheck;

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

/** An https server on this machine whose certificate comes from an authority of its own. */
final class LoopbackTls implements AutoCloseable {

    private static final String ALIAS = "server";

    // No secret: see the package's own words.
    private static final char[] PASSWORD = "not-a-secret".toCharArray();

    private final HttpsServer server;
    private final ExecutorService threads;
    private final X509Certificate authority;

    private LoopbackTls(HttpsServer server, ExecutorService threads, X509Certificate authority) {
        this.server = server;
        this.threads = threads;
        this.authority = authority;
    }

    static LoopbackTls start() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = LoopbackTls.class.getResourceAsStream("loopback.p12")) {
            store.load(Objects.requireNonNull(in), PASSWORD.clone());
        }
        HttpsServer server =
                HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
        X509Certificate authority = (X509Certificate) store.getCertificateChain(ALIAS)[1];
        return new LoopbackTls(server, threads, authority);
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

    /** Who signed its certificate. */
    X509Certificate authority() {
        return authority;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
