package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dfconsole.api.model.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Each route leads where it says. */
class RouteTest {

    private static final URI SERVICE = URI.create("https://df.apigw.ntruss.com");
    private static final ProxyLogin LOGIN = new ProxyLogin("me", Secret.of("hunter2"));

    @Test
    void oneProxyIsAskedForEveryAddress() {
        Route route = new Route.Manual("proxy.example", 3128, LOGIN);
        for (URI address : List.of(SERVICE, URI.create("https://localhost:8443"))) {
            assertThat(route.selector().select(address))
                    .containsExactly(
                            new Proxy(
                                    Proxy.Type.HTTP,
                                    InetSocketAddress.createUnresolved("proxy.example", 3128)));
            assertThat(route.login(address)).isEqualTo(LOGIN);
        }
    }

    @Test
    void noProxyIsAsked() {
        assertThat(new Route.Direct().selector().select(SERVICE)).containsExactly(Proxy.NO_PROXY);
    }

    @Test
    void theSystemIsNotAskedForThisMachine() {
        assertThat(new Route.SystemSettings().selector().select(URI.create("https://127.0.0.1")))
                .containsExactly(Proxy.NO_PROXY);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                 3128",
        "a b,                3128",
        "http://proxy,       3128",
        "me:word@proxy,      3128",
        "proxy/path,         3128",
        "proxy.example,      0",
        "proxy.example,      65536",
        "proxy.example,      -1"
    })
    void whatIsNoAddressOfAProxyIsRefused(String host, int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Route.Manual(host, port, null))
                .withMessageNotContaining("word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "me:word", "me\n", "me\u0000"})
    void whatIsNoUserNameIsRefused(String user) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProxyLogin(user, Secret.NONE))
                .withMessageNotContaining("word");
    }

    @Test
    void noRoutePrintsAPassword() {
        List<Route> routes =
                List.of(
                        new Route.Manual("proxy.example", 3128, LOGIN),
                        new Route.Environment(
                                Map.of("https_proxy", "http://me:hunter2@proxy.example:3128")));
        for (Route route : routes) {
            assertThat(new Network(route, List.of(), false).toString()).doesNotContain("hunter2");
        }
    }
}
