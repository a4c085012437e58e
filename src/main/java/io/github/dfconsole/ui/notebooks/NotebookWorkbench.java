package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.ui.creation.CreationBench;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardViewModel;
import io.github.dfconsole.ui.resource.OpenConnection;

import java.time.InstantSource;

/** Everything that is at work on new notebooks over one connection. It belongs to the UI thread. */
public final class NotebookWorkbench
        extends CreationBench<NewNotebook, NotebookDraft, NotebookWizardViewModel> {

    private final Jobs jobs;
    private final NotebookLookups lookups;
    private final Endpoint endpoint;

    /**
     * Sets everything up; nothing is asked yet.
     *
     * @param events hears what becomes known of new notebooks in the background
     */
    NotebookWorkbench(
            Jobs jobs,
            InstantSource clock,
            CreationFiles<NotebookDraft> files,
            OpenConnection connection,
            CreationEvents events) {
        super(jobs, clock, files, connection, new NotebookCreation(connection.session()), events);
        this.jobs = jobs;
        this.lookups = new NotebookLookups(connection.session(), clock);
        this.endpoint = connection.endpoint();
    }

    @Override
    protected NotebookWizardViewModel newWizard(CreationTools<NewNotebook, NotebookDraft> with) {
        return new NotebookWizardViewModel(jobs, lookups, with, endpoint);
    }

    /** What there is to choose from. */
    NotebookLookups lookups() {
        return lookups;
    }
}
