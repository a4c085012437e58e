package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.model.Secret;
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
                "10.0.0.0/8               | false",
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
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.0/8                | 10.200.3.4  | true",
                "10.0.0.0/8                | 11.0.0.1    | false",
                "172.16.0.0/12, 192.0.2.7  | 172.31.9.9  | true",
                "172.16.0.0/12, 192.0.2.7  | 172.32.0.1  | false",
                "172.16.0.0/12, 192.0.2.7  | 192.0.2.7   | true",
                "192.0.2.7:443             | 192.0.2.7   | true",
                "192.0.2.0/23              | 192.0.3.255 | true",
                "192.0.2.0/99              | 192.0.2.0   | false",
                "192.0.2.0/x               | 192.0.2.0   | false",
                "0.0.0.0/0                 | 192.0.2.0   | true",
                "2.7                       | 192.0.2.7   | false",
                "fd00::/8                  | [fd12::1]   | true",
                "fd00::/8                  | [fe80::1]   | false",
                "10.0.0.0/8                | [fd12::1]   | false",
                "[fd12::1]:443             | [fd12::1]   | true",
                "*                         | [fd12::1]   | true"
            })
    void someAddressesAreExcepted(String excepted, String address, boolean direct) {
        Proxy proxy =
                selected(
                        Map.of("https_proxy", "proxy.example:1", "NO_PROXY", excepted),
                        "https://" + address);
        assertThat(proxy.equals(Proxy.NO_PROXY)).isEqualTo(direct);
    }

    @ParameterizedTest
    @CsvSource({
        "http://me:word@proxy.example:80/,   me, word",
        "http://m%40x:p%3Aw+%2F@proxy:80,    m@x, p:w+/",
        "http://me@proxy.example,            me, ''"
    })
    void theEnvironmentMayNameWhoSignsIn(String value, String user, String password) {
        Route route = new Route.Environment(Map.of("https_proxy", value));
        URI address = URI.create("https://df.apigw.ntruss.com");
        assertThat(route.login(address)).isEqualTo(new ProxyLogin(user, Secret.of(password)));
        assertThat(route.toString()).doesNotContain("word", "p%3A");
    }

    @ParameterizedTest
    @CsvSource({
        "http://proxy.example:80",
        "http://:word@proxy.example",
        "http://a%3Ab:word@proxy.example",
        "http://%zz:word@proxy.example"
    })
    void withoutAUserNobodySignsIn(String value) {
        URI address = URI.create("https://df.apigw.ntruss.com");
        assertThat(new Route.Environment(Map.of("https_proxy", value)).login(address)).isNull();
    }

    @Test
    void nobodySignsInWhereNoProxyIsAsked() {
        Map<String, String> variables =
                Map.of("https_proxy", "http://me:word@proxy.example", "no_proxy", "ntruss.com");
        URI address = URI.create("https://df.apigw.ntruss.com");
        assertThat(new Route.Environment(variables).login(address)).isNull();
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
        Route environment =
                new Route.Environment(Map.of("https_proxy", "http://127.0.0.1:" + proxy.getPort()));
        try (Transport transport =
                new Transport(
                        Api.endpoint("https://df.behind-proxy.example"),
                        Api.KEYS,
                        Api.settings(
                                Limits.standard(),
                                InstantSource.system(),
                                new Network(environment, List.of(), false)),
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
