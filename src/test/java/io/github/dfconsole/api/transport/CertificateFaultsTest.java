package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.PeerCertificate;
import io.github.dfconsole.api.PeerCertificate.Problem;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.Certificates;
import io.github.dfconsole.testing.Relay;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;

/** A server that cannot be trusted is refused before anything is sent, and described (F17, F19). */
class CertificateFaultsTest extends TransportTestBase {

    @TempDir private static Path folder;

    private static Certificates certificates;
    private static X509Certificate company;
    private static SSLContext usual;

    @BeforeAll
    static void makeCertificates() {
        certificates = new Certificates(folder);
        company = certificates.authority("company", "CN=Company CA");
        usual = certificates.server("usual", "localhost", "company");
    }

    @Test
    void anAuthorityThatNobodyTrustsIsNamed() {
        PeerCertificate refused = refused(usual);
        assertThat(refused.problem()).isEqualTo(Problem.UNKNOWN_ISSUER);
        assertThat(refused.subject()).isEqualTo("CN=localhost");
        assertThat(refused.issuer()).isEqualTo("CN=Company CA");
        assertThat(refused.names()).containsExactly("localhost");
        assertThat(refused.validFrom()).isBefore(refused.validUntil());
        assertThat(refused.fingerprint())
                .matches("([0-9A-F]{2}:){31}[0-9A-F]{2}")
                .isEqualTo(PeerCertificate.fingerprint(certificates.certificate("usual")));
    }

    @Test
    void aServerOfAnUnknownAuthorityIsTrustedOnceTheAuthorityWasGiven() throws ApiException {
        serve(usual);
        server.enqueue(answer(200, OK));
        try (Transport transport = trusting(company)) {
            assertThat(call(transport, CHANGE).contents()).isEmpty();
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anotherAuthorityOfTheSameNameIsNotTrusted() {
        X509Certificate namesake = certificates.authority("namesake", "CN=Company CA");
        assertThat(refused(usual, namesake).problem()).isEqualTo(Problem.UNKNOWN_ISSUER);
    }

    @Test
    void aCertificateThatVouchesForItselfIsToldFromOneOfAnUnknownAuthority() {
        SSLContext own = certificates.selfSigned("own", "localhost");
        assertThat(refused(own, company).problem()).isEqualTo(Problem.SELF_SIGNED);
    }

    @Test
    void aCertificateWhoseTimeIsOverIsRefused() {
        SSLContext old = certificates.server("old", "localhost", "company", "-40d");
        assertThat(refused(old, company).problem()).isEqualTo(Problem.EXPIRED);
    }

    @Test
    void aCertificateWhoseTimeHasNotComeIsRefused() {
        SSLContext early = certificates.server("early", "localhost", "company", "+10d");
        assertThat(refused(early, company).problem()).isEqualTo(Problem.NOT_YET_VALID);
    }

    @Test
    void aCertificateOfAnotherHostIsRefusedWhoeverIsTrusted() {
        SSLContext other = certificates.server("other", "df.example", "company");
        X509Certificate itself = certificates.certificate("other");
        PeerCertificate refused = refused(other, company, itself);
        assertThat(refused.problem()).isEqualTo(Problem.WRONG_HOST);
        assertThat(refused.names()).containsExactly("df.example");
    }

    @Test
    void aServerThatIsReplacedMeanwhileIsRefused() throws Exception {
        serve(usual);
        server.enqueue(
                new MockResponse.Builder().body(OK).addHeader("Connection", "close").build());
        try (Relay relay = new Relay(server.url("/").uri());
                Transport transport = trusting(relay.address().getPort(), company);
                MockWebServer another = new MockWebServer()) {
            call(transport, READ);
            another.useHttps(certificates.selfSigned("intruder", "localhost").getSocketFactory());
            another.start();
            relay.leadTo(another.url("/").uri());
            // A read finds out that the connection has ended, and makes another one.
            assertThat(failure(transport, READ)).isInstanceOf(ApiFailure.Unreachable.class);
            assertThat(failure(transport, CHANGE))
                    .isInstanceOfSatisfying(
                            ApiFailure.Unreachable.class,
                            failure ->
                                    assertThat(failure.certificate().problem())
                                            .isEqualTo(Problem.SELF_SIGNED));
            assertThat(another.getRequestCount()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRedirectIsNotFollowed(boolean encrypted) throws IOException {
        serve(usual);
        try (Transport transport = trusting(company);
                MockWebServer elsewhere = new MockWebServer()) {
            if (encrypted) {
                elsewhere.useHttps(usual.getSocketFactory());
            }
            elsewhere.start();
            for (int status : List.of(301, 302, 303, 307, 308)) {
                MockResponse redirect =
                        new MockResponse.Builder()
                                .code(status)
                                .addHeader("Location", elsewhere.url("/api/v2/accounts/getList"))
                                .build();
                server.enqueue(redirect);
                assertThat(failure(transport, READ)).isInstanceOf(ApiFailure.NotAnAnswer.class);
                server.enqueue(redirect);
                assertThat(failure(transport, CHANGE).report().status()).isEqualTo(status);
            }
            assertThat(elsewhere.getRequestCount()).isZero();
        }
        assertThat(server.getRequestCount()).isEqualTo(10);
    }

    @Test
    void aHandshakeThatFailsForAnotherReasonBlamesNoCertificate() {
        List<X509Certificate> shown = List.of(certificates.certificate("usual"));
        IOException alert = new SSLHandshakeException("Received fatal alert: protocol_version");
        assertThat(PeerCertificates.refused(alert, shown)).isNull();
        assertThat(PeerCertificates.refused(alert, List.of())).isNull();
    }

    /** Calls a server, which must not be sent anything, and returns why it was refused. */
    private PeerCertificate refused(SSLContext context, X509Certificate... authorities) {
        serve(context);
        ApiFailure failure;
        // This name may have two addresses, of which the server listens at one only.
        try (Transport transport = trusting(authorities)) {
            failure = failure(transport, CHANGE);
        }
        assertThat(server.getRequestCount()).isZero();
        assertThat(failure.report().attempts()).isEqualTo(1);
        ApiFailure.Unreachable unreachable = (ApiFailure.Unreachable) failure;
        assertThat(unreachable.obstacle()).isEqualTo(Obstacle.TLS);
        return unreachable.certificate();
    }

    private void serve(SSLContext context) {
        server.useHttps(context.getSocketFactory());
    }

    private Transport trusting(X509Certificate... authorities) {
        return trusting(server.getPort(), authorities);
    }

    private static Transport trusting(int port, X509Certificate... authorities) {
        Network network = new Network(new Route.Direct(), Arrays.asList(authorities), false);
        return new Transport(
                Api.endpoint("https://localhost:" + port),
                Api.KEYS,
                Api.settings(Limits.standard(), InstantSource.system(), network),
                (report, failure) -> {});
    }
}
