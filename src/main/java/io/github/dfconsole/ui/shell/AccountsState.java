package io.github.dfconsole.ui.shell;

/** Whether there is an account to show anything of. */
public enum AccountsState {
    /** The accounts are being loaded. */
    LOADING,
    /** There is at least one. */
    READY,
    /** There is none. */
    NO_ACCOUNT,
    /** They could not be loaded. */
    FAILED
}
