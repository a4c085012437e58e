package io.github.dfconsole.ui.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.PeerCertificate;
import io.github.dfconsole.api.PeerCertificate.Problem;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A certificate that was refused is shown with all that it can be recognised by (F17). */
class CertificateTextTest {

    private static final String FINGERPRINT = "AB:".repeat(31) + "CD";

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_ISSUER, CN=Company CA",
        "SELF_SIGNED, CN=Company CA",
        "EXPIRED, 2026-02-01",
        "NOT_YET_VALID, 2026-01-01",
        "WRONG_HOST, other.example"
    })
    void theSentenceNamesWhatIsWrongAndTheDetailsTheRest(Problem problem, String particular) {
        PeerCertificate certificate =
                new PeerCertificate(
                        problem,
                        "CN=server",
                        "CN=Company CA",
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-02-01T00:00:00Z"),
                        List.of("other.example"),
                        FINGERPRINT);
        FailureText text =
                FailureText.of(
                        new ApiFailure.Unreachable(
                                FakeWire.report("accounts/getList"), Obstacle.TLS, certificate),
                        new Texts(Locale.ENGLISH),
                        new Times(ZoneOffset.UTC));
        assertThat(text.cause()).contains(particular);
        assertThat(text.next()).startsWith("Nothing was sent.");
        assertThat(text.report())
                .contains(
                        "CN=server",
                        "CN=Company CA",
                        "other.example",
                        "2026-01-01",
                        "2026-02-01",
                        FINGERPRINT);
    }
}
