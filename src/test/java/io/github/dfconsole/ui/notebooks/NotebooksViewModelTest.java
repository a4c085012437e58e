package io.github.dfconsole.ui.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.service.notebooks.NotebookStartup;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;

class NotebooksViewModelTest {

    private static final Account ACCOUNT = new Account("a1", "forest", "", "", null, false);
    private static final Notebook LAB = notebook("n1", "lab", "RUNNING");

    private final ManualJobs jobs = new ManualJobs();
    private final ManualJobs clock = new ManualJobs();
    private final FakeWire wire = new FakeWire().lists("notebooks/getList", LAB);
    private NotebooksViewModel model;

    @TempDir private Path folder;

    @BeforeEach
    void show() {
        model =
                new NotebooksViewModel(
                        jobs,
                        new Poller(clock),
                        InstantSource.system(),
                        new Texts(Locale.ENGLISH),
                        new Times(ZoneOffset.UTC),
                        NotebookFiles.in(folder));
        model.show(wire.session(), ACCOUNT);
        jobs.runAll();
    }

    @Test
    void deletesOnceHoweverOftenItIsAskedAndFollowsTheRowUntilItIsGone() {
        wire.on("notebooks/delete", request -> new Ack(true, "", "n1"));
        model.delete(LAB);
        model.delete(LAB);
        jobs.runAll();
        assertThat(Collections.frequency(wire.calls(), "notebooks/delete")).isEqualTo(1);
        assertThat(model.isDeleting(LAB)).isTrue();

        // It is still listed for a while; the poller looks again by itself.
        wire.lists("notebooks/getList");
        clock.runFirst();
        jobs.runAll();
        assertThat(model.table().rows()).isEmpty();
        assertThat(model.deleteFailure().get()).isNull();
    }

    @Test
    void e9ADeletionThatMayHaveHappenedIsLookedUpAndNotSentAgain() {
        wire.fails("notebooks/delete", ApiFailure.UnknownOutcome::new);
        model.delete(LAB);
        int before = Collections.frequency(wire.calls(), "notebooks/getList");
        jobs.runAll();
        assertThat(model.deleteFailure().get().name()).isEqualTo("lab");
        assertThat(Collections.frequency(wire.calls(), "notebooks/delete")).isEqualTo(1);
        assertThat(Collections.frequency(wire.calls(), "notebooks/getList")).isEqualTo(before + 1);
        assertThat(model.isDeleting(LAB)).isFalse();
    }

    @Test
    void t5LooksAgainByItselfWhileOneIsBeingPrepared() {
        wire.lists("notebooks/getList", notebook("n2", "new", "ACCEPTED"));
        model.table().refresh();
        jobs.runAll();
        int before = Collections.frequency(wire.calls(), "notebooks/getList");
        wire.lists("notebooks/getList", notebook("n2", "new", "RUNNING"));
        clock.runFirst();
        jobs.runAll();
        assertThat(Collections.frequency(wire.calls(), "notebooks/getList")).isEqualTo(before + 1);
        clock.runFirst();
        jobs.runAll();
        assertThat(Collections.frequency(wire.calls(), "notebooks/getList")).isEqualTo(before + 1);
    }

    @Test
    void w16LeadsToANewNotebookWithTheFirstListThatHasIt() {
        WatchedResource created =
                new StateWatch(new ManualJobs(), InstantSource.system(), ended -> {})
                        .follow(
                                new NotebookStartup(wire.session(), "a1", "n2", "new"),
                                Instant.EPOCH,
                                Instant.EPOCH);
        Notebook row = notebook("n2", "new", "RUNNING");
        wire.lists("notebooks/getList", LAB, row);
        model.show(created);
        jobs.runFirst();
        assertThat(model.table().selected().get()).isEqualTo(row);
        assertThat(model.detailOpen().get()).isTrue();
    }

    private static Notebook notebook(String id, String name, String state) {
        return new Notebook(
                id, name, "Jupyter Lab", state, 1L, "vpc", 2L, "subnet", "4 vCPU", null);
    }
}
