package io.github.dfconsole.api.transport;

import io.github.dfconsole.system.OperatingSystem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The authorities that the system trusts: a store of Windows or macOS, a file elsewhere. What
 * cannot be read is left out.
 */
public final class SystemAuthorities {

    /** Debian and its kin, Fedora and its kin, openSUSE, Alpine; the first that exists counts. */
    private static final List<Path> BUNDLES =
            List.of(
                    Path.of("/etc/ssl/certs/ca-certificates.crt"),
                    Path.of("/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"),
                    Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
                    Path.of("/etc/ssl/ca-bundle.pem"),
                    Path.of("/etc/ssl/cert.pem"));

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";

    private SystemAuthorities() {}

    /** Reads them. It blocks. */
    public static List<X509Certificate> read() {
        return switch (OperatingSystem.current()) {
            case WINDOWS -> stored("Windows-ROOT");
            case MACOS -> stored("KeychainStore-ROOT");
            case LINUX, OTHER -> bundled(BUNDLES);
        };
    }

    private static List<X509Certificate> stored(String type) {
        List<X509Certificate> found = new ArrayList<>();
        try {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate authority) {
                    found.add(authority);
                }
            }
        } catch (GeneralSecurityException | IOException e) {
            // Those that Java brings along remain.
            return found;
        }
        return found;
    }

    /** Reads the first file that exists; a certificate that cannot be read costs only itself. */
    static List<X509Certificate> bundled(List<Path> files) {
        Optional<Path> first = files.stream().filter(Files::isRegularFile).findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(first.get())) {
            return parse(new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1));
        } catch (IOException | CertificateException e) {
            return List.of();
        }
    }

    private static List<X509Certificate> parse(String text) throws CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> found = new ArrayList<>();
        int begin = text.indexOf(BEGIN);
        while (begin >= 0) {
            int end = text.indexOf(END, begin);
            if (end < 0) {
                return found;
            }
            String block = text.substring(begin, end + END.length());
            add(block.getBytes(StandardCharsets.ISO_8859_1), factory, found);
            begin = text.indexOf(BEGIN, end);
        }
        return found;
    }

    private static void add(byte[] block, CertificateFactory factory, List<X509Certificate> found) {
        try {
            found.add(
                    (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block)));
        } catch (CertificateException e) {
            // The others still count.
            return;
        }
    }
}
