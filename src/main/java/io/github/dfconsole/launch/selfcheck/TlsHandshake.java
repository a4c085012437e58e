package io.github.dfconsole.launch.selfcheck;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.ApiFailure.Unreachable.Obstacle;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
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
 * Encrypted connections, with keys on an elliptic curve as the service has them: made with whoever
 * is trusted, and refused by the console's own client with anybody else.
 */
final class TlsHandshake {

    private static final int LONGEST_MILLIS = 8_000;
    private static final Credentials NO_KEYS =
            new Credentials("SELFCHECK", SecretKey.of("never-sent-anywhere"));

    private final SelfCheckTexts words;

    TlsHandshake(SelfCheckTexts words) {
        this.words = words;
    }

    Finding lookAtLoopback() throws Exception {
        try (LoopbackTls server = LoopbackTls.start()) {
            Finding made = look(server.address(), server.authority());
            return isRefusedByClient(server.address())
                    ? made
                    : Finding.failed(words.get("tls.careless"));
        }
    }

    /** Shakes hands as TLS 1.3 and as TLS 1.2, trusting one authority and nobody else. */
    Finding look(URI server, X509Certificate authority)
            throws IOException, GeneralSecurityException {
        String newer = shakeHands(server, authority, "TLSv1.3");
        String older = shakeHands(server, authority, "TLSv1.2");
        return older.contains("_ECDHE_")
                ? Finding.ok("TLS 1.3 (%s), TLS 1.2 (%s)".formatted(newer, older))
                : Finding.failed(words.get("tls.other-cipher", older));
    }

    /** Returns the cipher suite both sides agreed on. */
    private static String shakeHands(URI server, X509Certificate authority, String protocol)
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
            SSLParameters wanted = socket.getSSLParameters();
            wanted.setProtocols(new String[] {protocol});
            wanted.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(wanted);
            socket.startHandshake();
            ask(socket);
            return socket.getSession().getCipherSuite();
        }
    }

    /** What was agreed on has to be good for something. */
    private static void ask(SSLSocket socket) throws IOException {
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

    /** Whether the console would keep its keys from a server nobody vouches for. */
    static boolean isRefusedByClient(URI server) throws InvalidEndpointException, ApiException {
        try (Transport transport =
                SignedCall.transport(Endpoint.parse(server.toString()), NO_KEYS)) {
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
