package io.github.dfconsole.api;

/**
 * Whether a call changes anything in the service. The rules for repeating a call follow from this
 * alone.
 */
public enum Effect {
    /** It only looks: it may be tried again. */
    READ,
    /** It creates, changes, deletes, starts or stops: it is repeated only if it was never sent. */
    CHANGE
}
