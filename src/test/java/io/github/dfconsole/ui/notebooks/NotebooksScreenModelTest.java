package io.github.dfconsole.ui.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.keytab.KeytabResets;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.Guard;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;

class NotebooksScreenModelTest {

    private static final Account ACCOUNT = new Account("a1", "forest", "", "", null, false);
    private static final Notebook LAB = notebook("n1", "lab", "RUNNING");

    private final ManualJobs jobs = new ManualJobs();
    private final ManualJobs clock = new ManualJobs();
    private final FakeWire wire = new FakeWire().lists("notebooks/getList", LAB);
    private ResourceViewModel<Notebook, NotebookDetail> model;

    @TempDir private Path folder;

    @BeforeEach
    void show() {
        ScreenContext context = Screens.context(jobs, clock);
        model =
                new ResourceViewModel<>(
                        new NotebooksKind(new NotebookWork(folder), KeytabResetRecords.in(folder)),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
        Session session = wire.session();
        model.runner().open(session, "test", Guard.NONE);
        jobs.runAll();
        model.show(session, ACCOUNT);
        jobs.runAll();
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
        Notebook row = notebook("n2", "new", "RUNNING");
        wire.lists("notebooks/getList", LAB, row);
        model.showRow("a1", "n2");
        jobs.runFirst();
        assertThat(model.table().selected().get()).isEqualTo(row);
        assertThat(model.detail().isOpen().get()).isTrue();
    }

    @Test
    void aResetThatAnotherWindowNotedIsReadWithTheNextList() throws Exception {
        NotebooksKind kind = (NotebooksKind) model.kind();
        model.opened(
                new OpenConnection(wire.session(), "test", Api.endpoint("http://127.0.0.1:1")));
        jobs.runAll();
        new KeytabResets(folder).note("test", "a1", Instant.EPOCH);
        assertThat(kind.keytabs().resets().of("a1")).isEmpty();
        model.table().refresh();
        jobs.runAll();
        assertThat(kind.keytabs().resets().of("a1")).isPresent();
    }

    private static Notebook notebook(String id, String name, String state) {
        return new Notebook(
                id, name, "Jupyter Lab", state, 1L, "vpc", 2L, "subnet", "4 vCPU", null);
    }
}
