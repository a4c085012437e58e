package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.PeerCertificate;
import io.github.dfconsole.api.PeerCertificate.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A certificate that is not accepted is described, with the reason. */
@Timeout(60)
class PeerCertificatesTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir private Path folder;

    private Path keys;

    @BeforeEach
    void chooseFile() {
        keys = folder.resolve("keys.p12");
    }

    @Test
    void anAuthorityThatJavaDoesNotKnowIsNamed() throws Exception {
        certificate("-1d", "30");
        PeerCertificate refused = handshake(RecordingTrustManager.create());
        assertThat(refused.problem()).isEqualTo(Problem.UNKNOWN_ISSUER);
        assertThat(refused.subject()).isEqualTo("CN=df.example");
        assertThat(refused.issuer()).isEqualTo("CN=Company CA");
        assertThat(refused.names()).containsExactly("df.example");
        assertThat(refused.validFrom()).isBefore(refused.validUntil());
        assertThat(refused.fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    @Test
    void aCertificateWhoseTimeIsOverIsToldFromAnUnknownOne() throws Exception {
        certificate("-40d", "30");
        assertThat(handshake(trusting()).problem()).isEqualTo(Problem.EXPIRED);
    }

    @Test
    void aCertificateWhoseTimeHasNotComeIsToldFromAnUnknownOne() throws Exception {
        certificate("+10d", "30");
        assertThat(handshake(trusting()).problem()).isEqualTo(Problem.NOT_YET_VALID);
    }

    @Test
    void aCertificateOfAnotherHostIsDescribed() throws Exception {
        certificate("-1d", "30");
        RecordingTrustManager trust = trusting();
        connect(trust);
        IOException wrongHost = new SSLPeerUnverifiedException("Hostname other not verified");
        assertThat(PeerCertificates.refused(wrongHost, trust.shown()).problem())
                .isEqualTo(Problem.WRONG_HOST);
    }

    @Test
    void aHandshakeThatFailsForAnotherReasonBlamesNoCertificate() throws Exception {
        certificate("-1d", "30");
        RecordingTrustManager trust = trusting();
        connect(trust);
        IOException alert = new SSLHandshakeException("Received fatal alert: protocol_version");
        assertThat(PeerCertificates.refused(alert, trust.shown())).isNull();
        assertThat(PeerCertificates.refused(alert, List.of())).isNull();
    }

    private PeerCertificate handshake(RecordingTrustManager trust) throws Exception {
        try {
            connect(trust);
        } catch (SSLHandshakeException e) {
            return PeerCertificates.refused(e, trust.shown());
        }
        throw new AssertionError("The certificate was accepted");
    }

    private void connect(RecordingTrustManager trust) throws Exception {
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");
        try (SSLServerSocket server =
                        (SSLServerSocket)
                                serverContext()
                                        .getServerSocketFactory()
                                        .createServerSocket(0, 1, here);
                SSLSocket client =
                        (SSLSocket)
                                trust.socketFactory().createSocket(here, server.getLocalPort())) {
            Thread.ofVirtual().start(() -> accept(server));
            client.startHandshake();
        }
    }

    private static void accept(SSLServerSocket server) {
        try (Socket accepted = server.accept()) {
            ((SSLSocket) accepted).startHandshake();
        } catch (IOException e) {
            // The client did not like the certificate.
        }
    }

    private SSLContext serverContext() throws GeneralSecurityException, IOException {
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore own = stored();
        own.deleteEntry("authority");
        managers.init(own, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private RecordingTrustManager trusting() throws GeneralSecurityException, IOException {
        Certificate authority = stored().getCertificate("authority");
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", authority);
        return RecordingTrustManager.create(trusted);
    }

    private KeyStore stored() throws GeneralSecurityException, IOException {
        KeyStore stored = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            stored.load(in, PASSWORD);
        }
        return stored;
    }

    private void certificate(String from, String days) throws IOException, InterruptedException {
        keytool("authority", "CN=Company CA", "-100d", "400", "-ext", "bc:c");
        keytool(
                "server",
                "CN=df.example",
                from,
                days,
                "-ext",
                "SAN=dns:df.example",
                "-signer",
                "authority");
    }

    private void keytool(String alias, String name, String from, String days, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        Collections.addAll(command, "-genkeypair", "-keyalg", "EC", "-alias", alias);
        Collections.addAll(command, "-dname", name, "-startdate", from, "-validity", days);
        Collections.addAll(command, "-keystore", keys.toString());
        Collections.addAll(command, "-storepass", new String(PASSWORD));
        Collections.addAll(command, more);
        Process keytool =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.txt").toFile())
                        .start();
        assertThat(keytool.waitFor()).as("keytool").isZero();
    }
}
