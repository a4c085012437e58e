package io.github.dfconsole.ui.failure;

import io.github.dfconsole.api.PeerCertificate;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import java.util.List;

/** Describes a certificate that was not accepted. */
final class CertificateText {

    private static final int LONGEST = 300;

    private CertificateText() {}

    /** What the sentence about it names: its issuer, the day that matters, or its hosts. */
    static String particular(PeerCertificate certificate) {
        return switch (certificate.problem()) {
            case UNKNOWN_ISSUER, SELF_SIGNED -> Printable.escape(certificate.issuer(), LONGEST);
            case EXPIRED -> certificate.validUntil().toString().substring(0, 10);
            case NOT_YET_VALID -> certificate.validFrom().toString().substring(0, 10);
            case WRONG_HOST -> names(certificate);
        };
    }

    /** Its parts, for the details of a failure. */
    static List<FailureDetail> details(PeerCertificate certificate, Texts texts, Times times) {
        return List.of(
                detail(texts.get("failure.details.subject"), certificate.subject()),
                detail(texts.get("failure.details.issuer"), certificate.issuer()),
                detail(texts.get("failure.details.hosts"), names(certificate)),
                detail(
                        texts.get("failure.details.valid"),
                        times.written(certificate.validFrom())
                                + " – "
                                + times.written(certificate.validUntil())),
                detail(texts.get("failure.details.fingerprint"), certificate.fingerprint()));
    }

    /** Old certificates name their host in the subject only. */
    private static String names(PeerCertificate certificate) {
        String names = String.join(", ", certificate.names());
        return Printable.escape(names.isEmpty() ? certificate.subject() : names, LONGEST);
    }

    private static FailureDetail detail(String name, String value) {
        return new FailureDetail(name, Printable.escape(value, LONGEST));
    }
}
