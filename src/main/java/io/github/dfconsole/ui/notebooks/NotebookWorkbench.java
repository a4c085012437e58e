package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.service.drafts.SavedDraft;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardServices;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardViewModel;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.submission.BackgroundResults;
import io.github.dfconsole.ui.submission.PendingSubmission;
import io.github.dfconsole.ui.submission.PendingSubmissions;
import io.github.dfconsole.ui.wizard.DraftSaver;
import io.github.dfconsole.ui.wizard.StartMenuViewModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;

/**
 * Everything that is at work on notebooks over one connection, whichever account and screen is
 * shown: the wizard, what was created and is being followed, and what is not settled. It belongs to
 * the UI thread.
 */
public final class NotebookWorkbench {

    private final Jobs jobs;
    private final NotebookLookups lookups;
    private final StateWatch following;
    private final PendingSubmissions<NotebookDraft> pending;
    private final StartMenuViewModel<NotebookDraft> startMenu;
    private final NotebookWizardServices services;
    private final ReadOnlyObjectWrapper<@Nullable NotebookWizardViewModel> wizard =
            new ReadOnlyObjectWrapper<>(this, "wizard");

    /**
     * Sets everything up; nothing is asked yet.
     *
     * @param events hears what becomes known of new notebooks in the background
     */
    NotebookWorkbench(
            Jobs jobs,
            InstantSource clock,
            NotebookFiles files,
            OpenConnection connection,
            NotebookEvents events) {
        this.jobs = jobs;
        this.lookups = new NotebookLookups(connection.session(), clock);
        Submission<NewNotebook, NotebookDraft> creation =
                new Submission<>(
                        new NotebookCreation(connection.session()),
                        files.journal(),
                        files.drafts()::discard,
                        connection.name(),
                        clock);
        this.following = new StateWatch(jobs, clock, events::ended);
        this.pending =
                new PendingSubmissions<>(jobs, creation, following, new PendingResults(events));
        this.startMenu = new StartMenuViewModel<>(jobs, files.drafts(), connection.name());
        this.services =
                new NotebookWizardServices(
                        lookups,
                        creation,
                        following,
                        new Afterwards(pending, events),
                        () -> new DraftSaver<>(jobs, files.drafts(), connection.name(), clock),
                        connection.endpoint());
    }

    /** The draft of a notebook that is found is gone, so it is no longer offered. */
    private final class PendingResults implements PendingSubmissions.Listener {

        private final NotebookEvents events;

        PendingResults(NotebookEvents events) {
            this.events = events;
        }

        @Override
        public void found(WatchedResource resource) {
            NotebookWizardViewModel open = wizard.get();
            if (open != null) {
                startMenu.load(open.wizard().drafts().draftId());
            }
            events.found(resource);
        }

        @Override
        public void nameTaken(String name) {
            events.nameTaken(name);
        }
    }

    private record Afterwards(PendingSubmissions<NotebookDraft> pending, NotebookEvents events)
            implements BackgroundResults<NotebookDraft> {

        @Override
        public void unsettled(SubmissionIntent<NotebookDraft> intent, @Nullable ApiFailure cause) {
            pending.add(intent, cause);
        }

        @Override
        public void failed(String name, Throwable cause) {
            events.failed(name, cause);
        }

        @Override
        public void nameTaken(String name) {
            events.nameTaken(name);
        }
    }

    /** Works off the journal. */
    void open() {
        pending.load();
    }

    /** Opens the wizard, if it is not open. */
    public NotebookWizardViewModel openWizard() {
        NotebookWizardViewModel open = wizard.get();
        if (open == null) {
            open = new NotebookWizardViewModel(jobs, services);
            wizard.set(open);
            startMenu.load(open.wizard().drafts().draftId());
        }
        return open;
    }

    /** Opens a new wizard that starts from a notebook that exists. */
    public void startFrom(NotebookDraft draft) {
        replaceWizard(() -> openWizard().wizard().startFrom(draft));
    }

    /** Opens a new wizard that goes on with a draft. */
    public void resume(SavedDraft<NotebookDraft> draft) {
        replaceWizard(
                () -> {
                    openWizard().wizard().resume(draft);
                    startMenu.load(draft.id());
                });
    }

    /** Opens a new wizard at the review of a request that was sent and not found so far. */
    public void createAgain(PendingSubmission<NotebookDraft> unsettled) {
        replaceWizard(
                () -> {
                    NotebookWizardViewModel opened = openWizard();
                    opened.wizard().startFrom(unsettled.intent().draft());
                    pending.handOver(unsettled);
                    opened.creation().adopt(unsettled);
                    opened.wizard().steps().review();
                });
    }

    /** What is entered in the one that is open becomes a draft. */
    private void replaceWizard(Runnable then) {
        NotebookWizardViewModel open = wizard.get();
        Runnable goOn =
                () -> {
                    closeWizard();
                    then.run();
                };
        if (open != null && open.wizard().isDirty()) {
            open.wizard().saveDraft(goOn);
        } else {
            goOn.run();
        }
    }

    /** Closes the wizard; what was entered and not kept is gone. */
    public void closeWizard() {
        NotebookWizardViewModel open = wizard.get();
        if (open != null) {
            open.wizard().close();
            wizard.set(null);
        }
    }

    /** What there is to choose from. */
    NotebookLookups lookups() {
        return lookups;
    }

    /** Stops everything that is under way; the journal keeps what is not settled. */
    void close() {
        NotebookWizardViewModel open = wizard.get();
        if (open != null && open.wizard().isDirty()) {
            open.wizard().saveDraft(() -> {});
        }
        closeWizard();
        following.close();
        pending.close();
    }

    /** The wizard; null while none is open. */
    public ReadOnlyObjectProperty<@Nullable NotebookWizardViewModel> wizard() {
        return wizard.getReadOnlyProperty();
    }

    /** What was created and is being followed. */
    public StateWatch following() {
        return following;
    }

    /** What it is not known of whether it was created. */
    public PendingSubmissions<NotebookDraft> pending() {
        return pending;
    }

    /** Drafts and presets. */
    public StartMenuViewModel<NotebookDraft> startMenu() {
        return startMenu;
    }
}
