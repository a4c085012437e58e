package io.github.dfconsole.launch.selfcheck;

import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** The public certificate authorities: a runtime without them cannot reach the service. */
final class CertificateAuthorities {

    private final SelfCheckTexts words;

    CertificateAuthorities(SelfCheckTexts words) {
        this.words = words;
    }

    /** Counts those in a store; null for the one every connection uses unless told otherwise. */
    Finding look(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        int trusted =
                Arrays.stream(managers.getTrustManagers())
                        .filter(X509TrustManager.class::isInstance)
                        .mapToInt(each -> ((X509TrustManager) each).getAcceptedIssuers().length)
                        .sum();
        return trusted > 0
                ? Finding.ok(words.get("authorities.count", trusted))
                : Finding.failed(words.get("authorities.none"));
    }
}
