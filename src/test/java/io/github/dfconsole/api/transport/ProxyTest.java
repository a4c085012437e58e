package io.github.dfconsole.api.transport;

import static io.github.dfconsole.testing.ConnectProxy.HANG_UP;
import static io.github.dfconsole.testing.ConnectProxy.OPEN;
import static io.github.dfconsole.testing.ConnectProxy.wants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.Certificates;
import io.github.dfconsole.testing.ConnectProxy;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

import javax.net.ssl.SSLContext;

/** Calls go through a proxy that knows nothing of them, and each of its faults has a name (F18). */
class ProxyTest extends TransportTestBase {

    private static final ProxyLogin LOGIN = new ProxyLogin("민수", Secret.of("pass:word"));
    private static final String BASIC =
            "Proxy-Authorization: Basic "
                    + Base64.getEncoder()
                            .encodeToString("민수:pass:word".getBytes(StandardCharsets.UTF_8));
    private static final String WANTS_BASIC = wants("Basic realm=\"corp\"");

    @TempDir private static Path folder;

    private static X509Certificate authority;
    private static SSLContext context;

    @BeforeAll
    static void makeCertificates() {
        Certificates certificates = new Certificates(folder);
        authority = certificates.authority("company", "CN=Company CA");
        context = certificates.server("server", "df.example", "company");
    }

    @BeforeEach
    void encrypt() {
        server.useHttps(context.getSocketFactory());
    }

