package io.github.dfconsole.service.aiapps;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Decides whether the log of a container may be opened: what the service sends is not trusted. */
public final class LogLink {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final String DOMAIN = "naverncp.com";

    private LogLink() {}

    /**
     * The page of a log that may be opened: one of NAVER Cloud over https, or one of the sandbox
     * that is connected.
     *
     * @param url as the service sent it
     * @param sandbox the address that is connected, if it is that of a sandbox on this machine
     * @return empty if it may only be copied
     */
    public static Optional<URI> page(String url, @Nullable URI sandbox) {
        if (url.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            URI address = new URI(url);
            String host = address.getHost();
            if (host == null || address.getScheme() == null || address.getRawUserInfo() != null) {
                return Optional.empty();
            }
            boolean isOpened = isOfNaver(address, host) || isOf(sandbox, address, host);
            return isOpened ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfNaver(URI address, String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return address.getScheme().equalsIgnoreCase("https")
                && (name.equals(DOMAIN) || name.endsWith("." + DOMAIN));
    }

    private static boolean isOf(@Nullable URI sandbox, URI address, String host) {
        return sandbox != null
                && address.getScheme().equalsIgnoreCase(sandbox.getScheme())
                && host.equalsIgnoreCase(sandbox.getHost())
                && address.getPort() == sandbox.getPort();
    }
}
