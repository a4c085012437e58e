package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.PeerCertificate;
import io.github.dfconsole.api.PeerCertificate.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXReason;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

import javax.net.ssl.SSLPeerUnverifiedException;

/** Says which certificate ended a handshake, and why it was not accepted. */
final class PeerCertificates {

    private static final int MOST_CAUSES = 10;
    private static final int MOST_NAMES = 20;

    private PeerCertificates() {}

    /**
     * Describes the certificate that was not accepted.
     *
     * @param chain what the server has shown last, its own certificate first; empty if nothing
     * @return null if it was not a certificate that the connection failed for
     */
    static @Nullable PeerCertificate refused(IOException broken, List<X509Certificate> chain) {
        Problem problem = problem(broken);
        if (problem == null || chain.isEmpty()) {
            return null;
        }
        boolean vouchesForItself =
                problem == Problem.UNKNOWN_ISSUER && isSelfSigned(chain.getFirst());
        return describe(vouchesForItself ? Problem.SELF_SIGNED : problem, culprit(problem, chain));
    }

    /** An authority of that name is trusted, and has not signed this. */
    private static boolean isOfAnotherKey(CertPathValidatorException path) {
        return path.getReason() == BasicReason.INVALID_SIGNATURE
                || path.getReason() == PKIXReason.NO_TRUST_ANCHOR;
    }

    private static boolean isSelfSigned(X509Certificate certificate) {
        if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static @Nullable Problem problem(IOException broken) {
        Throwable cause = broken;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            switch (cause) {
                case SSLPeerUnverifiedException _ -> {
                    return Problem.WRONG_HOST;
                }
                case CertificateExpiredException _ -> {
                    return Problem.EXPIRED;
                }
                case CertificateNotYetValidException _ -> {
                    return Problem.NOT_YET_VALID;
                }
                case CertPathBuilderException path when path.getCause() == null -> {
                    return Problem.UNKNOWN_ISSUER;
                }
                case CertPathValidatorException path when isOfAnotherKey(path) -> {
                    return Problem.UNKNOWN_ISSUER;
                }
                default -> cause = cause.getCause();
            }
        }
        return null;
    }

    /** The certificate of an authority between may have expired as well as the server's own. */
    private static X509Certificate culprit(Problem problem, List<X509Certificate> chain) {
        if (problem != Problem.EXPIRED && problem != Problem.NOT_YET_VALID) {
            return chain.getFirst();
        }
        return chain.stream()
                .filter(each -> !isValidNow(each))
                .findFirst()
                .orElse(chain.getFirst());
    }

    private static boolean isValidNow(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            return true;
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            return false;
        }
    }

    private static PeerCertificate describe(Problem problem, X509Certificate certificate) {
        return new PeerCertificate(
                problem,
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                names(certificate),
                PeerCertificate.fingerprint(certificate));
    }

    private static List<String> names(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? List.of()
                    : names.stream()
                            .limit(MOST_NAMES)
                            .map(name -> String.valueOf(name.get(1)))
                            .toList();
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }
}
