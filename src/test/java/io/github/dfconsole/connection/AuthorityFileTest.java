package io.github.dfconsole.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dfconsole.connection.InvalidAuthorityException.Reason;
import io.github.dfconsole.testing.Certificates;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A file of authorities is read as a whole, or refused with the reason. */
class AuthorityFileTest {

    @TempDir private static Path folder;

    private static Authority first;
    private static Authority second;
    private static Authority server;

    @TempDir private Path files;

    @BeforeAll
    static void makeCertificates() {
        Certificates certificates = new Certificates(folder);
        first = new Authority(certificates.authority("first", "CN=First CA, O=Company"));
        second = new Authority(certificates.authority("second", "CN=두 번째 인증 기관"));
        certificates.selfSigned("server", "df.example");
        server = new Authority(certificates.certificate("server"));
    }

    @Test
    void whatIsConfirmedIsShown() throws Exception {
        Authority read = read(first.pem()).getFirst();
        assertThat(read.subject()).isEqualTo("CN=First CA,O=Company");
        assertThat(read.issuer()).isEqualTo("CN=First CA,O=Company");
        assertThat(read.validFrom()).isBefore(Instant.now());
        assertThat(read.validUntil()).isAfter(Instant.now());
        assertThat(read.fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    @Test
    void aFileMayHoldSeveralWithTextBetweenThem() throws Exception {
        String text =
                "\uFEFFsubject=/O=회사\r\n"
                        + first.pem().replace("\n", "\r\n")
                        + "# the other one\n"
                        + second.pem().replace("CERTIFICATE", "X509 CERTIFICATE")
                        + first.pem();
        assertThat(read(text)).containsExactly(first, second);
    }

    @Test
    void whatIsKeptAsTextIsReadAgain() throws Exception {
        assertThat(AuthorityFile.parse(first.pem() + second.pem())).containsExactly(first, second);
        assertThat(first.pem().lines()).allMatch(line -> line.length() <= 64);
    }

    @Test
    void aBinaryFileIsReadAsWell() throws Exception {
        Path file = Files.write(files.resolve("ca.cer"), encoded(second));
        assertThat(AuthorityFile.read(file, Instant.now())).containsExactly(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n",
                "no certificate",
                "0",
                "<html>Sign in</html>",
                "-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----\n"
            })
    void whatHoldsNoCertificateIsRefused(String text) {
        assertRefused(text, Reason.NO_CERTIFICATE);
    }

    @Test
    void aDamagedCertificateSpoilsTheFile() {
        String cut = second.pem().substring(0, second.pem().length() / 2);
        assertRefused(first.pem() + cut, Reason.DAMAGED);
        assertRefused(cut + first.pem(), Reason.DAMAGED);
        assertRefused(first.pem().replaceFirst("MII", "AAA"), Reason.DAMAGED);
        assertRefused(first.pem().replaceFirst("MII", "M!!"), Reason.DAMAGED);
        assertRefused("-----BEGIN CERTIFICATE----------END CERTIFICATE-----", Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
    void aFileWithAPrivateKeyIsRefusedAndNotRepeated(String kind) {
        String key = "-----BEGIN " + kind + "-----\nc2VjcmV0\n-----END " + kind + "-----\n";
        InvalidAuthorityException refused = assertRefused(first.pem() + key, Reason.PRIVATE_KEY);
        assertThat(refused).hasMessageNotContaining("c2VjcmV0").hasNoCause();
    }

    @Test
    void theCertificateOfAServerIsRefused() {
        assertRefused(server.pem(), Reason.NOT_AN_AUTHORITY);
        assertRefused(first.pem() + server.pem(), Reason.NOT_AN_AUTHORITY);
    }

    @Test
    void anAuthorityWhoseTimeIsOverIsRefused() throws Exception {
        Path file = Files.writeString(files.resolve("ca.pem"), first.pem());
        Instant later = first.validUntil().plus(Duration.ofSeconds(1));
        assertThat(
                        assertThrows(
                                        InvalidAuthorityException.class,
                                        () -> AuthorityFile.read(file, later))
                                .reason())
                .isEqualTo(Reason.EXPIRED);
    }

    @Test
    void filesAreBounded() {
        assertRefused("x".repeat(256 * 1024 + 1), Reason.TOO_LARGE);
        assertRefused(first.pem().repeat(33), Reason.TOO_MANY);
        assertRefused("-----BEGIN CERTIFICATE-----".repeat(9_000), Reason.TOO_MANY);
    }

    @Test
    void whatIsNoFileIsRefused() {
        for (Path none : List.of(files, files.resolve("missing.pem"))) {
            assertThat(
                            assertThrows(
                                            InvalidAuthorityException.class,
                                            () -> AuthorityFile.read(none, Instant.now()))
                                    .reason())
                    .isEqualTo(Reason.UNREADABLE);
        }
    }

    private List<Authority> read(String text) throws IOException, InvalidAuthorityException {
        Path file = files.resolve("ca.pem");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return AuthorityFile.read(file, Instant.now());
    }

    private InvalidAuthorityException assertRefused(String text, Reason reason) {
        InvalidAuthorityException refused =
                assertThrows(InvalidAuthorityException.class, () -> read(text));
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }

    private static byte[] encoded(Authority authority) throws CertificateEncodingException {
        return authority.certificate().getEncoded();
    }
}
