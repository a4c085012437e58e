package io.github.dfconsole.launch;

import io.github.dfconsole.api.transport.Network;
import io.github.dfconsole.api.transport.ProxyLogin;
import io.github.dfconsole.api.transport.Route;
import io.github.dfconsole.connection.Authority;
import io.github.dfconsole.connection.AuthorityFile;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.InvalidAuthorityException;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileNetwork;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** How the service of a connection is reached, as its profile says. */
final class ProfileNetworks {

    private static final System.Logger LOG = System.getLogger(ProfileNetworks.class.getName());

    private ProfileNetworks() {}

    static Network of(Connection connection) {
        Profile profile = connection.profile();
        return profile == null
                ? Network.USUAL
                : new Network(
                        route(connection, profile.network()),
                        authorities(profile.network()),
                        profile.marks().isReadOnly());
    }

    private static Route route(Connection connection, ProfileNetwork network) {
        return switch (network.proxy()) {
            case SYSTEM -> new Route.SystemSettings();
            case ENVIRONMENT -> Route.ofEnvironment();
            case NONE -> new Route.Direct();
            case MANUAL ->
                    new Route.Manual(
                            network.proxyHost(),
                            network.proxyPort(),
                            network.proxyUser().isEmpty()
                                    ? null
                                    : new ProxyLogin(
                                            network.proxyUser(), connection.proxyPassword()));
        };
    }

    /** One that is no certificate is left out: then less is trusted, and not more. */
    private static List<X509Certificate> authorities(ProfileNetwork network) {
        List<X509Certificate> trusted = new ArrayList<>();
        for (String pem : network.authorities()) {
            try {
                AuthorityFile.parse(pem).stream().map(Authority::certificate).forEach(trusted::add);
            } catch (InvalidAuthorityException e) {
                LOG.log(System.Logger.Level.WARNING, "An authority is not read: {0}", e.reason());
            }
        }
        return trusted;
    }
}
