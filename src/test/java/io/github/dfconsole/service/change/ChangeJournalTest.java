package io.github.dfconsole.service.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.files.UnreadableFile;
import io.github.dfconsole.service.notebooks.NotebookDraft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

class ChangeJournalTest {

    private static final String CONNECTION = "https://dataforest.apigw.ntruss.com|AKIA0123";

    /** Byte for byte what version 0.1.0 has written. */
    private static final String OF_0_1_0 =
            """
            {
              "id" : "6f1b8a2e-6f0e-4b3a-9a49-3c3c1d9a7d11",
              "connection" : "https://dataforest.apigw.ntruss.com|AKIA0123",
              "accountName" : "forest",
              "draft" : {
                "accountId" : "a1",
                "name" : "churn-lab",
                "typeCode" : "SW.LAB",
                "typeName" : "Jupyter Lab",
                "vpcNo" : 34754,
                "subnetNo" : 83356,
                "serverTypeCode" : "SVR.C004",
                "serverDesc" : "",
                "addStorage" : true,
                "storageType" : "HDD",
                "storageSize" : "500",
                "loginKeyName" : "user-api-key",
                "bucketName" : "forest-churn",
                "settings" : [ {
                  "componentName" : "Jupyter Lab",
                  "name" : "Theme",
                  "value" : "dark"
                } ]
              },
              "sentAt" : "2026-11-22T03:00:00.250Z",
              "owner" : {
                "pid" : 999999999,
                "startedAt" : "2026-11-22T02:00:00Z"
              }
            }
            """;

    @TempDir private Path folder;

    private ChangeJournal<NotebookDraft> journal() {
        return new ChangeJournal<>(folder, NotebookDraft.class);
    }

    @Test
    void f3AnEntryOfVersion010IsRead() throws Exception {
        Files.writeString(folder.resolve("6f1b8a2e-6f0e-4b3a-9a49-3c3c1d9a7d11.json"), OF_0_1_0);
        OpenIntents<NotebookDraft> open = journal().open(CONNECTION);
        assertThat(open.unreadable()).isEmpty();
        assertThat(open.intents())
                .containsExactly(
                        new SubmissionIntent<>(
                                "6f1b8a2e-6f0e-4b3a-9a49-3c3c1d9a7d11",
                                CONNECTION,
                                "forest",
                                new NotebookDraft(
                                        "a1",
                                        "churn-lab",
                                        "SW.LAB",
                                        "Jupyter Lab",
                                        34_754L,
                                        83_356L,
                                        "SVR.C004",
                                        "",
                                        true,
                                        "HDD",
                                        "500",
                                        "user-api-key",
                                        "forest-churn",
                                        List.of(
                                                new NotebookDraft.Setting(
                                                        "Jupyter Lab", "Theme", "dark"))),
                                Instant.parse("2026-11-22T03:00:00.250Z"),
                                new WriterProcess(
                                        999_999_999, Instant.parse("2026-11-22T02:00:00Z")),
                                "",
                                "",
                                null));
    }

    @Test
    void everythingThatIsWrittenIsReadAgain() throws Exception {
        SubmissionIntent<NotebookDraft> intent =
                new SubmissionIntent<>(
                        "one",
                        CONNECTION,
                        "forest",
                        NotebookDraft.EMPTY.named("churn-lab"),
                        Instant.parse("2026-11-22T03:00:00Z"),
                        WriterProcess.current(),
                        "notebooks/create",
                        "draft-1",
                        List.of("n1", "n2"));
        journal().begin(intent);
        assertThat(journal().open(CONNECTION).intents()).containsExactly(intent);
    }

    @Test
    void anEntryThatCannotBeUnderstoodIsReportedWithItsDate() throws Exception {
        Path broken = folder.resolve("two.json");
        Files.writeString(broken, OF_0_1_0.replace("\"accountName\"", "\"somethingElse\""));
        Instant written = Instant.parse("2026-11-22T03:00:00Z");
        Files.setLastModifiedTime(broken, FileTime.from(written));
        OpenIntents<NotebookDraft> open = journal().open(CONNECTION);
        assertThat(open.intents()).isEmpty();
        assertThat(open.unreadable())
                .containsExactly(
                        new UnreadableFile(folder.resolve("two.json.broken"), written, true));
    }
}
