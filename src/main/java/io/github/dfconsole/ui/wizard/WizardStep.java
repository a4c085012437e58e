package io.github.dfconsole.ui.wizard;

/** One step of a wizard. The last step of every wizard is the review. */
public interface WizardStep {

    /** The end of the ids of its nodes, such as basics in wizard-page-basics. */
    String id();

    /** The key of its title. */
    String titleKey();

    /** The key of the line that says what it is for (W1, W3). */
    String purposeKey();
}
