package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceDraft;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceLookups;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.creation.CreationWizard;
import io.github.dfconsole.ui.wizard.WizardDefinition;

import java.util.List;

/** The guided creation of one AI workspace: its form, its steps, and sending it. */
public final class WorkspaceWizardViewModel extends CreationWizard<NewAiWorkspace, WorkspaceDraft> {

    private static final WizardDefinition DEFINITION =
            new WizardDefinition(
                    List.of(WorkspaceStep.values()),
                    "aiworkspaces.create",
                    "aiworkspaces.create",
                    "aiworkspaces.submission.again",
                    "aiworkspaces.create.busy");

    private final WorkspaceFormViewModel form;

    /** Creates a wizard at its first step, and asks for everything there is to choose from. */
    public WorkspaceWizardViewModel(
            Jobs jobs,
            WorkspaceLookups lookups,
            CreationTools<NewAiWorkspace, WorkspaceDraft> tools,
            Endpoint endpoint) {
        this(jobs, new WorkspaceFormViewModel(jobs, lookups), tools, endpoint);
    }

    private WorkspaceWizardViewModel(
            Jobs jobs,
            WorkspaceFormViewModel form,
            CreationTools<NewAiWorkspace, WorkspaceDraft> tools,
            Endpoint endpoint) {
        super(jobs, DEFINITION, form, tools, new WorkspacePreview(form, endpoint));
        this.form = form;
    }

    /** Everything that is entered. */
    public WorkspaceFormViewModel form() {
        return form;
    }
}
