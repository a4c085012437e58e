package io.github.dfconsole.ui.accounts.change;

import java.time.Instant;

/** What is kept of accounts on this machine, and hears of what was changed at the service. */
public interface AccountMemory {

    /** The account with an id was deleted: nothing of it is kept any longer. */
    void deleted(String id);

    /**
     * The keytab of the account with an id was reset.
     *
     * @param sentAt when that was asked for, by this machine's clock
     */
    void keytabReset(String id, Instant sentAt);
}
