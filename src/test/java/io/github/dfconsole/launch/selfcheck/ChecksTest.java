package io.github.dfconsole.launch.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.launch.selfcheck.CheckResult.Outcome;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.CommandLineTexts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import java.util.List;
import java.util.stream.Stream;

import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Each check passes where its subject works, and fails where it does not. */
@Timeout(120)
class ChecksTest {

    private static final SelfCheckTexts TEXTS = new SelfCheckTexts(CommandLineTexts.in("en"));

    @TempDir private Path folder;

    private static void assertOk(CheckResult result) {
        assertThat(result.outcome()).as(result.text()).isEqualTo(Outcome.OK);
    }

    private static void assertFailed(CheckResult result, String text) {
        assertThat(result.outcome()).as(result.text()).isEqualTo(Outcome.FAILED);
        assertThat(result.text()).contains(text);
    }

    @Test
    void javaRuntimeOfTheTestsIsComplete() throws IOException {
        assertOk(new RuntimeCheck(TEXTS).formatsDates());
        assertOk(new RuntimeCheck(TEXTS).readsOtherEncodings());
        assertOk(new RuntimeCheck(TEXTS).writesCsv());
        assertThat(Versions.java().text()).contains("25").contains("(");
    }

    @Test
    void sandboxAcceptsRightSignatureAndRefusesWrongOne() throws Exception {
        assertOk(new SignedCallCheck(TEXTS).checkSandbox());
    }

    @Test
    void failsIfServerAcceptsAnySignature() throws Exception {
        HttpServer acceptsAll =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        acceptsAll.createContext(
                "/",
                exchange -> {
                    byte[] answer =
                            "{\"success\":true,\"contents\":[]}".getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        acceptsAll.start();
        try {
            String address = "http://127.0.0.1:" + acceptsAll.getAddress().getPort();
            assertFailed(
                    new SignedCallCheck(TEXTS).check(Api.endpoint(address), Api.KEYS),
                    "A wrong signature was accepted");
        } finally {
            acceptsAll.stop(0);
        }
    }

    @Test
    void failsIfNoServerListens() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        assertThatThrownBy(
                        () ->
                                new SignedCallCheck(TEXTS)
                                        .check(Api.endpoint("http://127.0.0.1:" + port), Api.KEYS))
                .isInstanceOf(ApiException.class);
    }

    @Test
    void connectsByBothTlsVersionsToTrustedServer() throws Exception {
        CheckResult result = new TlsCheck(TEXTS).checkLoopback();
        assertOk(result);
        assertThat(result.text()).contains("TLS 1.3").contains("TLS_ECDHE_ECDSA_");
    }

    @Test
    void failsIfAuthorityIsNotTrusted() throws Exception {
        X509Certificate otherAuthority = publicAuthorities()[0];
        try (LoopbackTlsServer server = LoopbackTlsServer.start()) {
            assertThatThrownBy(() -> new TlsCheck(TEXTS).check(server.address(), otherAuthority))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void failsIfServerDoesNotSpeakTls() throws Exception {
        HttpServer plain =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        plain.start();
        try (LoopbackTlsServer tls = LoopbackTlsServer.start()) {
            URI address = URI.create("https://127.0.0.1:" + plain.getAddress().getPort());
            assertThatThrownBy(() -> new TlsCheck(TEXTS).check(address, tls.authority()))
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
    void countsTrustedAuthorities() throws Exception {
        assertOk(new CertificateAuthorityCheck(TEXTS).check(null));
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        assertFailed(new CertificateAuthorityCheck(TEXTS).check(empty), "None is trusted");
    }

    /** A Linux may have none; Windows and macOS have some, unless the package lacks a part. */
    @ParameterizedTest
    @CsvSource({"LINUX, WARNING", "OTHER, WARNING", "WINDOWS, FAILED", "MACOS, FAILED"})
    void saysThatTheSystemTrustsNoAuthority(OperatingSystem system, Outcome outcome) {
        CheckResult result = new CertificateAuthorityCheck(TEXTS).checkSystem(List.of(), system);
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.text()).contains("only those that come with Java");
    }

    @Test
    void leavesWritableFolderUnchanged() throws IOException {
        assertOk(new FolderCheck(TEXTS).check(folder));
        assertOk(new FolderCheck(TEXTS).check(folder.resolve("not/yet/there")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void failsIfFolderCannotBeCreated() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        assertFailed(new FolderCheck(TEXTS).check(file), "is a file, not a folder");
        assertThatThrownBy(() -> new FolderCheck(TEXTS).check(file.resolve("inside/it")))
                .isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(file).hasContent("precious");
    }

    @Test
    void lettersMissingInAllFontsLookTheSame() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (HeadlessJavaFx javaFx = new HeadlessJavaFx()) {
            assertThat(javaFx.call(() -> FontCheck.lookDifferent("A", "B"))).isTrue();
            assertThat(javaFx.call(() -> FontCheck.lookDifferent("A", "A"))).isFalse();
            assertThat(javaFx.call(() -> FontCheck.lookDifferent(" ", "A"))).isFalse();
            // These are private-use code points, which no font has.
            String one = Character.toString(0x10FFF0);
            String other = Character.toString(0x10FFF1);
            assertThat(javaFx.call(() -> FontCheck.lookDifferent(one, other))).isFalse();
        }
    }

    @Test
    void javaFxDrawsWithEveryLibraryOfTheWindow() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (HeadlessJavaFx javaFx = new HeadlessJavaFx()) {
            assertThat(javaFx.call(SampleScene::draw).isBlank()).isFalse();
        }
    }
}
