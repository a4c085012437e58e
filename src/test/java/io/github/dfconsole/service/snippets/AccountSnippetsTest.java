package io.github.dfconsole.service.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dfconsole.service.snippets.Snippet.Hosts;
import io.github.dfconsole.service.snippets.Snippet.Language;
import io.github.dfconsole.service.snippets.Snippet.Place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.URIParameter;
import java.util.List;
import java.util.Map;

import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.Configuration;

@Timeout(60)
class AccountSnippetsTest {

    private static final String PRINCIPAL = "alice-x@KR.DF.NAVERNCP.COM";
    private static final AccountSnippets ALICE =
            new AccountSnippets("alice-x", PRINCIPAL, "/home/a/df.alice-x.keytab");

    @TempDir private Path folder;

    private static String text(AccountSnippets snippets, Snippet.Id id) {
        return snippets.all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void theCommandsAreThoseOfTheGuide() {
        assertThat(text(ALICE, Snippet.Id.LOGIN))
                .isEqualTo(
                        "chmod 600 /home/a/df.alice-x.keytab && kinit -kt /home/a/df.alice-x.keytab"
                                + " alice-x@KR.DF.NAVERNCP.COM && klist\n");
        assertThat(text(ALICE, Snippet.Id.LOGIN_DEV_APP))
                .isEqualTo(
                        "kinit -kt ~/alice-x.service.keytab alice-x@KR.DF.NAVERNCP.COM && klist\n");
        assertThat(text(ALICE, Snippet.Id.HDFS_USAGE))
                .isEqualTo(
                        "hdfs dfs -count -q -v hdfs://koya/user/alice-x hdfs://tata/user/alice-x\n");
        assertThat(text(ALICE, Snippet.Id.HIVE))
                .contains(";serviceDiscoveryMode=zooKeeper;", " -p\n");
        assertThat(text(ALICE, Snippet.Id.SPARK))
                .contains("--queue longlived", "--principal alice-x@");
        assertThat(ALICE.hiveDatabasePrefix()).isEqualTo("alice_x__db_");
    }

    @Test
    void eachSaysWhereItRunsAndInWhatLanguage() {
        assertThat(ALICE.all())
                .filteredOn(each -> each.place() == Place.HERE)
                .extracting(Snippet::id)
                .containsExactly(Snippet.Id.LOGIN, Snippet.Id.LOGIN_WINDOWS, Snippet.Id.KRB5_CONF);
        assertThat(ALICE.all())
                .filteredOn(each -> each.language() == Language.FILE)
                .extracting(Snippet::id)
                .containsExactly(Snippet.Id.KRB5_CONF, Snippet.Id.JAAS);
        assertThat(ALICE.all())
                .filteredOn(each -> each.hosts() != Hosts.NONE)
                .extracting(Snippet::id, Snippet::hosts)
                .containsExactly(tuple(Snippet.Id.HIVE, Hosts.DOCUMENTED));
    }

    @Test
    void noHostOfAKdcIsInvented() {
        assertThat(text(ALICE, Snippet.Id.KRB5_CONF))
                .contains("default_realm = KR.DF.NAVERNCP.COM", ".kr.df.naverncp.com = KR.DF.")
                .doesNotContainPattern("(?m)^\\s*kdc")
                .doesNotContainPattern("(?m)^\\[realms]");
        assertThat(text(AccountSnippets.of("a", "a@evil\n[realms]"), Snippet.Id.KRB5_CONF))
                .isEqualTo(text(ALICE, Snippet.Id.KRB5_CONF));
    }

    @Test
    void aPrincipalThatTheServiceLeavesOutIsFilledIn() {
        assertThat(AccountSnippets.of("bob", "").principal()).isEqualTo("bob@KR.DF.NAVERNCP.COM");
        assertThat(AccountSnippets.of("bob", "").keytab()).isEqualTo("df.bob.keytab");
    }

    /** The programs are stand-ins that write down what they were given. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.keytab",
                "My Keytabs.keytab",
                "it's $(exit 3) `exit 4` \"q\" \\.keytab",
                "키탭 파일.keytab",
                "two\nlines!.keytab",
                "-rf"
            })
    void loggingInReachesTheFileWhateverItIsCalled(String name) throws Exception {
        assumeTrue(Path.of("/bin/sh").toFile().canExecute());
        standIn("chmod");
        standIn("kinit");
        standIn("klist");
        Path log = folder.resolve("log");
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-s").directory(folder.toFile());
        shell.environment().put("PATH", folder + ":/usr/bin:/bin");
        shell.environment().put("LC_ALL", "C.UTF-8");
        Process process = shell.redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            String script = text(new AccountSnippets("a", "a@B", name), Snippet.Id.LOGIN);
            in.write(script.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor()).isZero();
        String file = name.startsWith("-") ? "./" + name : name;
        assertThat(Files.readString(log))
                .isEqualTo("chmod<600><" + file + ">\nkinit<-kt><" + file + "><a@B>\nklist<>\n");
    }

    private void standIn(String program) throws Exception {
        Path script = folder.resolve(program);
        Files.writeString(
                script,
                "#!/bin/sh\n{ printf '"
                        + program
                        + "'; printf '<%s>' \"$@\"; echo; } >> "
                        + folder.resolve("log")
                        + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/a/df.alice.keytab",
                "C:\\Users\\new\\df.keytab",
                "/with \"quotes\" and 'others'",
                "/키탭",
                "/two\nlines",
                "/$HOME"
            })
    void javaReadsTheJaasConfiguration(String keytab) throws Exception {
        Path file = folder.resolve("jaas.conf");
        Files.writeString(file, text(new AccountSnippets("a", PRINCIPAL, keytab), Snippet.Id.JAAS));
        Configuration configuration =
                Configuration.getInstance("JavaLoginConfig", new URIParameter(file.toUri()));
        for (AppConfigurationEntry entry : configuration.getAppConfigurationEntry("Client")) {
            Map<String, ?> options = entry.getOptions();
            assertThat(options.get("keyTab")).isEqualTo(keytab);
            assertThat(options.get("principal")).isEqualTo(PRINCIPAL);
        }
    }

    @Test
    void whatJaasWouldFillInIsLeftOut() {
        assertThat(new AccountSnippets("a", PRINCIPAL, "/${user.home}/x").all())
                .extracting(Snippet::id)
                .doesNotContain(Snippet.Id.JAAS);
    }

    @Test
    void theAccessSheetIsReadableText() {
        AccessSheet sheet =
                new AccessSheet(
                        "Access of alice",
                        List.of(new AccessSheet.Fact("Realm", "KR\u202E\nx")),
                        List.of(
                                new AccessSheet.Command(
                                        "Log in", List.of("Run it here."), "kinit\nklist\n")),
                        "No secrets are in this file.");
        assertThat(sheet.text())
                .isEqualTo(
                        """
                        Access of alice
                        ===============

                        Realm: KR\\u202E\\nx

                        Log in
                        ------
                        Run it here.

                            kinit
                            klist

                        No secrets are in this file.
                        """);
    }
}
