package io.github.dfconsole.service.keytab;

import static io.github.dfconsole.testing.KerberosPrograms.REALM;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.snippets.AccountSnippets;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.JavaKeytabProcess;
import io.github.dfconsole.testing.KerberosPrograms;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

import javax.security.auth.kerberos.KerberosPrincipal;
import javax.security.auth.kerberos.KeyTab;

/** Keytabs of other programs are read rightly here, and ours there. */
class KeytabOtherProgramsTest {

    private static final String AES_256 = "aes256-cts-hmac-sha1-96";
    private static final String AES_128 = "aes128-cts-hmac-sha1-96";

    /** A line of {@code klist -kte}: version, day and time, principal, type of the key. */
    private static final Pattern LINE =
            Pattern.compile("(?m)^ *(\\d+) (\\S+ \\S+) (\\S+) \\((?:DEPRECATED:)?(\\S+)\\) *$");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yy HH:mm:ss");

    @TempDir private Path folder;
    private KerberosPrograms kerberos;
    private Path keytab;

    @BeforeEach
    void configure() throws IOException {
        kerberos = new KerberosPrograms(folder);
        keytab = folder.resolve("made.keytab");
    }

    @Test
    void klistShowsOfAFileOfTheSandboxWhatTheConsoleShows() throws Exception {
        KerberosPrograms.needs("krb5-user", "klist");
        Instant reset = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        SandboxSettings settings = SandboxSettings.usual().with(InstantSource.fixed(reset));
        try (SandboxServer sandbox = SandboxServer.start(settings);
                Transport transport = transport(sandbox)) {
            DataForestClient client = new DataForestClient(transport);
            Account account = usable(client);
            KeytabContents first = save(client.accounts().getKerberosKeytab(account.id()));
            assertThat(first.entries()).containsExactlyElementsOf(klist(keytab));
            client.accounts().resetKerberosKeytab(account.id());
            KeytabContents second = save(client.accounts().getKerberosKeytab(account.id()));
            assertThat(second.entries()).containsExactlyElementsOf(klist(keytab));
            assertThat(first.entries()).extracting(KeytabEntry::kvno).containsOnly(1L);
            assertThat(second.entries())
                    .extracting(KeytabEntry::kvno, KeytabEntry::time, KeytabOtherProgramsTest::type)
                    .containsExactly(tuple(2L, reset, AES_256), tuple(2L, reset, AES_128));
            assertThat(second.principals()).containsExactly(account.principal());
        }
    }

    private static Transport transport(SandboxServer sandbox) {
        return new Transport(
                Api.endpoint(sandbox.address().toString()),
                sandbox.credentials(),
                Api.settings(),
                (report, failure) -> {});
    }

    private static Account usable(DataForestClient client) throws Exception {
        return client.accounts().getList().contents().stream()
                .filter(each -> !each.disabled())
                .findFirst()
                .orElseThrow();
    }

    private KeytabContents save(Keytab downloaded) throws KeytabException {
        return KeytabStorage.save(downloaded, keytab, true);
    }

    @Test
    void javaReadsAKeytabOfTheSandbox() throws Exception {
        try (SandboxServer sandbox = SandboxServer.start(SandboxSettings.usual());
                Transport transport = transport(sandbox)) {
            DataForestClient client = new DataForestClient(transport);
            Account account = usable(client);
            client.accounts().resetKerberosKeytab(account.id());
            save(client.accounts().getKerberosKeytab(account.id()));
            KerberosPrincipal principal = new KerberosPrincipal(account.principal());
            assertThat(KeyTab.getInstance(principal, keytab.toFile()).getKeys(principal))
                    .extracting(key -> tuple(key.getVersionNumber(), key.getKeyType()))
                    .containsExactlyInAnyOrder(tuple(2, 18), tuple(2, 17));
        }
    }

