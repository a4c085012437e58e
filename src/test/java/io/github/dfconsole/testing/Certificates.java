package io.github.dfconsole.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Authorities and servers' certificates, made by Java's keytool in a folder of the test. */
public final class Certificates {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Path folder;
    private final Path keys;

    /** Makes certificates in an empty folder. */
    public Certificates(Path folder) {
        this.folder = folder;
        this.keys = folder.resolve("keys.p12");
    }

    /** Makes an authority. */
    public X509Certificate authority(String alias, String name) {
        keytool(alias, name, "-100d", "400", "-ext", "bc:c");
        return certificate(alias);
    }

    /** Makes a server's certificate that is valid for a month and signed by an authority. */
    public SSLContext server(String alias, String host, String signer) {
        return server(alias, host, signer, "-1d");
    }

    /**
     * Makes a server's certificate that is valid for a month and signed by an authority.
     *
     * @param from from when on, as keytool takes it, for example -40d
     */
    public SSLContext server(String alias, String host, String signer, String from) {
        keytool(alias, "CN=" + host, from, "30", "-ext", "SAN=dns:" + host, "-signer", signer);
        return context(alias);
    }

    /** Makes a server's certificate that is signed by itself. */
    public SSLContext selfSigned(String alias, String host) {
        keytool(alias, "CN=" + host, "-1d", "30", "-ext", "SAN=dns:" + host);
        return context(alias);
    }

    /** Returns a certificate that was made before. */
    public X509Certificate certificate(String alias) {
        try {
            return (X509Certificate) stored().getCertificate(alias);
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private SSLContext context(String alias) {
        try {
            KeyStore all = stored();
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            own.setKeyEntry(
                    alias, all.getKey(alias, PASSWORD), PASSWORD, all.getCertificateChain(alias));
            KeyManagerFactory managers =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(own, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private KeyStore stored() throws GeneralSecurityException, IOException {
        KeyStore stored = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            stored.load(in, PASSWORD);
        }
        return stored;
    }

    private void keytool(String alias, String name, String from, String days, String... more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        Collections.addAll(command, "-genkeypair", "-keyalg", "EC", "-alias", alias);
        Collections.addAll(command, "-dname", name, "-startdate", from, "-validity", days);
        Collections.addAll(command, "-keystore", keys.toString());
        Collections.addAll(command, "-storepass", new String(PASSWORD));
        Collections.addAll(command, more);
        try {
            Process keytool =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("keytool.txt").toFile())
                            .start();
            assertThat(keytool.waitFor()).as("keytool").isZero();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
