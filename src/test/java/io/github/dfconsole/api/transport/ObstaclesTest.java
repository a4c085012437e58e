package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Effect;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.testing.Api;

import mockwebserver3.MockResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;

/** What kept a request from the service is told apart, and a proxy that refuses sends nothing. */
class ObstaclesTest extends TransportTestBase {

    private static final String BEHIND_PROXY = "behind-a-proxy.invalid";

    @Test
    void aProxyThatWantsAPasswordKeepsTheRequestToItself() {
        for (Operation<Contents<Account>> operation : List.of(READ, CHANGE)) {
            server.enqueue(
                    new MockResponse.Builder()
                            .code(407)
                            .addHeader("Proxy-Authenticate", "Basic realm=\"corp\"")
                            .addHeader("Content-Type", "text/html")
                            .body("<html>proxy login</html>")
                            .build());
            assertObstacle(failure(transport(), operation), Obstacle.PROXY_LOGIN, 407);
        }
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "407, PROXY_LOGIN, READ",
        "407, PROXY_LOGIN, CHANGE",
        "403, PROXY,       READ",
        "503, PROXY,       CHANGE"
    })
    void aRefusalByAProxyMeansThatNothingWasSent(int status, Obstacle obstacle, Effect effect) {
        for (int attempt = 0; attempt < 3; attempt++) {
            server.enqueue(
                    new MockResponse.Builder()
                            .code(status)
                            .addHeader("Proxy-Authenticate", "Basic realm=\"corp\"")
                            .build());
        }
        Operation<Contents<Account>> operation = effect == Effect.READ ? READ : CHANGE;
        ApiFailure failure = failureThrough(server.getPort(), operation);
        assertObstacle(failure, obstacle, status);
        assertThat(failure.report().attempts()).isEqualTo(1);
    }

    @Test
    void aProxyThatDoesNotRunIsNamed() throws IOException {
        int unused;
        try (ServerSocket free = new ServerSocket(0)) {
            unused = free.getLocalPort();
        }
        assertObstacle(failureThrough(unused, READ), Obstacle.NO_PROXY, 0);
    }

    private static void assertObstacle(ApiFailure failure, Obstacle obstacle, int status) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        ApiFailure.Unreachable.class,
                        unreachable -> assertThat(unreachable.obstacle()).isEqualTo(obstacle));
        assertThat(failure.report().status()).isEqualTo(status);
    }

    private static ApiFailure failureThrough(
            int proxyPort, Operation<Contents<Account>> operation) {
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new OneHostThroughProxy(proxyPort, before));
        try (Transport transport =
                new Transport(
                        Api.endpoint("https://" + BEHIND_PROXY),
                        Api.KEYS,
                        Api.settings(Limits.standard(), InstantSource.system()),
                        (report, failure) -> {})) {
            return failure(transport, operation);
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    /** Leads one host through a proxy, and leaves all others to the selector before. */
    private static final class OneHostThroughProxy extends ProxySelector {

        private final int port;
        private final ProxySelector others;

        OneHostThroughProxy(int port, ProxySelector others) {
            this.port = port;
            this.others = others;
        }

        @Override
        public List<Proxy> select(URI uri) {
            return BEHIND_PROXY.equals(uri.getHost())
                    ? List.of(
                            new Proxy(
                                    Proxy.Type.HTTP,
                                    new InetSocketAddress(
                                            InetAddress.ofLiteral("127.0.0.1"), port)))
                    : others.select(uri);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // It is what the test is about.
        }
    }

    @Test
    void theWaysInWhichConnectingFailsAreToldApart() {
        assertThat(of(new UnknownHostException("df.example: Name or service not known")))
                .isEqualTo(Obstacle.UNKNOWN_HOST);
        assertThat(of(new UnknownHostException("proxy.corp"))).isEqualTo(Obstacle.NO_PROXY);
        assertThat(of(new UnknownHostException("proxy.corp: Name or service not known")))
                .isEqualTo(Obstacle.NO_PROXY);
        assertThat(of(wrapped(new ConnectException("Connection refused"))))
                .isEqualTo(Obstacle.REFUSED);
        assertThat(of(new NoRouteToHostException("No route to host")))
                .isEqualTo(Obstacle.UNREACHABLE);
        assertThat(of(new SocketException("Network is unreachable")))
                .isEqualTo(Obstacle.UNREACHABLE);
        assertThat(of(new SocketTimeoutException("Connect timed out")))
                .isEqualTo(Obstacle.NO_ANSWER);
    }

    private static IOException wrapped(ConnectException cause) {
        IOException wrapper = new ConnectException("Failed to connect to df.example/1.2.3.4:443");
        wrapper.initCause(cause);
        return wrapper;
    }

    private static Obstacle of(IOException broken) {
        return Obstacles.of(broken, new CallState(READ), Api.endpoint("https://df.example"));
    }
}
