package io.github.dfconsole.api;

/** What kept a request from reaching the endpoint. */
public enum Obstacle {
    /** The host name is unknown. */
    UNKNOWN_HOST,
    /** Nothing listens there. */
    REFUSED,
    /** No network leads there. */
    UNREACHABLE,
    /** No connection came about in time. */
    NO_ANSWER,
    /** No encrypted connection both sides trust. */
    TLS,
    /** The other side does not encrypt at all. */
    NOT_ENCRYPTED,
    /** The proxy could not be reached. */
    NO_PROXY,
    /** The proxy refused. */
    PROXY,
    /** The proxy wants a user name and a password. */
    PROXY_LOGIN,
    /** The proxy does not accept the user name and the password. */
    PROXY_LOGIN_REFUSED,
    /** The proxy wants to know who asks in a way that is not offered, such as NTLM or Negotiate. */
    PROXY_METHOD
}
