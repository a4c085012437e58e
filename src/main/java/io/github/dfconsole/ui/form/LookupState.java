package io.github.dfconsole.ui.form;

/** Whether a look-up offers anything to choose from. */
public enum LookupState {
    /** Something else has to be chosen first. */
    WAITING,
    /** The answer is on its way. */
    LOADING,
    /** There is something to choose from, though perhaps not everything there is. */
    LOADED,
    /** There is nothing to choose from. */
    EMPTY,
    /** The look-up has failed, or an incomplete answer held nothing to choose from. */
    FAILED,
    /** The user has cancelled the look-up. */
    CANCELLED
}
