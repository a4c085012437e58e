package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceCreation;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceDraft;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceLookups;
import io.github.dfconsole.ui.creation.CreationBench;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.resource.OpenConnection;

import java.time.InstantSource;

/** Everything that is at work on new AI workspaces over one connection, on the UI thread. */
public final class WorkspaceBench
        extends CreationBench<NewAiWorkspace, WorkspaceDraft, WorkspaceWizardViewModel> {

    private final Jobs jobs;
    private final WorkspaceLookups lookups;
    private final Endpoint endpoint;

    /**
     * Sets everything up; nothing is asked yet.
     *
     * @param events hears what becomes known of new workspaces in the background
     */
    WorkspaceBench(
            Jobs jobs,
            InstantSource clock,
            CreationFiles<WorkspaceDraft> files,
            OpenConnection connection,
            CreationEvents events) {
        super(jobs, clock, files, connection, new WorkspaceCreation(connection.session()), events);
        this.jobs = jobs;
        this.lookups = new WorkspaceLookups(connection.session(), clock);
        this.endpoint = connection.endpoint();
    }

    /** Opens the wizard for an account, if it is not open. */
    void create(String accountId) {
        if (wizard().get() == null) {
            openWizard().form().fields().wantAccount(accountId);
        }
    }

    @Override
    protected WorkspaceWizardViewModel newWizard(
            CreationTools<NewAiWorkspace, WorkspaceDraft> with) {
        return new WorkspaceWizardViewModel(jobs, lookups, with, endpoint);
    }
}
