package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.Certificates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** The system's own authorities, and those of a connection, are trusted beside Java's. */
class SystemAuthoritiesTest {

    @TempDir private Path folder;

    @Test
    void aCertificateThatCannotBeReadCostsOnlyItself() throws Exception {
        Certificates certificates = new Certificates(folder);
        X509Certificate one = certificates.authority("one", "CN=One");
        X509Certificate two = certificates.authority("two", "CN=Two");
        Path bundle =
                Files.writeString(
                        folder.resolve("bundle.crt"),
                        "# One\n"
                                + pem(one)
                                + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
                                + pem(two)
                                + "-----BEGIN CERTIFICATE-----\nMIIB");
        assertThat(SystemAuthorities.bundled(List.of(folder.resolve("missing"), folder, bundle)))
                .containsExactly(one, two);
    }

    @Test
    void aSystemWithoutAFileHasNone() {
        assertThat(SystemAuthorities.bundled(List.of(folder.resolve("missing")))).isEmpty();
    }

    @Test
    void thoseOfJavaStayTrusted() throws GeneralSecurityException, IOException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        X509TrustManager java = (X509TrustManager) factory.getTrustManagers()[0];
        X509Certificate own = new Certificates(folder).authority("own", "CN=Own");
        KeyStore store = Authorities.with(List.of(own));
        assertThat(Arrays.asList(RecordingTrustManager.create(store).getAcceptedIssuers()))
                .contains(own)
                .containsAll(Arrays.asList(java.getAcceptedIssuers()));
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
