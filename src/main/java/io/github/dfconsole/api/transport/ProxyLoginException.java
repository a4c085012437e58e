package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.Obstacle;

import okhttp3.Response;

import java.io.IOException;

/** A proxy did not pass the request on, because it wants to know from whom it is. */
final class ProxyLoginException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final String BASIC = "Basic";

    private final Obstacle obstacle;

    private ProxyLoginException(Obstacle obstacle) {
        super(obstacle.name());
        this.obstacle = obstacle;
    }

    /** The proxy was not told who asks. */
    static ProxyLoginException wanted(Response challenge) {
        return new ProxyLoginException(
                offersBasic(challenge) || challenge.challenges().isEmpty()
                        ? Obstacle.PROXY_LOGIN
                        : Obstacle.PROXY_METHOD);
    }

    /** The proxy was told, and does not accept it. */
    static ProxyLoginException refused() {
        return new ProxyLoginException(Obstacle.PROXY_LOGIN_REFUSED);
    }

    /** Whether a user name and a password would do. */
    static boolean offersBasic(Response challenge) {
        return challenge.challenges().stream()
                .anyMatch(each -> each.scheme().equalsIgnoreCase(BASIC));
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
