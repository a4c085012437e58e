package io.github.dfconsole.api;

import io.github.dfconsole.api.signing.PastedText;

import org.jspecify.annotations.Nullable;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of a Data Forest service: scheme, host and port, nothing else. Keys are only ever
 * sent over https, or over http to this machine itself.
 *
 * @param uri the address, with an ASCII host and without a path
 */
public record Endpoint(URI uri) {

    /** The API Gateway of the public, the government and the financial zone. */
    private static final List<String> SERVICE_DOMAINS =
            List.of(".apigw.ntruss.com", ".apigw.gov-ntruss.com", ".apigw.fin-ntruss.com");

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    /** Older documentation prints the address with this path, so people paste it that way. */
    private static final Pattern IGNORED_PATH = Pattern.compile("(/api/v2)?/?");

    /** What a label in Punycode still looks like when it cannot be decoded. */
    private static final Pattern BROKEN_LABEL = Pattern.compile("(^|\\.)xn--");

    private static final int HIGHEST_PORT = 65_535;

    /** The public zone, the only one that is documented. */
    public static final Endpoint PUBLIC_ZONE =
            new Endpoint(URI.create("https://df.apigw.ntruss.com"));

    /**
     * Refuses what keys must not be sent to; {@link #parse} says why.
     *
     * @throws IllegalArgumentException if it is not https, or http to this machine, or has more
     *     than scheme, host and port
     */
    public Endpoint {
        boolean bare =
                uri.getHost() != null
                        && uri.getRawUserInfo() == null
                        && uri.getRawPath().isEmpty()
                        && uri.getRawQuery() == null
                        && uri.getRawFragment() == null;
        if (!bare || !isSecure(uri)) {
            throw new IllegalArgumentException("Keys must not be sent to this address");
        }
    }

    private static boolean isSecure(URI uri) {
        return "https".equals(uri.getScheme())
                || ("http".equals(uri.getScheme()) && LOOPBACK.matcher(uri.getHost()).matches());
    }

    /**
     * Reads an address as a person types it. Without a scheme, https is meant; the documentation's
     * {@code /api/v2/} at the end is dropped; a host in other letters is turned into its ASCII
     * form.
     *
     * @throws InvalidEndpointException if keys must not be sent there, or it is no address
     */
    public static Endpoint parse(String text) throws InvalidEndpointException {
        // An input method for Korean or Japanese may leave full-width punctuation.
        String trimmed =
                PastedText.unwrapped(text)
                        .replace('\uFF1A', ':')
                        .replace('\uFF0F', '/')
                        .replace('\uFF0E', '.');
        if (trimmed.isEmpty()) {
            throw new InvalidEndpointException(InvalidEndpointException.Reason.EMPTY, text);
        }
        URI typed = uri(trimmed.contains("://") ? trimmed : "https://" + trimmed, text);
        refuseExtras(typed, text);
        String scheme = typed.getScheme().toLowerCase(Locale.ROOT);
        URI bare = withAsciiHost(scheme, typed, text);
        if (!isSecure(bare)) {
            throw new InvalidEndpointException(InvalidEndpointException.Reason.NOT_SECURE, text);
        }
        return new Endpoint(bare);
    }

    /** Whether calls are encrypted on their way: those to another machine always are. */
    public boolean isEncrypted() {
        return uri.getScheme().equals("https");
    }

    /** Whether this is the machine the console runs on. */
    public boolean isLoopback() {
        return LOOPBACK.matcher(uri.getHost()).matches();
    }

    /** Whether this is an address of NAVER Cloud Platform's API Gateway. */
    public boolean isNaverCloud() {
        String host = uri.getHost();
        return SERVICE_DOMAINS.stream().anyMatch(host::endsWith);
    }

    /** The host, and the port if one is given, as a name for the user. */
    public String displayName() {
        return uri.getAuthority();
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static URI uri(String address, String text) throws InvalidEndpointException {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            // The exception is not passed on: it repeats the text, and a password may be in it.
            throw notAnAddress(text);
        }
    }

    private static InvalidEndpointException notAnAddress(String text) {
        return new InvalidEndpointException(InvalidEndpointException.Reason.NOT_AN_ADDRESS, text);
    }

    private static void refuseExtras(URI typed, String text) throws InvalidEndpointException {
        if (typed.getRawAuthority() == null) {
            throw notAnAddress(text);
        }
        if (typed.getRawAuthority().contains("@")) {
            throw new InvalidEndpointException(InvalidEndpointException.Reason.USER_INFO, text);
        }
        boolean pathIsFine = IGNORED_PATH.matcher(typed.getRawPath()).matches();
        if (!pathIsFine || typed.getRawQuery() != null || typed.getRawFragment() != null) {
            throw new InvalidEndpointException(InvalidEndpointException.Reason.PATH, text);
        }
    }

    private static URI withAsciiHost(String scheme, URI typed, String text)
            throws InvalidEndpointException {
        String authority = typed.getRawAuthority();
        boolean ipv6 = authority.startsWith("[");
        try {
            String ascii = ipv6 ? authority : IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
            URI bare = new URI(scheme + "://" + ascii.toLowerCase(Locale.ROOT));
            if (isHost(bare.getHost()) && bare.getPort() <= HIGHEST_PORT && bare.getPort() != 0) {
                return bare;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw notAnAddress(text);
        }
        throw notAnAddress(text);
    }

    /** No zone of an IPv6 address, and no label that claims to be another script's and is not. */
    private static boolean isHost(@Nullable String host) {
        return host != null
                && !host.contains("%")
                && !BROKEN_LABEL.matcher(IDN.toUnicode(host)).find();
    }
}
