package io.github.dfconsole.launch.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.transport.Limits;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.testing.Api;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

class EnvironmentProxiesTest {

    private static final Proxy OF_JAVA =
            new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("java.example", 1));

    @StartStop private final MockWebServer proxy = new MockWebServer();

    @ParameterizedTest
    @CsvSource({
        "https_proxy, http://proxy.example:3128,        HTTP,  3128",
        "HTTPS_PROXY, proxy.example:3128,               HTTP,  3128",
        "https_proxy, http://me:word@proxy.example:80/, HTTP,  80",
        "all_proxy,   http://proxy.example,             HTTP,  1080",
        "ALL_PROXY,   socks5h://proxy.example:9,        SOCKS, 9"
    })
    void theEnvironmentNamesTheProxy(String name, String value, Proxy.Type type, int port) {
        assertThat(selected(Map.of(name, value), "https://df.apigw.ntruss.com"))
                .isEqualTo(
                        new Proxy(type, InetSocketAddress.createUnresolved("proxy.example", port)));
    }

    @ParameterizedTest
    @CsvSource({
        "http_proxy, http://df.example, true",
        "http_proxy, https://df.example, false",
        "HTTP_PROXY, http://df.example, false"
    })
    void httpHasAProxyOfItsOwn(String name, String address, boolean asked) {
        assertThat(selected(Map.of(name, "proxy.example:1"), address).equals(OF_JAVA))
                .isEqualTo(!asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "df.apigw.ntruss.com      | true",
                "ntruss.com               | true",
                ".ntruss.com              | true",
                "*.ntruss.com             | true",
                "one.example, NTRUSS.COM  | true",
                "ntruss.com:443           | true",
                "*                        | true",
                "truss.com                | false",
                "''                       | false"
            })
    void someHostsAreExcepted(String excepted, boolean direct) {
        Proxy proxy =
                selected(
                        Map.of("https_proxy", "proxy.example:1", "no_proxy", excepted),
                        "https://df.apigw.ntruss.com");
        assertThat(proxy.equals(Proxy.NO_PROXY)).isEqualTo(direct);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8645",
        "http://localhost:1",
        "http://[::1]:2",
        "https://localhost"
    })
    void thisMachineIsReachedWithoutAProxy(String address) {
        Map<String, String> all = Map.of("all_proxy", "proxy.example:1");
        assertThat(selected(all, address)).isEqualTo(Proxy.NO_PROXY);
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "http://", "a b", "proxy.example:99999"})
    void withoutAnAddressTheSettingsOfJavaCount(String value) {
        assertThat(selected(Map.of("https_proxy", value), "https://df.example")).isEqualTo(OF_JAVA);
    }

    @Test
    void aCallAsksTheProxyOfTheEnvironment() throws InterruptedException {
        proxy.enqueue(
                new MockResponse.Builder()
                        .code(407)
                        .addHeader("Proxy-Authenticate", "Basic realm=\"corp\"")
                        .build());
        ProxySelector before = ProxySelector.getDefault();
        EnvironmentProxies.install(Map.of("https_proxy", "http://127.0.0.1:" + proxy.getPort()));
        try (Transport transport =
                new Transport(
                        Api.endpoint("https://df.behind-proxy.example"),
                        Api.KEYS,
                        Api.settings(Limits.standard(), InstantSource.system()),
                        (report, failure) -> {})) {
            ApiFailure failure =
                    catchThrowableOfType(
                                    ApiException.class,
                                    () -> new DataForestClient(transport).accounts().getList())
                            .failure();
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            ApiFailure.Unreachable.class,
                            unreachable ->
                                    assertThat(unreachable.obstacle())
                                            .isEqualTo(Obstacle.PROXY_LOGIN));
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(proxy.takeRequest().getRequestLine())
                .isEqualTo("CONNECT df.behind-proxy.example:443 HTTP/1.1");
    }

    private static Proxy selected(Map<String, String> environment, String address) {
        List<Proxy> proxies =
                new EnvironmentProxies(environment, new SettingsOfJava())
                        .select(URI.create(address));
        assertThat(proxies).hasSize(1);
        return proxies.getFirst();
    }

    private static final class SettingsOfJava extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(OF_JAVA);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // No test connects through it.
        }
    }
}
