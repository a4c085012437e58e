package io.github.dfconsole.launch.selfcheck;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.api.transport.Transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/**
 * Checks TLS with keys on an elliptic curve, as the service uses them: a trusted server can be
 * reached, and the console's client refuses any other.
 */
final class TlsCheck {

    private static final int LONGEST_MILLIS = 8_000;
    private static final Credentials NO_KEYS =
            new Credentials("SELFCHECK", SecretKey.of("never-sent-anywhere"));

    private final SelfCheckTexts texts;

    TlsCheck(SelfCheckTexts texts) {
        this.texts = texts;
    }

    CheckResult checkLoopback() throws Exception {
        try (LoopbackTlsServer server = LoopbackTlsServer.start()) {
            CheckResult made = check(server.address(), server.authority());
            return isRefusedByClient(server.address())
                    ? made
                    : CheckResult.failed(texts.get("tls.careless"));
        }
    }

    /** Connects by TLS 1.3 and by TLS 1.2, trusting a single authority. */
    CheckResult check(URI server, X509Certificate authority)
            throws IOException, GeneralSecurityException {
        String newer = cipherSuite(server, authority, "TLSv1.3");
        String older = cipherSuite(server, authority, "TLSv1.2");
        return older.contains("_ECDHE_")
                ? CheckResult.ok("TLS 1.3 (%s), TLS 1.2 (%s)".formatted(newer, older))
                : CheckResult.failed(texts.get("tls.other-cipher", older));
    }

    /** Does a handshake and an exchange, and returns the negotiated cipher suite. */
    private static String cipherSuite(URI server, X509Certificate authority, String protocol)
            throws IOException, GeneralSecurityException {
        try (Socket plain = new Socket()) {
            plain.connect(
                    new InetSocketAddress(server.getHost(), server.getPort()), LONGEST_MILLIS);
            plain.setSoTimeout(LONGEST_MILLIS);
            SSLSocket socket =
                    (SSLSocket)
                            trusting(authority)
                                    .getSocketFactory()
                                    .createSocket(plain, server.getHost(), server.getPort(), true);
            startHandshake(socket, protocol);
            exchange(socket);
            return socket.getSession().getCipherSuite();
        }
    }

    private static void startHandshake(SSLSocket socket, String protocol) throws IOException {
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setProtocols(new String[] {protocol});
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
    }

    /** Sends a request and reads its answer, so that both directions are tried. */
    private static void exchange(SSLSocket socket) throws IOException {
        socket.getOutputStream().write("GET / HTTP/1.0\r\n\r\n".getBytes(US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
        if (!answer.startsWith("HTTP/1.1 204 ")) {
            throw new IOException(answer);
        }
    }

    private static SSLContext trusting(X509Certificate authority)
            throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", authority);
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    /** Returns whether the console's client refuses a server that no known authority has signed. */
    static boolean isRefusedByClient(URI server) throws InvalidEndpointException, ApiException {
        try (Transport transport =
                SignedCallCheck.transport(Endpoint.parse(server.toString()), NO_KEYS)) {
            new DataForestClient(transport).accounts().getList();
            return false;
        } catch (ApiException e) {
            if (e.failure() instanceof ApiFailure.Unreachable unreachable
                    && unreachable.obstacle() == Obstacle.TLS) {
                return true;
            }
            throw e;
        }
    }
}
