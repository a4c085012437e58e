package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.creation.CreationWizard;
import io.github.dfconsole.ui.wizard.WizardDefinition;

import java.util.List;

/** The guided creation of one notebook: its form, its steps, and sending it. */
public final class NotebookWizardViewModel extends CreationWizard<NewNotebook, NotebookDraft> {

    private static final WizardDefinition DEFINITION =
            new WizardDefinition(
                    List.of(NotebookStep.values()),
                    "wizard.title",
                    "wizard.create",
                    "notebooks.submission.again",
                    "wizard.leave-busy.title");

    private final NotebookFormViewModel form;

    /** Creates a wizard at its first step, and asks for everything there is to choose from. */
    public NotebookWizardViewModel(
            Jobs jobs,
            NotebookLookups lookups,
            CreationTools<NewNotebook, NotebookDraft> tools,
            Endpoint endpoint) {
        this(jobs, new NotebookFormViewModel(jobs, lookups, new PatternCheck()), tools, endpoint);
    }

    private NotebookWizardViewModel(
            Jobs jobs,
            NotebookFormViewModel form,
            CreationTools<NewNotebook, NotebookDraft> tools,
            Endpoint endpoint) {
        super(jobs, DEFINITION, form, tools, new NotebookPreview(form, endpoint));
        this.form = form;
    }

    /** Everything that is entered. */
    public NotebookFormViewModel form() {
        return form;
    }
}
