package io.github.dfconsole.api.transport;

import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Signs in to a proxy with a user name and a password (Basic), once it has asked for them: a proxy
 * that wants something else never gets to see the password. What is answered goes with the request
 * to open a tunnel, which carries nothing of the call.
 */
final class ProxySignIn implements Authenticator {

    private static final String HEADER = "Proxy-Authorization";

    /** What OkHttp asks with before it asks the proxy. */
    private static final String BEFOREHAND = "OkHttp-Preemptive";

    private final @Nullable ProxyLogin login;
    private volatile boolean asked;

    /**
     * Signs in as one user.
     *
     * @param login the user name and password; null if there are none
     */
    ProxySignIn(@Nullable ProxyLogin login) {
        this.login = login;
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response challenge)
            throws IOException {
        ProxyLogin user = login;
        if (isBeforehand(challenge)) {
            // Some proxies hang up after they have asked: the next connection says it at once.
            return asked && user != null ? signed(challenge.request(), user) : null;
        }
        if (challenge.request().header(HEADER) != null) {
            asked = false;
            throw ProxyLoginException.refused();
        }
        if (user == null || !ProxyLoginException.offersBasic(challenge)) {
            throw ProxyLoginException.wanted(challenge);
        }
        asked = true;
        return signed(challenge.request(), user);
    }

    private static boolean isBeforehand(Response challenge) {
        return challenge.challenges().stream()
                .anyMatch(each -> each.scheme().equalsIgnoreCase(BEFOREHAND));
    }

    private static Request signed(Request tunnel, ProxyLogin user) {
        String basic =
                Credentials.basic(user.user(), user.password().reveal(), StandardCharsets.UTF_8);
        return tunnel.newBuilder().header(HEADER, basic).build();
    }
}
