package io.github.dfconsole.connection.profile;

import java.util.List;
import java.util.Objects;

/**
 * How the calls of a connection get to the service.
 *
 * @param proxy which proxy they go through
 * @param proxyHost the host of a proxy that was typed; else empty
 * @param proxyPort its port
 * @param proxyUser the user to log in as; empty for no login
 * @param authorities certificate authorities that are trusted besides those of the system, as PEM
 * @param acceptedHost the host outside NAVER Cloud that the user has confirmed; empty for none
 */
public record ProfileNetwork(
        Proxy proxy,
        String proxyHost,
        int proxyPort,
        String proxyUser,
        List<String> authorities,
        String acceptedHost) {

    /** Whatever the environment says, or else the system. */
    public static final ProfileNetwork USUAL =
            new ProfileNetwork(Proxy.ENVIRONMENT, "", 0, "", List.of(), "");

    /** Where it is said which proxy to use. */
    public enum Proxy {
        /** In environment variables such as {@code https_proxy}, or else by the system. */
        ENVIRONMENT,
        /** In the settings of the system. */
        SYSTEM,
        /** Here. */
        MANUAL,
        /** No proxy is used. */
        NONE
    }

    /** A file may lack what it should have. */
    public ProfileNetwork {
        proxy = Objects.requireNonNullElse(proxy, Proxy.ENVIRONMENT);
        proxyHost = Objects.requireNonNullElse(proxyHost, "");
        proxyUser = Objects.requireNonNullElse(proxyUser, "");
        acceptedHost = Objects.requireNonNullElse(acceptedHost, "");
        authorities = authorities == null ? List.of() : List.copyOf(authorities);
    }

    /**
     * Whether a text can be the host of a proxy. It is none if it holds more, such as a login that
     * would be written to a file.
     */
    public static boolean isHost(String text) {
        boolean isAddress = text.startsWith("[") && text.endsWith("]");
        return !text.isEmpty()
                && text.chars()
                        .noneMatch(
                                each ->
                                        each <= ' '
                                                || "/@?#\\".indexOf(each) >= 0
                                                || (each == ':' && !isAddress));
    }

    /** Whether a text can be the name of a user: a colon would end it on the way to the proxy. */
    public static boolean isUser(String text) {
        return text.chars().noneMatch(each -> each == ':' || Character.isISOControl(each));
    }

    /** Whether it can be used: a proxy that was typed has a host. */
    public boolean isValid() {
        return proxy != Proxy.MANUAL || isHost(proxyHost);
    }

    /** Whether the password for the proxy of another one is that of this one, too. */
    public boolean hasLoginOf(ProfileNetwork other) {
        return hasLogin() && other.hasLogin() && login().equals(other.login());
    }

    /** Who logs in to the proxy, and where it is: what its password is for. */
    public String login() {
        return "%s@%s:%d".formatted(proxyUser, proxyHost, proxyPort);
    }

    /** Whether there is a password that the keychain keeps. */
    public boolean hasLogin() {
        return proxy == Proxy.MANUAL && !proxyUser.isEmpty();
    }

    /** The same with a host that the user has confirmed. */
    public ProfileNetwork accepting(String host) {
        return new ProfileNetwork(proxy, proxyHost, proxyPort, proxyUser, authorities, host);
    }

    /** The same without login, and without authorities, which the user has to confirm elsewhere. */
    ProfileNetwork passedOn() {
        return new ProfileNetwork(proxy, proxyHost, proxyPort, "", List.of(), "");
    }
}
