package io.github.dfconsole.ui.accounts.keytab;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.keytab.DownloadedKeytab;
import io.github.dfconsole.service.keytab.FolderRisk;
import io.github.dfconsole.service.keytab.KeytabComparison;
import io.github.dfconsole.service.keytab.KeytabException;
import io.github.dfconsole.service.keytab.KeytabFailure;
import io.github.dfconsole.service.keytab.KeytabResets;
import io.github.dfconsole.service.keytab.KeytabStorage;
import io.github.dfconsole.service.keytab.KnownKeytabs;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A keytab is downloaded when the user says so, into a file that was looked at before. */
class KeytabDownloadViewModelTest {

    private static final Instant NOW = Instant.parse("2026-11-27T14:02:00Z");

    @TempDir private Path folder;

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<DownloadedKeytab> saved = new ArrayList<>();
    private SandboxSessions sandbox;
    private Session session;
    private Account account;
    private KeytabRecords records;

    @BeforeEach
    void start() throws Exception {
        sandbox =
                new SandboxSessions(
                        SandboxSettings.usual(),
                        (report, failure) -> calls.add(report.operation()));
        session = sandbox.open(sandbox.connection());
        account =
                session.accounts().rows().stream()
                        .filter(each -> !each.disabled())
                        .findFirst()
                        .orElseThrow();
        records =
                new KeytabRecords(
                        new KnownKeytabs(folder.resolve("kept")),
                        KeytabResetRecords.in(folder.resolve("kept")));
        records.show("sandbox", new InlineJobs());
    }

    @AfterEach
    void stop() {
        session.close();
        sandbox.close();
    }

    private KeytabDownloadViewModel download(Path file) {
        return new KeytabDownloadViewModel(
                new DownloadedKeytab.Request("sandbox", session, account),
                records,
                new InlineJobs(),
                InstantSource.fixed(NOW),
                file);
    }

    private long downloads() {
        return calls.stream().filter(each -> each.endsWith("getKerberosKeytab")).count();
    }

    @Test
    void savesItAndRemembersWhichOneItWas() throws Exception {
        Path file = folder.resolve("df.키탭.keytab");
        KeytabDownloadViewModel download = download(file);
        assertThat(downloads()).isZero();
        download.download(saved::add);
        assertThat(KeytabStorage.inspect(file)).isEqualTo(saved.getFirst().contents());
        assertThat(records.of(account.id()).orElseThrow().fingerprint().sha256())
                .isEqualTo(saved.getFirst().contents().sha256());
        assertThat(records.lastFolder()).contains(folder);
        assertThat(saved.getFirst().comparison()).isEqualTo(KeytabComparison.CANNOT_BE_TOLD);
        assertThat(saved.getFirst().isFirst()).isTrue();
    }

    @Test
    void saysThatTheKeyWasResetSinceTheLastDownload() throws Exception {
        download(folder.resolve("one")).download(saved::add);
        download(folder.resolve("two")).download(saved::add);
        assertThat(saved.getLast().comparison()).isEqualTo(KeytabComparison.SAME);
        session.client().accounts().resetKerberosKeytab(account.id());
        download(folder.resolve("three")).download(saved::add);
        assertThat(saved.getLast().comparison()).isEqualTo(KeytabComparison.NEWER);
        // All that is certain is that it was after the download before.
        assertThat(new KeytabResets(folder.resolve("kept")).read("sandbox").get(account.id()).at())
                .isEqualTo(NOW);
    }

    @Test
    void replacesAFileOnlyOnceTheUserHasSeenThatItIsThere() throws Exception {
        Path file = folder.resolve("df.keytab");
        KeytabDownloadViewModel download = download(file);
        Files.writeString(file, "something else");
        download.download(saved::add);
        assertThat(saved).isEmpty();
        assertThat(downloads()).isZero();
        assertThat(download.look().get().isReplacing()).isTrue();
        assertThat(file).hasContent("something else");
        download.download(saved::add);
        assertThat(KeytabStorage.inspect(file).entries()).isNotEmpty();
    }

