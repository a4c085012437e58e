package io.github.dfconsole.api;

import java.time.Instant;
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
        /** Java knows no authority that vouches for it. */
        UNKNOWN_ISSUER,
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
}
