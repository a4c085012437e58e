package io.github.dfconsole.connection;

import io.github.dfconsole.api.PeerCertificate;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;

/**
 * A certificate of someone who may vouch for servers, with what a person compares before trusting
 * it.
 *
 * @param certificate the certificate itself
 */
public record Authority(X509Certificate certificate) {

    private static final int LINE = 64;

    /** Whose certificate it is, as a distinguished name. */
    public String subject() {
        return certificate.getSubjectX500Principal().getName();
    }

    /** Who issued it, as a distinguished name. */
    public String issuer() {
        return certificate.getIssuerX500Principal().getName();
    }

    /** When it becomes valid. */
    public Instant validFrom() {
        return certificate.getNotBefore().toInstant();
    }

    /** When it expires. */
    public Instant validUntil() {
        return certificate.getNotAfter().toInstant();
    }

    /** Its SHA-256, in hexadecimal with colons. */
    public String fingerprint() {
        return PeerCertificate.fingerprint(certificate);
    }

    /** Its text form (PEM), which {@link AuthorityFile#parse} reads. */
    public String pem() {
        Base64.Encoder lines =
                Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + lines.encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("The certificate cannot be written", e);
        }
    }
}