    @Test
    void theProxySeesNothingOfTheCall() throws ApiException {
        server.enqueue(answer(200, OK));
        try (ConnectProxy proxy = proxy(head -> OPEN);
                Transport transport = through(proxy.port(), null)) {
            call(transport, CHANGE);
            assertThat(proxy.heads()).hasSize(1);
            assertThat(proxy.heads().getFirst())
                    .startsWith("CONNECT df.example:443 HTTP/1.1\r\n")
                    .doesNotContain("x-ncp");
            assertThat(proxy.seen())
                    .doesNotContain("x-ncp", "accounts/create", Api.KEYS.accessKey());
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void theProxyIsToldWhoAsksOnceItWantsToKnow() throws ApiException, InterruptedException {
        server.enqueue(answer(200, OK));
        try (ConnectProxy proxy = proxy(head -> head.contains(BASIC) ? OPEN : WANTS_BASIC);
                Transport transport = through(proxy.port(), LOGIN)) {
            call(transport, CHANGE);
            assertThat(proxy.heads()).hasSize(2);
            assertThat(proxy.heads().getFirst()).doesNotContain("Proxy-Authorization");
            assertThat(proxy.seen()).doesNotContain("x-ncp", Api.KEYS.accessKey());
        }
        assertThat(server.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection: close\r\n\r\n", "\r\n"})
    void aProxyMayHangUpAfterItHasAsked(String end) throws ApiException {
        server.enqueue(answer(200, OK));
        // An answer without an empty line at its end makes the proxy hang up.
        String asks = WANTS_BASIC.substring(0, WANTS_BASIC.length() - 2) + end;
        AtomicBoolean hangUp = new AtomicBoolean();
        UnaryOperator<String> gate =
                head -> {
                    if (head.contains(BASIC)) {
                        return hangUp.getAndSet(false) ? HANG_UP : OPEN;
                    }
                    hangUp.set(!end.contains("close"));
                    return asks;
                };
        try (ConnectProxy proxy = proxy(gate);
                Transport transport = through(proxy.port(), LOGIN)) {
            call(transport, CHANGE);
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aProxyThatWantsALoginIsNamed() {
        assertThat(obstacle(head -> WANTS_BASIC, null, 1)).isEqualTo(Obstacle.PROXY_LOGIN);
    }

    @Test
    void aLoginThatIsNotAcceptedIsSentOnce() {
        assertThat(obstacle(head -> WANTS_BASIC, LOGIN, 2)).isEqualTo(Obstacle.PROXY_LOGIN_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NTLM", "Negotiate", "Digest realm=\"corp\", nonce=\"1\""})
    void aProxyThatWantsAnotherMethodIsNotShownThePassword(String method) {
        UnaryOperator<String> gate =
                head -> head.contains("Proxy-Authorization") ? OPEN : wants(method, "NTLM");
        assertThat(obstacle(gate, LOGIN, 1)).isEqualTo(Obstacle.PROXY_METHOD);
        assertThat(obstacle(gate, null, 1)).isEqualTo(Obstacle.PROXY_METHOD);
    }

    @Test
    void aProxyThatOffersBasicBesideOthersIsSignedInTo() throws ApiException {
        server.enqueue(answer(200, OK));
        String offer = wants("Negotiate", "NTLM", "Basic realm=\"corp\"");
        try (ConnectProxy proxy = proxy(head -> head.contains(BASIC) ? OPEN : offer);
                Transport transport = through(proxy.port(), LOGIN)) {
            assertThat(call(transport, READ).contents()).isEmpty();
        }
    }

    @Test
    void aProxyThatForbidsTheAddressIsNamed() {
        String forbidden = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
        assertThat(obstacle(head -> forbidden, null, 1)).isEqualTo(Obstacle.PROXY);
    }

    @Test
    void aProxyThatHangsUpHasSentNothing() {
        assertThat(obstacle(head -> HANG_UP, null, 3)).isEqualTo(Obstacle.NO_PROXY);
    }

    @Test
    void aProxyThatDoesNotRunIsNamed() throws IOException {
        int unused;
        try (ServerSocket free = new ServerSocket(0)) {
            unused = free.getLocalPort();
        }
        try (Transport transport = through(unused, LOGIN)) {
            assertThat(obstacle(failure(transport, CHANGE))).isEqualTo(Obstacle.NO_PROXY);
        }
    }

    @Test
    void aChangeIsNotSentAgainIfTheProxyDiesMeanwhile() {
        try (ConnectProxy proxy = proxy(head -> OPEN);
                Transport transport = through(proxy.port(), null)) {
            cutOnFirstRequest(proxy);
            assertThat(failure(transport, CHANGE)).isInstanceOf(ApiFailure.UnknownOutcome.class);
            assertThat(proxy.heads()).hasSize(1);
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aReadIsSentAgainIfTheProxyDiesMeanwhile() throws ApiException {
        try (ConnectProxy proxy = proxy(head -> OPEN);
                Transport transport = through(proxy.port(), null)) {
            cutOnFirstRequest(proxy);
            assertThat(call(transport, READ).contents()).isEmpty();
        }
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aReadWhoseProxyDiesEachTimeIsNamed() {
        try (ConnectProxy proxy = proxy(head -> OPEN);
                Transport transport = through(proxy.port(), null)) {
            server.setDispatcher(
                    new Dispatcher() {
                        @Override
                        public MockResponse dispatch(RecordedRequest request) {
                            proxy.cut();
                            return answer(200, OK);
                        }
                    });
            assertThat(failure(transport, READ)).isInstanceOf(ApiFailure.ConnectionLost.class);
            assertThat(proxy.seen()).doesNotContain("x-ncp", Api.KEYS.accessKey());
        }
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void whatIsNotEncryptedDoesNotGoThroughAProxy() throws ApiException {
        try (ConnectProxy target = proxy(head -> "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                ConnectProxy proxy = proxy(head -> OPEN);
                Transport transport =
                        transport(
                                "http://127.0.0.1:" + target.port(), manual(proxy.port(), null))) {
            failure(transport, CHANGE);
            assertThat(target.heads()).hasSize(1);
            assertThat(proxy.heads()).isEmpty();
        }
    }

    private void cutOnFirstRequest(ConnectProxy proxy) {
        AtomicBoolean isFirst = new AtomicBoolean(true);
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        if (isFirst.getAndSet(false)) {
                            proxy.cut();
                        }
                        return answer(200, OK);
                    }
                });
    }

    /**
     * Makes a change through a proxy, which must forward nothing, and returns what was in the way.
     */
    private Obstacle obstacle(
            UnaryOperator<String> gate, @Nullable ProxyLogin login, int requests) {
        try (ConnectProxy proxy = proxy(gate);
                Transport transport = through(proxy.port(), login)) {
            ApiFailure failure = failure(transport, CHANGE);
            assertThat(failure.toString()).doesNotContain("pass:word", BASIC);
            Obstacle obstacle = obstacle(failure);
            assertThat(proxy.heads()).hasSize(requests);
            assertThat(server.getRequestCount()).isZero();
            return obstacle;
        }
    }

    private static Obstacle obstacle(ApiFailure failure) {
        assertThat(failure).isInstanceOf(ApiFailure.Unreachable.class);
        return ((ApiFailure.Unreachable) failure).obstacle();
    }

    private ConnectProxy proxy(UnaryOperator<String> gate) {
        return new ConnectProxy(server.getPort(), gate);
    }

    private static Route manual(int port, @Nullable ProxyLogin login) {
        return new Route.Manual("127.0.0.1", port, login);
    }

    private static Transport through(int port, @Nullable ProxyLogin login) {
        return transport("https://df.example", manual(port, login));
    }

    private static Transport transport(String address, Route route) {
        return new Transport(
                Api.endpoint(address),
                Api.KEYS,
                Api.settings(
                        Limits.standard(),
                        InstantSource.system(),
                        new Network(route, List.of(authority), false)),
                (report, failure) -> {});
    }
}
