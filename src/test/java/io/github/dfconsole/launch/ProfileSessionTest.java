package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.connection.Authority;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.connection.profile.ProfileNetwork;
import io.github.dfconsole.connection.profile.ProfileNetwork.Proxy;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.Certificates;
import io.github.dfconsole.testing.ConnectProxy;
import io.github.dfconsole.testing.MemorySecrets;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;

/**
 * A saved connection leads through the proxy that it names, trusts the authority that was imported
 * for it, and sends no change if it is read-only.
 */
@Timeout(60)
class ProfileSessionTest {

    private static final String LOGIN =
            "Proxy-Authorization: Basic "
                    + Base64.getEncoder()
                            .encodeToString("kim:pAsSwOrD".getBytes(StandardCharsets.UTF_8));

    @StartStop private final MockWebServer server = new MockWebServer();
    @TempDir private Path folder;

    private final MemorySecrets secrets = new MemorySecrets();
    private final ProfileConnections connections =
            new ProfileConnections(() -> new KeySearch.Result(List.of(), List.of()), secrets);
    private String authority = "";

    @BeforeEach
    void encrypt() {
        Certificates certificates = new Certificates(folder);
        authority = new Authority(certificates.authority("company", "CN=Company CA")).pem();
        server.useHttps(certificates.server("server", "df.example", "company").getSocketFactory());
        server.enqueue(
                new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body("{\"success\":true,\"total\":0,\"contents\":[]}")
                        .build());
    }

    private Session open(int proxyPort, List<String> authorities, boolean isReadOnly)
            throws Exception {
        Profile fresh = Profile.to(Api.endpoint("https://df.example"));
        Profile profile =
                new Profile(
                        fresh.id(),
                        "stand-in",
                        fresh.address(),
                        ProfileKeys.inKeychain("AKIDsample0001"),
                        new ProfileMarks(Colour.NONE, false, isReadOnly),
                        new ProfileNetwork(
                                Proxy.MANUAL, "127.0.0.1", proxyPort, "kim", authorities, ""),
                        fresh.records(),
                        0);
        connections.keepSecretKey(profile, "sEcReTsEcReT");
        connections.keepProxyPassword(profile, "pAsSwOrD");
        new ProfileStore(folder).keep(profile);
        Profile kept = new ProfileStore(folder).list().profiles().getFirst();
        return new SessionFactory(InstantSource.system())
                .reportingTo((report, failure) -> {})
                .open(connections.withPassword(connections.open(kept), kept));
    }

    private ConnectProxy proxy() {
        String asks = ConnectProxy.wants("Basic realm=\"corp\"");
        return new ConnectProxy(
                server.getPort(), head -> head.contains(LOGIN) ? ConnectProxy.OPEN : asks);
    }

    @Test
    void itLeadsThroughItsProxyToAServiceThatTheImportedAuthorityVouchesFor() throws Exception {
        try (ConnectProxy proxy = proxy();
                Session session = open(proxy.port(), List.of(authority), false)) {
            assertThat(session.accounts().rows()).isEmpty();
            assertThat(proxy.heads()).hasSize(2);
            assertThat(proxy.seen()).doesNotContain("x-ncp", "AKIDsample0001");
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void withoutTheAuthorityNothingIsSent() throws Exception {
        try (ConnectProxy proxy = proxy();
                Session session = open(proxy.port(), List.of(), false)) {
            assertThatThrownBy(session::accounts).isInstanceOf(ApiException.class);
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aReadOnlyConnectionRefusesADeletionBeforeTheProxyIsAsked() throws Exception {
        try (ConnectProxy proxy = proxy();
                Session session = open(proxy.port(), List.of(authority), true)) {
            assertThatThrownBy(() -> session.deleteNotebook("n1"))
                    .isInstanceOfSatisfying(
                            ApiException.class,
                            e -> assertThat(e.failure()).isInstanceOf(ApiFailure.ReadOnly.class));
            assertThat(proxy.heads()).isEmpty();
            assertThat(session.accounts().rows()).isEmpty();
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }
}