    @Test
    void downloadsNothingThatCouldNotBeSaved() {
        KeytabDownloadViewModel download = download(folder.resolve("no/such/folder/df.keytab"));
        download.download(saved::add);
        assertThat(download.look().get().obstacle()).isInstanceOf(KeytabFailure.NotWritten.class);
        assertThat(downloads()).isZero();
        assertThat(download.working().get()).isFalse();
    }

    @Test
    void warnsOfAFolderUnderGit() throws Exception {
        Files.createDirectories(folder.resolve("repository/.git"));
        KeytabDownloadViewModel download = download(folder.resolve("repository/df.keytab"));
        assertThat(download.look().get().risks())
                .anyMatch(each -> each instanceof FolderRisk.UnderGit);
    }

    @Test
    void saysWhenTheServiceSendsSomethingElse() {
        sandbox.fault("accounts/getKerberosKeytab=html");
        Path file = folder.resolve("df.keytab");
        KeytabDownloadViewModel download = download(file);
        download.download(saved::add);
        assertThat(download.failure().get()).isNotNull();
        assertThat(file).doesNotExist();
        assertThat(records.of(account.id())).isEmpty();
    }

    @Test
    void inspectsAnyFileAndComparesItWithTheLastDownload() throws Exception {
        Path old = folder.resolve("old");
        download(old).download(saved::add);
        KeytabInspectionViewModel inspection =
                new KeytabInspectionViewModel(List.of(account), records, new InlineJobs(), old);
        inspection.inspect();
        assertThat(inspection.found().get().comparison()).isEqualTo(KeytabComparison.SAME);
        session.client().accounts().resetKerberosKeytab(account.id());
        download(folder.resolve("new")).download(saved::add);
        inspection.inspect();
        assertThat(inspection.found().get().comparison()).isEqualTo(KeytabComparison.OLDER);
        inspection.file().set("missing");
        assertThat(inspection.found().get()).isNull();
        inspection.inspect();
        assertThat(inspection.failure().get())
                .isInstanceOfSatisfying(
                        KeytabException.class,
                        cause ->
                                assertThat(cause.failure())
                                        .isInstanceOf(KeytabFailure.NoSuchFile.class));
    }

    /** A console that was just started has not read its records when the user is quick. */
    @Test
    void isComparedWithTheLastDownloadBeforeTheRecordsWereRead() throws Exception {
        Path file = folder.resolve("one");
        download(file).download(saved::add);
        ManualJobs slow = new ManualJobs();
        records =
                new KeytabRecords(
                        new KnownKeytabs(folder.resolve("kept")),
                        KeytabResetRecords.in(folder.resolve("kept")));
        records.show("sandbox", slow);
        KeytabInspectionViewModel inspection =
                new KeytabInspectionViewModel(List.of(account), records, new InlineJobs(), file);
        inspection.inspect();
        assertThat(inspection.found().get().comparison()).isEqualTo(KeytabComparison.SAME);
        download(folder.resolve("two")).download(saved::add);
        assertThat(saved.getLast().comparison()).isEqualTo(KeytabComparison.SAME);
        slow.runAll();
        assertThat(records.of(account.id())).contains(saved.getLast().known());
    }

    @Test
    void thatNoneWasDownloadedIsSaidOnceTheRecordsWereRead() {
        ManualJobs slow = new ManualJobs();
        records =
                new KeytabRecords(
                        new KnownKeytabs(folder.resolve("kept")),
                        KeytabResetRecords.in(folder.resolve("kept")));
        records.show("sandbox", slow);
        assertThat(records.hasNone(account.id())).isFalse();
        assertThat(records.isReading()).isTrue();
        slow.runAll();
        assertThat(records.hasNone(account.id())).isTrue();
        assertThat(records.isReading()).isFalse();
    }

    @Test
    void recordsThatCannotBeReadDoNotSayThatNoneWasDownloaded() throws Exception {
        Files.createDirectories(folder.resolve("kept"));
        Files.writeString(folder.resolve("kept/keytabs"), "no folder");
        records =
                new KeytabRecords(
                        new KnownKeytabs(folder.resolve("kept")),
                        KeytabResetRecords.in(folder.resolve("kept")));
        records.show("sandbox", new InlineJobs());
        assertThat(records.hasNone(account.id())).isFalse();
        download(folder.resolve("one")).download(saved::add);
        assertThat(saved.getLast().isFirst()).isFalse();
    }
}
