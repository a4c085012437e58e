package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.ui.wizard.WizardStep;

import java.util.Locale;

/** The steps of creating an AI workspace. */
public enum WorkspaceStep implements WizardStep {
    /** Everything that is entered. */
    CONFIGURATION("aiworkspaces.create.step.configuration", "aiworkspaces.create.purpose"),
    /** Everything once more before it is sent. */
    REVIEW("wizard.step.review", "aiworkspaces.create.purpose.review");

    private final String titleKey;
    private final String purposeKey;

    WorkspaceStep(String titleKey, String purposeKey) {
        this.titleKey = titleKey;
        this.purposeKey = purposeKey;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String titleKey() {
        return titleKey;
    }

    @Override
    public String purposeKey() {
        return purposeKey;
    }
}
