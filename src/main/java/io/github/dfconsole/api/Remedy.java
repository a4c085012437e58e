package io.github.dfconsole.api;

/** What the user can do after a failure. */
public enum Remedy {
    /** Try again. */
    RETRY,
    /** Correct the address, or look after the network on the way to it. */
    CHECK_ADDRESS,
    /** Use another key pair. */
    CHECK_KEYS,
    /** Set this machine's clock. */
    CHECK_CLOCK,
    /** Ask the account's administrator for the permission. */
    ASK_PERMISSION,
    /** Wait, then try again. */
    WAIT,
    /** Free what is used up, or have the limit raised. */
    FREE_QUOTA,
    /** Correct what was entered. */
    CORRECT_INPUT,
    /** Look whether the change took place. */
    CHECK_OUTCOME,
    /** Load the list again: the resource is no longer there. */
    REFRESH,
    /** Nothing: it was wanted, or it is final. */
    NONE
}
