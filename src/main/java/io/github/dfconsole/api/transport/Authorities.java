package io.github.dfconsole.api.transport;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** The authorities that may vouch for a server. */
final class Authorities {

    private Authorities() {}

    /**
     * Those that Java trusts, those that the system trusts, and some more, in memory. It blocks:
     * files and stores of the system are read.
     *
     * @param more those of one connection
     */
    static KeyStore with(List<X509Certificate> more) {
        try {
            Set<X509Certificate> all = new LinkedHashSet<>(ofJava());
            SystemAuthorities.read().stream().filter(Authorities::isValidNow).forEach(all::add);
            more.stream().filter(Authorities::isValidNow).forEach(all::add);
            return inMemory(all);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Java has no key store in memory", e);
        }
    }

    private static List<X509Certificate> ofJava() throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        X509TrustManager java = (X509TrustManager) factory.getTrustManagers()[0];
        return Arrays.asList(java.getAcceptedIssuers());
    }

    /** Java does not look at the dates of an authority that it was told to trust. */
    private static boolean isValidNow(X509Certificate authority) {
        try {
            authority.checkValidity();
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    private static KeyStore inMemory(Set<X509Certificate> all)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (X509Certificate authority : all) {
            store.setCertificateEntry(Integer.toString(store.size()), authority);
        }
        return store;
    }
}
