package io.github.dfconsole.api.transport;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * How the service is reached, and what may be sent to it.
 *
 * @param route through which proxy
 * @param authorities who may vouch for the service, beside those that Java and the system trust.
 *     Nothing else about a certificate can be overridden: its host and its dates always count
 * @param readOnly whether every operation that changes something is refused before anything is sent
 */
public record Network(Route route, List<X509Certificate> authorities, boolean readOnly) {

    /** The environment's or the system's proxy, no other authorities, and changes are sent. */
    public static final Network USUAL = new Network(Route.ofEnvironment(), List.of(), false);

    /** Copies the list. */
    public Network {
        authorities = List.copyOf(authorities);
    }
}
