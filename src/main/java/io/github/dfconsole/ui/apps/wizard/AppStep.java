package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.ui.wizard.WizardStep;

import java.util.Locale;

/** The steps of creating an app. */
public enum AppStep implements WizardStep {
    /** Account and type. */
    TYPE("apps.create.step.type", "apps.create.purpose.type"),
    /** Name, queue, lifetime and description. */
    BASICS("apps.create.step.basics", "apps.create.purpose.basics"),
    /** The app that it needs, and the sizes of its components. */
    COMPONENTS("apps.create.step.components", "apps.create.purpose.components"),
    /** Everything once more before it is sent. */
    REVIEW("wizard.step.review", "apps.create.purpose.review");

    private final String titleKey;
    private final String purposeKey;

    AppStep(String titleKey, String purposeKey) {
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
