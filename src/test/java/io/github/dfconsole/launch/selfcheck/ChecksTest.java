package io.github.dfconsole.launch.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.launch.selfcheck.Finding.Outcome;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.CommandLineTexts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;

import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Each check finds what is there, and misses what is not. */
@Timeout(120)
class ChecksTest {

    private static final SelfCheckTexts WORDS = new SelfCheckTexts(CommandLineTexts.in("en"));

    @TempDir private Path folder;

    private static void assertOk(Finding finding) {
        assertThat(finding.outcome()).as(finding.words()).isEqualTo(Outcome.OK);
    }

    private static void assertFailed(Finding finding, String words) {
        assertThat(finding.outcome()).as(finding.words()).isEqualTo(Outcome.FAILED);
        assertThat(finding.words()).contains(words);
    }

    @Test
    void theJavaRuntimeThisRunsOnIsComplete() throws IOException {
        assertOk(new JavaRuntime(WORDS).formatsDates());
        assertOk(new JavaRuntime(WORDS).readsOtherEncodings());
        assertOk(new JavaRuntime(WORDS).writesCsv());
        assertThat(Versions.java().words()).contains("25").contains("(");
    }

    @Test
    void theSandboxAnswersARightSignatureAndRefusesAWrongOne() throws Exception {
        assertOk(new SignedCall(WORDS).lookAtSandbox());
    }

    @Test
    void aServerThatTakesAnySignatureIsNoProof() throws Exception {
        HttpServer careless =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        careless.createContext(
                "/",
                exchange -> {
                    byte[] answer =
                            "{\"success\":true,\"contents\":[]}".getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        careless.start();
        try {
            String address = "http://127.0.0.1:" + careless.getAddress().getPort();
            assertFailed(
                    new SignedCall(WORDS).look(Api.endpoint(address), Api.KEYS),
                    "A wrong signature was accepted");
        } finally {
            careless.stop(0);
        }
    }

    @Test
    void aCallThatReachesNobodyFails() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        assertThatThrownBy(
                        () ->
                                new SignedCall(WORDS)
                                        .look(Api.endpoint("http://127.0.0.1:" + port), Api.KEYS))
                .isInstanceOf(ApiException.class);
    }

    @Test
    void shakesHandsBothWaysWithWhoeverIsTrusted() throws Exception {
        Finding finding = new TlsHandshake(WORDS).lookAtLoopback();
        assertOk(finding);
        assertThat(finding.words()).contains("TLS 1.3").contains("TLS_ECDHE_ECDSA_");
    }

    @Test
    void aServerWhoseAuthorityIsNotTrustedFails() throws Exception {
        X509Certificate somebodyElse = publicAuthorities()[0];
        try (LoopbackTls server = LoopbackTls.start()) {
            assertThatThrownBy(() -> new TlsHandshake(WORDS).look(server.address(), somebodyElse))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void aServerThatDoesNotSpeakTlsFails() throws Exception {
        HttpServer plain =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        plain.start();
        try (LoopbackTls tls = LoopbackTls.start()) {
            URI address = URI.create("https://127.0.0.1:" + plain.getAddress().getPort());
            assertThatThrownBy(() -> new TlsHandshake(WORDS).look(address, tls.authority()))
                    .isInstanceOf(IOException.class);
        } finally {
            plain.stop(0);
        }
    }

    private static X509Certificate[] publicAuthorities() throws Exception {
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init((KeyStore) null);
        return ((X509TrustManager) managers.getTrustManagers()[0]).getAcceptedIssuers();
    }

    @Test
    void countsWhoIsTrusted() throws Exception {
        assertOk(new CertificateAuthorities(WORDS).look(null));
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        assertFailed(new CertificateAuthorities(WORDS).look(empty), "None is trusted");
    }

    @Test
    void aFolderThatCanBeWrittenIsLeftAsItWas() throws IOException {
        assertOk(new WriteAccess(WORDS).look(folder));
        assertOk(new WriteAccess(WORDS).look(folder.resolve("not/yet/there")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeFails() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        assertFailed(new WriteAccess(WORDS).look(file), "is a file, not a folder");
        assertThatThrownBy(() -> new WriteAccess(WORDS).look(file.resolve("inside/it")))
                .isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(file).hasContent("precious");
    }

    @Test
    void aLibraryThatIsNotInstalledIsAWarning() {
        Finding finding = new WindowLibrary(WORDS).look("libnobody-has-this.so.0");
        assertThat(finding.outcome()).isEqualTo(Outcome.WARNING);
        assertThat(finding.words()).contains("libnobody-has-this.so.0").contains("libgtk-3-0");
    }

    @Test
    void lettersThatNoFontHasLookAllTheSame() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (HeadlessJavaFx javaFx = new HeadlessJavaFx()) {
            assertThat(javaFx.call(() -> FontCheck.areToldApart("A", "B"))).isTrue();
            assertThat(javaFx.call(() -> FontCheck.areToldApart("A", "A"))).isFalse();
            assertThat(javaFx.call(() -> FontCheck.areToldApart(" ", "A"))).isFalse();
            // For private use, at the very end of Unicode.
            String one = Character.toString(0x10FFF0);
            String other = Character.toString(0x10FFF1);
            assertThat(javaFx.call(() -> FontCheck.areToldApart(one, other))).isFalse();
        }
    }

    @Test
    void javaFxDrawsWithEveryLibraryOfTheWindow() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (HeadlessJavaFx javaFx = new HeadlessJavaFx()) {
            assertThat(javaFx.call(Drawing::draw).isBlank()).isFalse();
        }
    }
}
