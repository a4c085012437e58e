package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.ui.wizard.WizardStep;

import java.util.Locale;

/** The steps of running an AI app. */
public enum RunStep implements WizardStep {
    /** Everything that is entered. */
    RUN("aiapps.run.step", "aiapps.run.purpose"),
    /** Everything once more before it is sent. */
    REVIEW("wizard.step.review", "aiapps.run.purpose.review");

    private final String titleKey;
    private final String purposeKey;

    RunStep(String titleKey, String purposeKey) {
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
