package io.github.dfconsole.ui.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleLookups;
import io.github.dfconsole.testing.SampleNotebooks;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.notebooks.wizard.NotebookStep;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardViewModel;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.submission.PendingSubmission;
import io.github.dfconsole.ui.submission.SubmissionProgress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;

/** The outcome of creating a notebook is unknown, and its wizard was closed. */
class NotebookWorkbenchTest {

    private static final String CREATE = "notebooks/create";

    private final ManualJobs jobs = new ManualJobs();
    private final FakeWire wire = SampleLookups.wire();
    private CreationFiles<NotebookDraft> files;
    private NotebookWorkbench workbench;

    @TempDir private Path folder;

    @BeforeEach
    void loseOne() {
        files = NotebookWork.files(folder);
        workbench =
                new NotebookWorkbench(
                        jobs,
                        () -> Instant.parse("2026-03-14T09:00:00Z"),
                        files,
                        new OpenConnection(
                                wire.session(), "sandbox", Api.endpoint("http://127.0.0.1:1")),
                        new Unheard());
        wire.fails(CREATE, ApiFailure.UnknownOutcome::new);
        NotebookWizardViewModel wizard = workbench.openWizard();
        jobs.runAll();
        enter(wizard, "nb-aaa");
        wizard.wizard().commit();
        jobs.runAll();
        assertThat(wizard.creation().progress().get())
                .isInstanceOf(SubmissionProgress.NotFound.class);
    }

    private static final class Unheard implements CreationEvents {

        @Override
        public void ask(Wanted wanted, Runnable send) {
            send.run();
        }

        @Override
        public void ended(WatchedResource notebook) {}

        @Override
        public void found(WatchedResource notebook) {}

        @Override
        public void failed(String name, Throwable cause) {}

        @Override
        public void nameTaken(String name) {}
    }

    private void enter(NotebookWizardViewModel wizard, String name) {
        wizard.form().fields().name().set(name);
        wizard.form().fields().bucket().set("forest-churn");
        password(wizard);
        jobs.runAll();
    }

    private static void password(NotebookWizardViewModel wizard) {
        wizard.form().configurations().fields().getFirst().value().set("Canary-2931!");
    }

    private int sent() {
        return Collections.frequency(wire.calls(), CREATE);
    }

    @Test
    void f3ANotebookWhoseOutcomeIsUnknownCannotBeRenamed() {
        NotebookWizardViewModel wizard = workbench.openWizard();
        assertThat(wizard.form().fields().name().locked().get()).isTrue();
        assertThat(wizard.form().fields().account().locked().get()).isTrue();
        // Whatever might change it all the same, it is not sent as the one that is unknown.
        wizard.form().fields().name().set("nb-bbb");
        jobs.runAll();
        wizard.wizard().commit();
        jobs.runAll();
        assertThat(wizard.creation().progress().get())
                .isInstanceOf(SubmissionProgress.AnotherUnconfirmed.class);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void createAgainAfterTheWizardWasClosedLeadsToTheReviewOfWhatWasSent() {
        workbench.closeWizard();
        jobs.runAll();
        PendingSubmission<NotebookDraft> pending = workbench.pending().all().getFirst();
        workbench.createAgain(pending);
        jobs.runAll();
        NotebookWizardViewModel wizard = workbench.openWizard();
        assertThat(wizard.wizard().steps().current().get()).isEqualTo(NotebookStep.REVIEW);
        assertThat(wizard.form().draft()).isEqualTo(pending.intent().draft());
        assertThat(sent()).isEqualTo(1);
        wire.on(CREATE, request -> new Ack(true, "", "n9"));
        password(wizard);
        wizard.wizard().commit();
        jobs.runAll();
        assertThat(wizard.creation().progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void theDraftOfANotebookThatIsFoundLaterIsNotOffered() throws Exception {
        workbench.openWizard().wizard().saveDraft(() -> {});
        jobs.runAll();
        workbench.closeWizard();
        jobs.runAll();
        assertThat(files.drafts().drafts("sandbox")).hasSize(1);
        workbench.openWizard();
        jobs.runAll();
        assertThat(workbench.startMenu().drafts()).hasSize(1);
        wire.lists(
                "notebooks/getList",
                new Notebook("n9", "nb-aaa", "", "RUNNING", null, "", null, "", "", null));
        wire.on("notebooks/getDetail", request -> SampleNotebooks.detail("n9", "RUNNING"));
        workbench.pending().checkAgain(workbench.pending().all().getFirst());
        jobs.runAll();
        assertThat(files.drafts().drafts("sandbox")).isEmpty();
        assertThat(workbench.startMenu().drafts()).isEmpty();
    }
}
