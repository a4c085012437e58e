package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.RunRequest;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.creation.CreationWizard;
import io.github.dfconsole.ui.wizard.WizardDefinition;

import java.util.List;

/** The guided run of one AI app: its form, its steps, and sending it. */
public final class RunWizardViewModel extends CreationWizard<RunRequest, RunDraft> {

    private static final WizardDefinition DEFINITION =
            new WizardDefinition(
                    List.of(RunStep.values()),
                    "aiapps.run",
                    "aiapps.run",
                    "aiapps.submission.again",
                    "aiapps.run.busy");

    private final RunFormViewModel form;

    /**
     * Creates a wizard at its first step, and asks for everything there is to choose from.
     *
     * @param form what is entered
     */
    RunWizardViewModel(
            Jobs jobs,
            RunFormViewModel form,
            CreationTools<RunRequest, RunDraft> tools,
            Endpoint endpoint) {
        super(jobs, DEFINITION, form, tools, new RunPreview(form, endpoint));
        this.form = form;
    }

    /** Everything that is entered. */
    public RunFormViewModel form() {
        return form;
    }
}
