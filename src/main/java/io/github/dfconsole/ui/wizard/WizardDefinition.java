package io.github.dfconsole.ui.wizard;

import java.util.List;

/**
 * What one wizard has and others have differently: its steps and its texts.
 *
 * @param steps always the same (W4); the last is the review
 * @param titleKey the key of its title
 * @param commitKey the key of the verb on the button that sends (W12)
 * @param commitAgainKey the key of that verb while it is not known what became of what was sent
 * @param busyKey the key of the sentence that says that it is being sent
 */
public record WizardDefinition(
        List<WizardStep> steps,
        String titleKey,
        String commitKey,
        String commitAgainKey,
        String busyKey) {

    /** Copies the list of steps. */
    public WizardDefinition {
        steps = List.copyOf(steps);
    }

    WizardStep first() {
        return steps.getFirst();
    }

    WizardStep review() {
        return steps.getLast();
    }

    /** The place of a step among the others, from 1. */
    int number(WizardStep step) {
        return steps.indexOf(step) + 1;
    }

    /** The step after one; the review stays. */
    WizardStep next(WizardStep step) {
        return steps.get(Math.min(number(step), steps.size() - 1));
    }

    /** The step before one; the first stays. */
    WizardStep previous(WizardStep step) {
        return steps.get(Math.max(number(step) - 2, 0));
    }
}
