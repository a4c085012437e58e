package io.github.dfconsole.launch.environment;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Asks the proxies that the environment names, as curl does: {@code https_proxy}, {@code
 * http_proxy} and {@code all_proxy}, except for the hosts in {@code no_proxy}. Names in small
 * letters come first; {@code HTTP_PROXY} is not read, because a CGI server sets it from a header of
 * a stranger. Calls to this machine never go through a proxy. Everything else is left to Java's own
 * settings.
 */
public final class EnvironmentProxies extends ProxySelector {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]+");
    private static final int USUAL_PORT = 1080;
    private static final List<String> VARIABLES =
            List.of("https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY");

    private final Map<String, String> environment;
    private final ProxySelector others;

    /**
     * Creates a selector.
     *
     * @param environment the environment's variables
     * @param others is asked if the environment names no proxy
     */
    public EnvironmentProxies(Map<String, String> environment, ProxySelector others) {
        this.environment = Map.copyOf(environment);
        this.others = others;
    }

    /** Makes the environment's proxies those of this program, unless Java options name some. */
    public static void install(Map<String, String> environment) {
        if (VARIABLES.stream().allMatch(name -> environment.getOrDefault(name, "").isBlank())) {
            // Most systems name none, and the window waits for this.
            return;
        }
        boolean isNamed =
                List.of("https.proxyHost", "http.proxyHost", "socksProxyHost").stream()
                        .anyMatch(name -> System.getProperty(name) != null);
        ProxySelector usual = ProxySelector.getDefault();
        if (!isNamed && usual != null) {
            ProxySelector.setDefault(new EnvironmentProxies(environment, usual));
        }
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        if (LOOPBACK.matcher(host).matches()) {
            return List.of(Proxy.NO_PROXY);
        }
        Proxy proxy = proxy(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        if (proxy == null) {
            return others.select(uri);
        }
        return List.of(isExcepted(host) ? Proxy.NO_PROXY : proxy);
    }

    private @Nullable Proxy proxy(String scheme) {
        String own = scheme.equals("http") ? value("http_proxy") : either(scheme + "_proxy");
        return read(own.isEmpty() ? either("all_proxy") : own);
    }

    private String either(String name) {
        String value = value(name);
        return value.isEmpty() ? value(name.toUpperCase(Locale.ROOT)) : value;
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    /** Reads the address of a proxy, with or without a scheme; null if it is none. */
    private static @Nullable Proxy read(String address) {
        try {
            URI uri = new URI(address.contains("://") ? address : "http://" + address);
            if (uri.getHost() == null) {
                return null;
            }
            boolean isSocks = uri.getScheme().toLowerCase(Locale.ROOT).startsWith("socks");
            int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
            // The name of the proxy is looked up when a call is made: that may take long.
            return new Proxy(
                    isSocks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                    InetSocketAddress.createUnresolved(uri.getHost(), port));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isExcepted(String host) {
        return SEPARATORS
                .splitAsStream(either("no_proxy").toLowerCase(Locale.ROOT))
                .anyMatch(exception -> fits(exception, host));
    }

    /** Whether a host is the one that is excepted, or below it. */
    private static boolean fits(String exception, String host) {
        String name = exception.replaceFirst(":\\d+$", "").replaceFirst("^\\*?\\.", "");
        return exception.equals("*")
                || (!name.isEmpty() && (host.equals(name) || host.endsWith("." + name)));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        others.connectFailed(uri, address, failure);
    }
}
