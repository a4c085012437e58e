package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiException;

/** A resource that is on its way to a state. */
public interface WatchTarget {

    /** The resource's id. */
    String id();

    /** The resource's name. */
    String name();

    /** Id of the account that owns the resource; empty if it has no owning account. */
    String accountId();

    /** Reads the present state, as the service writes it. It blocks. */
    String readState() throws ApiException;

    /** Whether a state is the one that is waited for. */
    boolean isThere(String state);

    /** Whether a state shows that the one that is waited for will not come any more. */
    default boolean isLost(String state) {
        return false;
    }

    /** How often the state is read, and when watching stops by itself. */
    default PollingSchedule schedule() {
        return PollingSchedule.AFTER_A_CHANGE;
    }
}
