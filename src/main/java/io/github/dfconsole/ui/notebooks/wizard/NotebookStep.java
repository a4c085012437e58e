package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.ui.wizard.WizardStep;

import java.util.Locale;

/** The steps of creating a notebook. */
public enum NotebookStep implements WizardStep {
    /** Account, name and type. */
    BASICS("wizard.step.basics", "wizard.purpose.basics"),
    /** VPC and subnet. */
    NETWORK("wizard.step.network", "wizard.purpose.network"),
    /** Server type and added storage. */
    SERVER("wizard.step.server", "wizard.purpose.server"),
    /** Login key, bucket and user configurations. */
    ACCESS("wizard.step.access", "wizard.purpose.access"),
    /** Everything once more before it is sent. */
    REVIEW("wizard.step.review", "wizard.purpose.review");

    private final String titleKey;
    private final String purposeKey;

    NotebookStep(String titleKey, String purposeKey) {
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
