package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.model.Secret;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
    private static final int USUAL_PORT = 1080;

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

    @Override
    public List<Proxy> select(URI uri) {
        String host = host(uri);
        if (LOOPBACK.matcher(host).matches()) {
            return List.of(Proxy.NO_PROXY);
        }
        URI address = address(uri);
        if (address == null) {
            return others.select(uri);
        }
        return List.of(isExcepted(host) ? Proxy.NO_PROXY : proxy(address));
    }

    /**
     * The user name and password in the address of the proxy that is asked for a URI; null if there
     * are none, or no proxy is asked.
     */
    @Nullable ProxyLogin login(URI uri) {
        URI address = address(uri);
        String login = address == null ? null : address.getRawUserInfo();
        if (login == null || isExcepted(host(uri))) {
            return null;
        }
        int colon = login.indexOf(':');
        String user = colon < 0 ? login : login.substring(0, colon);
        String password = colon < 0 ? "" : login.substring(colon + 1);
        try {
            return new ProxyLogin(decoded(user), Secret.of(decoded(password)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Undoes percent signs; a plus sign stands for itself here. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String host(URI uri) {
        return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    }

    /** The address of the proxy for a URI; null if the environment names none. */
    private @Nullable URI address(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
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
    private static @Nullable URI read(String address) {
        try {
            URI uri = new URI(address.contains("://") ? address : "http://" + address);
            return uri.getHost() == null || uri.getPort() > 65_535 ? null : uri;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static Proxy proxy(URI address) {
        boolean isSocks = address.getScheme().toLowerCase(Locale.ROOT).startsWith("socks");
        int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        // The name of the proxy is looked up when a call is made: that may take long.
        return new Proxy(
                isSocks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                InetSocketAddress.createUnresolved(address.getHost(), port));
    }

    private boolean isExcepted(String host) {
        return ProxyExceptions.contain(either("no_proxy"), host);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        others.connectFailed(uri, address, failure);
    }
}
