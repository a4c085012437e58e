package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.apps.creation.AppLookups;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.creation.CreationWizard;
import io.github.dfconsole.ui.wizard.WizardDefinition;

import java.util.List;

/** The guided creation of one app: its form, its steps, and sending it. */
public final class AppWizardViewModel extends CreationWizard<NewApp, AppDraft> {

    private static final WizardDefinition DEFINITION =
            new WizardDefinition(
                    List.of(AppStep.values()),
                    "apps.create",
                    "apps.create",
                    "apps.submission.again",
                    "apps.create.busy");

    private final AppFormViewModel form;

    /** Creates a wizard at its first step, and asks for everything there is to choose from. */
    public AppWizardViewModel(
            Jobs jobs,
            AppLookups lookups,
            CreationTools<NewApp, AppDraft> tools,
            Endpoint endpoint) {
        this(jobs, new AppFormViewModel(jobs, lookups), tools, endpoint);
    }

    private AppWizardViewModel(
            Jobs jobs,
            AppFormViewModel form,
            CreationTools<NewApp, AppDraft> tools,
            Endpoint endpoint) {
        super(jobs, DEFINITION, form, tools, new AppPreview(form, endpoint));
        this.form = form;
    }

    /** Everything that is entered. */
    public AppFormViewModel form() {
        return form;
    }
}
