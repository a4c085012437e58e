package io.github.dfconsole.ui.wizard;

import javafx.beans.value.ObservableValue;

/** Sends what was entered into a wizard: once, and never again by itself (W13, E9). */
public interface WizardSubmission {

    /** Sends what is entered; called when nothing is wrong on any step. */
    void submit();

    /** What was entered has changed: an answer to what it was before no longer counts. */
    void reconsider();

    /** The wizard is being closed; what is not known yet is followed elsewhere. */
    void leave();

    /** How far sending has come. */
    ObservableValue<SubmissionState> state();
}