    @Test
    void keytabOfKtutilIsReadAsKlistReadsIt() throws Exception {
        KerberosPrograms.needs("krb5-user", "ktutil", "klist");
        kerberos.run(
                """
                addent -password -p forest@%1$s -k 255 -e aes256-cts-hmac-sha1-96
                password
                addent -password -p forest@%1$s -k 300 -e aes128-cts-hmac-sha1-96
                password
                addent -password -p HTTP/web.example@OTHER.REALM -k 4 -e arcfour-hmac
                password
                wkt %2$s
                quit
                """
                        .formatted(REALM, keytab),
                "ktutil");
        List<KeytabEntry> entries = KeytabStorage.inspect(keytab).entries();
        assertThat(entries).containsExactlyElementsOf(klist(keytab));
        assertThat(entries)
                .extracting(
                        KeytabEntry::principal, KeytabEntry::kvno, KeytabOtherProgramsTest::type)
                .containsExactly(
                        tuple("forest@" + REALM, 255L, AES_256),
                        tuple("forest@" + REALM, 300L, AES_128),
                        tuple("HTTP/web.example@OTHER.REALM", 4L, "arcfour-hmac"));
    }

    @Test
    void keytabOfKadminIsReadAlsoAfterEntriesWereRemoved() throws Exception {
        KerberosPrograms.needs("krb5-admin-server", "kadmin.local", "kdb5_util");
        KerberosPrograms.needs("krb5-user", "klist");
        kerberos.createRealm();
        kerberos.administer("addprinc -randkey forest");
        kerberos.administer("addprinc -randkey hdfs/host.example");
        kerberos.administer("ktadd -k " + keytab + " forest hdfs/host.example");
        List<KeytabEntry> both = KeytabStorage.inspect(keytab).entries();
        assertThat(both).hasSize(4).containsExactlyElementsOf(klist(keytab));
        // It leaves a hole where the entries were.
        kerberos.administer("ktremove -k " + keytab + " forest all");
        List<KeytabEntry> one = KeytabStorage.inspect(keytab).entries();
        assertThat(one).isEqualTo(both.subList(2, 4)).containsExactlyElementsOf(klist(keytab));
    }

    @Test
    void keytabThatIsSavedHereLogsInByTheCommandThatIsShown() throws Exception {
        KerberosPrograms.needs("krb5-admin-server", "kadmin.local", "kdb5_util");
        KerberosPrograms.needs("krb5-kdc", "krb5kdc");
        KerberosPrograms.needs("krb5-user", "kinit", "klist");
        kerberos.createRealm();
        kerberos.administer("addprinc -randkey forest");
        kerberos.administer("ktadd -k " + keytab + " forest");
        Path saved = Files.createDirectory(folder.resolve("키탭")).resolve("df.forest.keytab");
        KeytabStorage.save(new Keytab(Files.readAllBytes(keytab)), saved, false);
        KerberosPrograms.Server server = kerberos.startServer();
        try {
            String shown =
                    new AccountSnippets("forest", "forest@" + REALM, saved.toString())
                            .all()
                            .getFirst()
                            .text();
            assertThat(kerberos.run(shown, "sh", "-e"))
                    .contains("Default principal: forest@" + REALM);
        } finally {
            server.close();
        }
    }

    @Test
    void keytabOfJavaIsRead() throws Exception {
        String principal = "HTTP/web.example@" + REALM;
        assertThat(JavaKeytabProcess.create(keytab, principal, "password", 7)).isEmpty();
        List<KeytabEntry> entries = KeytabStorage.inspect(keytab).entries();
        assertThat(entries)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.principal()).isEqualTo(principal);
                            assertThat(entry.kvno()).isEqualTo(7);
                        })
                .extracting(KeytabOtherProgramsTest::type)
                .contains(AES_256, AES_128);
        KerberosPrograms.needs("krb5-user", "klist");
        assertThat(entries).containsExactlyElementsOf(klist(keytab));
    }

    private static String type(KeytabEntry entry) {
        return entry.keyType().name();
    }

    private List<KeytabEntry> klist(Path file) throws Exception {
        return LINE.matcher(kerberos.run("", "klist", "-kte", file.toString()))
                .results()
                .map(
                        line ->
                                new KeytabEntry(
                                        line.group(3),
                                        Long.parseLong(line.group(1)),
                                        type(line.group(4)),
                                        LocalDateTime.parse(line.group(2), TIME)
                                                .toInstant(ZoneOffset.UTC)))
                .toList();
    }

    private static KeyType type(String name) {
        return List.of(17, 18, 19, 20, 23, 25, 26).stream()
                .map(KeyType::new)
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
