package io.github.dfconsole.api.transport;

import org.jspecify.annotations.Nullable;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The way from this machine to the service: through which proxy, if any. An address that is not
 * encrypted is always this machine itself, and is called without a proxy by every route.
 */
public sealed interface Route {

    /**
     * Chooses the proxy for an address. Asking it may block: the system's settings may be a script
     * that has to be fetched.
     */
    ProxySelector selector();

    /** The login for the proxy of an address; null if there is none. */
    default @Nullable ProxyLogin login(URI address) {
        return null;
    }

    /** What the environment of this process names; see {@link Environment}. */
    static Route ofEnvironment() {
        return new Environment(System.getenv());
    }

    /**
     * What the variables {@code https_proxy}, {@code all_proxy} and {@code no_proxy} name, as read
     * by {@link EnvironmentProxies}; where they name no proxy, or where Java options do, what the
     * system is set to.
     *
     * @param variables the environment's variables; a password may be among them
     */
    record Environment(Map<String, String> variables) implements Route {

        private static final List<String> OPTIONS =
                List.of("https.proxyHost", "http.proxyHost", "socksProxyHost");

        /** Copies the variables. */
        public Environment {
            variables = Map.copyOf(variables);
        }

        @Override
        public ProxySelector selector() {
            return new EnvironmentProxies(effective(), ofJava());
        }

        @Override
        public @Nullable ProxyLogin login(URI address) {
            return new EnvironmentProxies(effective(), ofJava()).login(address);
        }

        private Map<String, String> effective() {
            return OPTIONS.stream().allMatch(name -> System.getProperty(name) == null)
                    ? variables
                    : Map.of();
        }

        @Override
        public String toString() {
            return "Environment";
        }
    }

    /**
     * What the system is set to, a script for proxies (PAC) included where the system has one. Java
     * knows it if {@code java.net.useSystemProxies} was set before the first connection; without
     * that, only its own options count. This machine is always called directly.
     */
    record SystemSettings() implements Route {
        @Override
        public ProxySelector selector() {
            return new EnvironmentProxies(Map.of(), ofJava());
        }
    }

    /**
     * One proxy, for this machine's own encrypted addresses as well.
     *
     * @param host its name or address
     * @param port its port
     * @param login the login for it; null if there is none
     */
    record Manual(String host, int port, @Nullable ProxyLogin login) implements Route {

        private static final int HIGHEST_PORT = 65_535;

        /**
         * Refuses what is no host or no port.
         *
         * @throws IllegalArgumentException if it is none
         */
        public Manual {
            boolean isName =
                    host.chars().noneMatch(each -> each <= ' ' || "/@?#\\".indexOf(each) >= 0);
            if (host.isEmpty() || !isName || port < 1 || port > HIGHEST_PORT) {
                throw new IllegalArgumentException("This is not the address of a proxy");
            }
        }

        @Override
        public ProxySelector selector() {
            // The name of the proxy is looked up when a call is made: that may take long.
            return new OneProxy(
                    new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port)));
        }

        @Override
        public @Nullable ProxyLogin login(URI address) {
            return login;
        }
    }

    /** No proxy. */
    record Direct() implements Route {
        @Override
        public ProxySelector selector() {
            return new OneProxy(Proxy.NO_PROXY);
        }
    }

    private static ProxySelector ofJava() {
        return Objects.requireNonNullElseGet(
                ProxySelector.getDefault(), () -> new OneProxy(Proxy.NO_PROXY));
    }
}
