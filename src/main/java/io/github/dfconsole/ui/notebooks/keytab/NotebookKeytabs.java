package io.github.dfconsole.ui.notebooks.keytab;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.notebooks.CopiedKeytab;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which notebooks hold a keytab from before the last reset that is known. */
public final class NotebookKeytabs {

    private final KeytabResetRecords resets;
    private final Map<String, String> accounts = new ConcurrentHashMap<>();

    /** Knows of resets by these records. */
    public NotebookKeytabs(KeytabResetRecords resets) {
        this.resets = resets;
    }

    /** Lists an account's notebooks, and takes note of whose they are. It blocks. */
    public Listing<Notebook> list(Session session, String accountId) throws ApiException {
        Listing<Notebook> notebooks = session.notebooks(accountId);
        notebooks.rows().forEach(row -> accounts.put(row.id(), accountId));
        return notebooks;
    }

    /** The account that a notebook belongs to; empty if it was not listed. Any thread may ask. */
    String accountOf(Notebook notebook) {
        return accounts.getOrDefault(notebook.id(), "");
    }

    /** What is wrong with a notebook's keytab; empty if nothing is known to be. */
    Optional<CopiedKeytab> of(Notebook notebook) {
        return resets.of(accountOf(notebook)).flatMap(reset -> CopiedKeytab.of(notebook, reset));
    }

    /** What is known of resets. */
    public KeytabResetRecords resets() {
        return resets;
    }
}
