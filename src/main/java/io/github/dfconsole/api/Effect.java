package io.github.dfconsole.api;

/** What a call does to the service. The rules for repeating a call follow from this alone. */
public enum Effect {
    /** It only looks: it may be tried again. */
    READ,
    /** It creates, changes, deletes, starts or stops: it is repeated only if it was never sent. */
    CHANGE
}
