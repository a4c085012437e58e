package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.system.OperatingSystem;

import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Checks that Java trusts certificate authorities; without them the service is out of reach. */
final class CertificateAuthorityCheck {

    private final SelfCheckTexts texts;

    CertificateAuthorityCheck(SelfCheckTexts texts) {
        this.texts = texts;
    }

    /**
     * Counts the authorities in a store.
     *
     * @param store the store; null for the default one, which connections use
     */
    CheckResult check(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        int trusted =
                Arrays.stream(managers.getTrustManagers())
                        .filter(X509TrustManager.class::isInstance)
                        .mapToInt(
                                manager -> ((X509TrustManager) manager).getAcceptedIssuers().length)
                        .sum();
        return trusted > 0
                ? CheckResult.ok(texts.get("authorities.count", trusted))
                : CheckResult.failed(texts.get("authorities.none"));
    }

    /**
     * Counts the authorities of the system. Windows and macOS always have some, which are found
     * unless a module of Java is missing; a Linux may have none.
     */
    CheckResult checkSystem(List<X509Certificate> ofSystem, OperatingSystem system) {
        if (!ofSystem.isEmpty()) {
            return CheckResult.ok(texts.get("authorities.count", ofSystem.size()));
        }
        String none = texts.get("system-authorities.none");
        return switch (system) {
            case WINDOWS, MACOS -> CheckResult.failed(none);
            case LINUX, OTHER -> CheckResult.warning(none);
        };
    }
}
