package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.QuotaLimits;

import java.util.List;

/** By how much limits fall below what was measured. It belongs to the UI thread. */
public interface Shortfalls {

    /** One sentence for each limit that is too low; empty while nothing measured is known. */
    List<String> of(Account account, QuotaLimits wanted);

    /**
     * Begins to read what was measured.
     *
     * @param changed runs whenever other measurements are known
     * @return stops that
     */
    Runnable follow(Account account, Runnable changed);
}
