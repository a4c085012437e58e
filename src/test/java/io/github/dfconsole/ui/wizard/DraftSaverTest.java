package io.github.dfconsole.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.change.WriterProcess;
import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.service.drafts.SavedDraft;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.testing.ManualJobs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class DraftSaverTest {

    private static final String CONNECTION = "sandbox";
    private static final NotebookDraft ONE = NotebookDraft.EMPTY.named("one");
    private static final NotebookDraft TWO = NotebookDraft.EMPTY.named("two");
    private static final NotebookDraft THREE = NotebookDraft.EMPTY.named("three");

    private final ManualJobs jobs = new ManualJobs();
    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-14T09:00:00Z");
    private DraftStore<NotebookDraft> shelf;
    private DraftSaver<NotebookDraft> keeper;

    @TempDir private Path folder;

    @BeforeEach
    void open() {
        shelf = new DraftStore<>(folder, "notebook", NotebookDraft.class);
        keeper = new DraftSaver<>(jobs, shelf, CONNECTION, () -> now);
    }

    private List<NotebookDraft> onDisk() throws IOException {
        return shelf.drafts(CONNECTION).stream().map(SavedDraft::draft).toList();
    }

    private Path blockTheDisk() throws IOException {
        return Files.writeString(folder.resolve("notebook-drafts"), "in the way");
    }

    @Test
    void whileSomebodyTypesOnlyTheLastIsWritten() throws IOException {
        keeper.keepSoon(ONE);
        keeper.keepSoon(TWO);
        keeper.keepSoon(THREE);
        assertThat(jobs.waiting()).isEqualTo(1);
        jobs.runAll();
        assertThat(onDisk()).containsExactly(THREE);
        assertThat(keeper.savedAt().get()).isEqualTo(now);
    }

    @Test
    void whatComesWhileItIsWritingIsWrittenAfterIt() throws IOException {
        keeper.keep(ONE, () -> told.add("one"));
        keeper.keep(TWO, () -> told.add("two"));
        keeper.keepSoon(THREE);
        jobs.runFirst();
        assertThat(told).isEmpty();
        jobs.runAll();
        assertThat(told).containsExactly("one", "two");
        assertThat(onDisk()).containsExactly(THREE);
    }

    @Test
    void discardingAfterKeepingLeavesNoFile() throws IOException {
        keeper.keepSoon(ONE);
        keeper.keep(TWO, () -> {});
        keeper.discard(() -> told.add("gone"));
        jobs.runAll();
        assertThat(told).containsExactly("gone");
        assertThat(onDisk()).isEmpty();
        assertThat(keeper.savedAt().get()).isNull();
    }

    @Test
    void discardingWhatWasNeverKeptTouchesNoDisk() throws IOException {
        blockTheDisk();
        keeper.keepSoon(ONE);
        keeper.discard(() -> told.add("gone"));
        jobs.runAll();
        assertThat(told).containsExactly("gone");
        assertThat(keeper.failure().get()).isNull();
    }

    @Test
    void keepingAfterDiscardingKeepsIt() throws IOException {
        keeper.keep(ONE, () -> {});
        keeper.discard(() -> {});
        keeper.keep(ONE, () -> {});
        jobs.runAll();
        assertThat(onDisk()).containsExactly(ONE);
    }

    @Test
    void whatIsKeptAlreadyIsNotWrittenAgain() {
        keeper.keep(ONE, () -> {});
        jobs.runAll();
        now = now.plus(Duration.ofMinutes(1));
        keeper.keep(ONE, () -> told.add("kept"));
        assertThat(told).containsExactly("kept");
        assertThat(keeper.savedAt().get()).isEqualTo(Instant.parse("2026-03-14T09:00:00Z"));
    }

    @Test
    void f23ADiskThatFailsIsSaidAndTriedAgainWithTheNextChange() throws IOException {
        Path obstacle = blockTheDisk();
        keeper.keepSoon(ONE);
        jobs.runAll();
        assertThat(keeper.failure().get()).isInstanceOf(IOException.class);
        assertThat(keeper.savedAt().get()).isNull();
        Files.delete(obstacle);
        keeper.keepSoon(TWO);
        jobs.runAll();
        assertThat(keeper.failure().get()).isNull();
        assertThat(onDisk()).containsExactly(TWO);
    }

    @Test
    void f23WhoWantsItKeptBeforeLeavingStaysWhereItIsNot() throws IOException {
        Path obstacle = blockTheDisk();
        keeper.keep(ONE, () -> told.add("left"));
        jobs.runAll();
        assertThat(told).isEmpty();
        assertThat(keeper.failure().get()).isNotNull();
        Files.delete(obstacle);
        keeper.keep(ONE, () -> told.add("left later"));
        jobs.runAll();
        assertThat(told).containsExactly("left later");
        assertThat(onDisk()).containsExactly(ONE);
    }

    @Test
    void f23WhoThrowsItAwayIsNotHeldBackByTheDisk() throws IOException {
        keeper.adopt(new SavedDraft<>("d1", CONNECTION, now, ONE, WriterProcess.current()));
        // What is there cannot be removed.
        Files.createDirectories(folder.resolve("notebook-drafts/d1.json/in-the-way"));
        keeper.discard(() -> told.add("left"));
        jobs.runAll();
        assertThat(told).containsExactly("left");
        assertThat(keeper.failure().get()).isNotNull();
    }

    @Test
    void f23WhatIsThrownAwayWhileItCouldNotBeWrittenIsGone() throws IOException {
        keeper.keep(ONE, () -> {});
        jobs.runAll();
        Path drafts = folder.resolve("notebook-drafts");
        Path aside = folder.resolve("aside");
        keeper.keep(TWO, () -> told.add("kept"));
        keeper.discard(() -> told.add("gone"));
        Files.move(drafts, aside);
        Path obstacle = blockTheDisk();
        jobs.runFirst();
        Files.delete(obstacle);
        Files.move(aside, drafts);
        jobs.runAll();
        assertThat(told).containsExactly("kept", "gone");
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void aDraftThatIsGoneOnWithStaysOneFile() throws IOException {
        Instant before = now.minus(Duration.ofDays(1));
        SavedDraft<NotebookDraft> kept =
                new SavedDraft<>("d1", CONNECTION, before, ONE, WriterProcess.current());
        shelf.keep(kept);
        keeper.adopt(kept);
        assertThat(keeper.savedAt().get()).isEqualTo(before);
        keeper.keepSoon(TWO);
        jobs.runAll();
        assertThat(shelf.drafts(CONNECTION))
                .containsExactly(
                        new SavedDraft<>("d1", CONNECTION, now, TWO, WriterProcess.current()));
        keeper.discard(() -> {});
        jobs.runAll();
        assertThat(onDisk()).isEmpty();
    }
}
