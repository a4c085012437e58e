package io.github.dfconsole.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of MIT Kerberos, with a configuration and a realm of a test's own in a folder of the
 * test: nothing else on the computer is read or changed.
 */
public final class KerberosPrograms {

    /** The realm of Data Forest. */
    public static final String REALM = "KR.DF.NAVERNCP.COM";

    private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/sbin", "/usr/local/bin");

    private final Path folder;
    private final int port;

    /** Writes the configuration into a folder. */
    public KerberosPrograms(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        Files.writeString(folder.resolve("krb5.conf"), clientConfiguration());
        Files.writeString(folder.resolve("kdc.conf"), serverConfiguration());
    }

    /** Skips the test, and says why, unless all of some programs of MIT are installed. */
    public static void needs(String debianPackage, String... programs) throws IOException {
        for (String program : programs) {
            Assumptions.assumeTrue(
                    find(program).isPresent(),
                    () -> program + " is not installed (Debian package " + debianPackage + ")");
        }
        Optional<Path> klist = find("klist");
        Assumptions.assumeTrue(
                klist.isPresent() && isOfMit(klist.get()),
                "klist is missing or not that of MIT Kerberos (Debian package krb5-user)");
    }

    private static boolean isOfMit(Path klist) throws IOException {
        Process process =
                new ProcessBuilder(klist.toString(), "-V").redirectErrorStream(true).start();
        byte[] output = process.getInputStream().readAllBytes();
        return new String(output, StandardCharsets.UTF_8).startsWith("Kerberos 5 version");
    }

    private static Optional<Path> find(String program) {
        return FOLDERS.stream()
                .map(each -> Path.of(each, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private String clientConfiguration() {
        return """
        [libdefaults]
            default_realm = %1$s
            dns_lookup_kdc = false
            dns_lookup_realm = false
            dns_canonicalize_hostname = false
            udp_preference_limit = 1
        [realms]
            %1$s = {
                kdc = 127.0.0.1:%2$d
            }
        """
                .formatted(REALM, port);
    }

    private String serverConfiguration() {
        return """
        [kdcdefaults]
            kdc_listen = 127.0.0.1:%2$d
            kdc_tcp_listen = 127.0.0.1:%2$d
        [realms]
            %1$s = {
                database_name = %3$s/principal
                key_stash_file = %3$s/stash
                supported_enctypes = aes256-cts-hmac-sha1-96:normal aes128-cts-hmac-sha1-96:normal
            }
        [logging]
            kdc = FILE:%3$s/kdc.log
        """
                .formatted(REALM, port, folder);
    }

    /** Makes the realm, without any account. */
    public void createRealm() throws IOException, InterruptedException {
        run("", "kdb5_util", "create", "-s", "-P", "master of the test", "-r", REALM);
    }

    /** Asks the database of the realm. */
    public String administer(String query) throws IOException, InterruptedException {
        return run("", "kadmin.local", "-q", query);
    }

    /** Runs a program to its end, asserts that it succeeds, and returns what it says. */
    public String run(String input, String... command) throws IOException, InterruptedException {
        Process process = start(command);
        process.outputWriter(StandardCharsets.UTF_8).append(input).close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + output).isZero();
        return output;
    }

    private Process start(String... command) throws IOException {
        List<String> whole =
                Stream.concat(
                                Stream.of(find(command[0]).orElseThrow().toString()),
                                Stream.of(command).skip(1))
                        .toList();
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().put("KRB5_CONFIG", folder.resolve("krb5.conf").toString());
        builder.environment().put("KRB5_KDC_PROFILE", folder.resolve("kdc.conf").toString());
        builder.environment().put("KRB5CCNAME", "FILE:" + folder.resolve("tickets"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "UTC");
        return builder.start();
    }

    /** Starts the server of the realm, and returns when it listens. */
    public Server startServer() throws IOException {
        Process process = start("krb5kdc", "-n");
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        if (line == null || !line.endsWith("starting...")) {
            process.destroy();
            throw new IOException("krb5kdc says: " + line);
        }
        return () -> stop(process);
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.getInputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A server that runs until it is closed. */
    public interface Server extends AutoCloseable {

        @Override
        void close();
    }
}
