package io.github.dfconsole.api;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * The certificate that a server showed and this client did not accept.
 *
 * @param problem why it was not accepted
 * @param subject whom it was issued to, as a distinguished name
 * @param issuer who issued it, as a distinguished name
 * @param validFrom when it becomes valid
 * @param validUntil when it expires
 * @param names the hosts that it is for
 * @param fingerprint SHA-256 of the certificate, in hexadecimal with colons
 */
public record PeerCertificate(
        Problem problem,
        String subject,
        String issuer,
        Instant validFrom,
        Instant validUntil,
        List<String> names,
        String fingerprint) {

    /** Why a certificate is not accepted. */
    public enum Problem {
        /** None of the authorities that are trusted vouches for it. */
        UNKNOWN_ISSUER,
        /** It vouches for itself, and was not chosen to be trusted. */
        SELF_SIGNED,
        /** Its time is over. */
        EXPIRED,
        /** Its time has not come; this machine's clock may be wrong. */
        NOT_YET_VALID,
        /** It is for other hosts. */
        WRONG_HOST
    }

    /** Copies the list. */
    public PeerCertificate {
        names = List.copyOf(names);
    }

    /** SHA-256 of a certificate, in hexadecimal with colons. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The certificate cannot be written", e);
        }
    }
}
