package io.github.dfconsole.service.keytab;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is remembered of the last reset of an account's keytab that this console knows of.
 *
 * @param connection what the console was connected to
 * @param account the id of the account
 * @param at a point in time, by the clock of the service: the keytabs from before it no longer work
 * @param renewed the ids of the notebooks whose copy was renewed since, as the user said
 */
public record KnownReset(String connection, String account, Instant at, List<String> renewed) {

    /** Refuses a file that lacks any of it. */
    public KnownReset {
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(at, "at");
        renewed = List.copyOf(renewed);
    }

    /** The same, once the copy in one more notebook was renewed. */
    KnownReset renewing(String notebookId) {
        List<String> all = new ArrayList<>(renewed);
        if (!all.contains(notebookId)) {
            all.add(notebookId);
        }
        return new KnownReset(connection, account, at, all);
    }
}
