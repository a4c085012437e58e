package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.Obstacle;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

/** Tells from an exception what kept a request from reaching the endpoint. */
final class Obstacles {

    /** What OkHttp says when a proxy does not open a tunnel. */
    private static final Pattern TUNNEL_REFUSED =
            Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

    /** What OkHttp says when a proxy answers more than that it has opened a tunnel. */
    private static final String TUNNEL_BROKEN = "TLS tunnel buffered too many bytes";

    /** What Java says when the first bytes of the other side are no TLS. */
    private static final String NO_TLS = "Unsupported or unrecognized SSL message";

    private Obstacles() {}

    static Obstacle of(IOException broken, CallState state, Endpoint endpoint) {
        String words = broken.getMessage() == null ? "" : broken.getMessage();
        if (broken instanceof UnknownHostException) {
            return !words.isEmpty() && !words.contains(endpoint.uri().getHost())
                    ? Obstacle.NO_PROXY
                    : Obstacle.UNKNOWN_HOST;
        }
        if (isRefusedByProxy(broken)) {
            return Obstacle.PROXY;
        }
        if (state.isSecuring() || broken instanceof SSLException) {
            return words.contains(NO_TLS) ? Obstacle.NOT_ENCRYPTED : Obstacle.TLS;
        }
        return state.isThroughProxy() ? Obstacle.NO_PROXY : connecting(broken);
    }

    private static Obstacle connecting(IOException broken) {
        Throwable first =
                broken instanceof ConnectException && broken.getCause() != null
                        ? broken.getCause()
                        : broken;
        return switch (first) {
            case InterruptedIOException _ -> Obstacle.NO_ANSWER;
            case NoRouteToHostException _ -> Obstacle.UNREACHABLE;
            case ConnectException _ -> Obstacle.REFUSED;
            // Without a network, Java throws the general exception.
            case SocketException _ -> Obstacle.UNREACHABLE;
            default -> Obstacle.REFUSED;
        };
    }

    /**
     * Of the exceptions of all addresses of a host, the one that tells most: one that was reached
     * before the last one that was not.
     */
    static IOException telling(IOException last) {
        for (Throwable earlier : last.getSuppressed()) {
            if (earlier instanceof IOException reached
                    && (reached instanceof SSLException || isRefusedByProxy(reached))) {
                return reached;
            }
        }
        return last;
    }

    /** Whether a proxy has answered, and did not pass the request on. */
    static boolean isRefusedByProxy(IOException broken) {
        return broken instanceof ProxyLoginException
                || proxyStatus(broken) != 0
                || String.valueOf(broken.getMessage()).contains(TUNNEL_BROKEN);
    }

    /** The status with which a proxy refused a tunnel; 0 if none did. */
    static int proxyStatus(IOException broken) {
        Matcher refused = TUNNEL_REFUSED.matcher(String.valueOf(broken.getMessage()));
        return refused.find() ? Integer.parseInt(refused.group(1)) : 0;
    }
}
