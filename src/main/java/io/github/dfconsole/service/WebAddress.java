package io.github.dfconsole.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Decides which web addresses the console opens: what the service sends is not trusted. */
public final class WebAddress {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final String DOMAIN = "naverncp.com";

    private WebAddress() {}

    /**
     * A page of NAVER Cloud, over https.
     *
     * @param address as the service sent it
     * @return empty if it is none
     */
    public static Optional<URI> ofNaverCloud(String address) {
        return read(address).filter(WebAddress::isOfNaverCloud);
    }

    /**
     * A page of one server: scheme, host and port are the same.
     *
     * @param address as the service sent it
     * @return empty if it leads elsewhere
     */
    public static Optional<URI> at(URI server, String address) {
        return read(address).filter(page -> isAt(server, page));
    }

    /** An address with a host, and without a user name, which could hide the host. */
    private static Optional<URI> read(String address) {
        if (address.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            boolean isPlain =
                    uri.getScheme() != null
                            && uri.getHost() != null
                            && uri.getRawUserInfo() == null;
            return isPlain ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfNaverCloud(URI page) {
        String host = page.getHost().toLowerCase(Locale.ROOT);
        return page.getScheme().equalsIgnoreCase("https")
                && (host.equals(DOMAIN) || host.endsWith("." + DOMAIN));
    }

    private static boolean isAt(URI server, URI page) {
        return page.getScheme().equalsIgnoreCase(server.getScheme())
                && page.getHost().equalsIgnoreCase(server.getHost())
                && page.getPort() == server.getPort();
    }
}
