package io.github.dfconsole.service.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.change.WriterProcess;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.testing.SampleLookups;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class DraftStoreTest {

    private static final String HERE = "sandbox";

    /** The name version 0.1.0 gave to the file of the preset usual. */
    private static final String USUAL_FILE = "546cc561-9a76-305b-a074-65df0732bc8a.json";

    private static final Instant NOW = Instant.parse("2026-03-14T09:00:00.25Z");
    private static final NotebookDraft FULL =
            new NotebookDraft(
                    "a1",
                    "노트북",
                    "SW.LAB",
                    "Jupyter Lab",
                    1L,
                    11L,
                    "SVR.C004",
                    "vCPU 4EA",
                    true,
                    "HDD",
                    "500",
                    "old-key",
                    "forest-churn",
                    List.of(new NotebookDraft.Setting("Jupyter Lab", "Theme", "어둡게")));

    private DraftStore<NotebookDraft> shelf;

    @TempDir private Path folder;

    @BeforeEach
    void open() {
        shelf = store(folder);
    }

    private static DraftStore<NotebookDraft> store(Path folder) {
        return new DraftStore<>(folder, "notebook", NotebookDraft.class);
    }

    private static SavedDraft<NotebookDraft> kept(String id, Instant at, WriterProcess owner) {
        return new SavedDraft<>(id, HERE, at, FULL, owner);
    }

    private static SavedDraft<NotebookDraft> mine(String id, Instant at) {
        return kept(id, at, WriterProcess.current());
    }

    /** A process that surely runs, and is not this one. */
    private static ProcessHandle another() {
        return ProcessHandle.current().parent().orElseThrow();
    }

    private Path write(String folderName, String file, String content) throws IOException {
        Path into = Files.createDirectories(folder.resolve(folderName));
        return Files.writeString(into.resolve(file), content);
    }

    @Test
    void whatWasKeptIsThereInTheNextRunNewestFirst() throws IOException {
        shelf.keep(mine("a", NOW));
        shelf.keep(mine("b", NOW.plusSeconds(1)));
        assertThat(store(folder).drafts(HERE))
                .containsExactly(mine("b", NOW.plusSeconds(1)), mine("a", NOW));
    }

    @Test
    void aDraftOfTheSameIdIsReplacedAndOneThatIsDiscardedGone() throws IOException {
        shelf.keep(mine("a", NOW));
        shelf.keep(mine("a", NOW.plusSeconds(1)));
        assertThat(shelf.drafts(HERE)).containsExactly(mine("a", NOW.plusSeconds(1)));
        shelf.discard("a");
        shelf.discard("a");
        assertThat(shelf.drafts(HERE)).isEmpty();
    }

    @Test
    void aDraftOfAnotherConnectionIsNotOffered() throws IOException {
        shelf.keep(new SavedDraft<>("a", "elsewhere", NOW, FULL, WriterProcess.current()));
        assertThat(shelf.drafts(HERE)).isEmpty();
        assertThat(shelf.drafts("elsewhere")).hasSize(1);
    }

    @Test
    void f23WhatAnotherRunningConsoleIsAtIsNotOffered() throws IOException {
        ProcessHandle other = another();
        Instant started = other.info().startInstant().orElse(null);
        shelf.keep(kept("a", NOW, new WriterProcess(other.pid(), started)));
        assertThat(shelf.drafts(HERE)).isEmpty();
    }

    @Test
    void whatAConsoleLeftBehindIsOffered() throws IOException {
        WriterProcess gone = new WriterProcess(999_999_999, NOW);
        // Its number has been given to another process since.
        WriterProcess recycled =
                new WriterProcess(another().pid(), Instant.EPOCH.plus(Duration.ofDays(1)));
        shelf.keep(kept("a", NOW, gone));
        shelf.keep(kept("b", NOW.plusSeconds(1), recycled));
        assertThat(shelf.drafts(HERE)).extracting(SavedDraft::id).containsExactly("b", "a");
    }

    @Test
    void f23AFileThatIsBrokenIsSetAsideAndHidesNoOther() throws IOException {
        shelf.keep(mine("a", NOW));
        Path half = write("notebook-drafts", "b.json", "{\"id\":\"b\",\"connection\":");
        Path foreign = write("notebook-drafts", "c.json", "{\"id\":\"c\"}");
        assertThat(shelf.drafts(HERE)).containsExactly(mine("a", NOW));
        assertThat(half).doesNotExist();
        assertThat(foreign).doesNotExist();
        assertThat(folder.resolve("notebook-drafts/b.json.broken")).exists();
    }

    @Test
    void aDraftThatLacksMostOfItIsReadAsFarAsItGoes() throws IOException {
        write(
                "notebook-drafts",
                "a.json",
                """
                {"id":"a", "connection":"sandbox", "savedAt":"2026-03-14T09:00:00Z",
                 "owner":{"pid":999999999}, "later":true,
                 "draft":{"name":"churn", "storageType":null, "settings":[{"name":"Theme"}]}}
                """);
        assertThat(shelf.drafts(HERE))
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.draft().name()).isEqualTo("churn");
                            assertThat(kept.draft().storageType()).isEqualTo("SSD");
                            assertThat(kept.draft().settings())
                                    .containsExactly(new NotebookDraft.Setting("", "Theme", ""));
                        });
    }

    @Test
    void aDraftWrittenByVersion010IsRead() throws IOException {
        write(
                "notebook-drafts",
                "5f0c2a8e-7d0b-4c57-9d0e-0e6a8d0f2b11.json",
                """
                {
                  "id" : "5f0c2a8e-7d0b-4c57-9d0e-0e6a8d0f2b11",
                  "connection" : "sandbox",
                  "savedAt" : "2026-03-14T09:00:00.250Z",
                  "draft" : {
                    "accountId" : "a1",
                    "name" : "노트북",
                    "typeCode" : "SW.LAB",
                    "typeName" : "Jupyter Lab",
                    "vpcNo" : 1,
                    "subnetNo" : 11,
                    "serverTypeCode" : "SVR.C004",
                    "serverDesc" : "vCPU 4EA",
                    "addStorage" : true,
                    "storageType" : "HDD",
                    "storageSize" : "500",
                    "loginKeyName" : "old-key",
                    "bucketName" : "forest-churn",
                    "settings" : [ {
                      "componentName" : "Jupyter Lab",
                      "name" : "Theme",
                      "value" : "어둡게"
                    } ]
                  },
                  "owner" : {
                    "pid" : 999999999,
                    "startedAt" : "2026-03-14T08:59:00Z"
                  }
                }
                """);
        assertThat(shelf.drafts(HERE))
                .containsExactly(
                        kept(
                                "5f0c2a8e-7d0b-4c57-9d0e-0e6a8d0f2b11",
                                NOW,
                                new WriterProcess(
                                        999_999_999, Instant.parse("2026-03-14T08:59:00Z"))));
    }

    @Test
    void aPresetWrittenByVersion010IsReadAndReplaced() throws IOException {
        write(
                "notebook-presets",
                USUAL_FILE,
                """
                {
                  "connection" : "sandbox",
                  "name" : "usual",
                  "draft" : {
                    "accountId" : "a1",
                    "name" : "",
                    "typeCode" : "SW.LAB",
                    "typeName" : "Jupyter Lab",
                    "vpcNo" : 1,
                    "subnetNo" : 11,
                    "serverTypeCode" : "SVR.C004",
                    "serverDesc" : "vCPU 4EA",
                    "addStorage" : true,
                    "storageType" : "HDD",
                    "storageSize" : "500",
                    "loginKeyName" : "old-key",
                    "bucketName" : "forest-churn",
                    "settings" : [ {
                      "componentName" : "Jupyter Lab",
                      "name" : "Theme",
                      "value" : "어둡게"
                    } ]
                  }
                }
                """);
        assertThat(shelf.presets(HERE))
                .containsExactly(new Preset<>(HERE, "usual", FULL.named("")));
        shelf.keep(new Preset<>(HERE, "usual", NotebookDraft.EMPTY));
        assertThat(shelf.presets(HERE))
                .containsExactly(new Preset<>(HERE, "usual", NotebookDraft.EMPTY));
    }

    @Test
    void presetsAreInTheOrderOfTheirNamesWhateverTheyAreCalled() throws IOException {
        for (String name : List.of("작은 노트북", "../../b", "a", "CON")) {
            shelf.keep(new Preset<>(HERE, name, FULL));
        }
        shelf.keep(new Preset<>("elsewhere", "x", FULL));
        assertThat(store(folder).presets(HERE))
                .extracting(Preset::name)
                .containsExactly("../../b", "CON", "a", "작은 노트북");
        assertThat(store(folder).presets(HERE).getFirst().draft()).isEqualTo(FULL);
    }

    @Test
    void aPresetOfTheSameNameIsReplacedHereAndNotElsewhere() throws IOException {
        shelf.keep(new Preset<>(HERE, "usual", FULL));
        shelf.keep(new Preset<>("elsewhere", "usual", FULL));
        shelf.keep(new Preset<>(HERE, "usual", NotebookDraft.EMPTY));
        assertThat(shelf.presets(HERE))
                .containsExactly(new Preset<>(HERE, "usual", NotebookDraft.EMPTY));
        shelf.discard(new Preset<>(HERE, "usual", FULL));
        assertThat(shelf.presets(HERE)).isEmpty();
        assertThat(shelf.presets("elsewhere")).hasSize(1);
    }

    @Test
    void f24WhatIsMaskedIsNotTakenOverFromANotebook() {
        NotebookDetail notebook =
                SampleLookups.detail(
                        List.of(
                                setting("Access Password", "********", true),
                                setting("Theme", "dark", false)));
        NotebookDraft draft = NotebookDraft.like(notebook, "a1");
        assertThat(draft.settings())
                .containsExactly(new NotebookDraft.Setting("Jupyter Lab", "Theme", "dark"));
        assertThat(draft.name()).isEmpty();
        assertThat(draft.subnetNo()).isEqualTo(11L);
    }

    private static NotebookDetail.Setting setting(String name, String value, boolean masked) {
        return new NotebookDetail.Setting(
                "Jupyter Lab", name, Secret.of(value), "", masked, "", "");
    }
}
