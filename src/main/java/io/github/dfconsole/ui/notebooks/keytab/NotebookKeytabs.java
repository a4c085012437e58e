package io.github.dfconsole.ui.notebooks.keytab;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.notebooks.CopiedKeytab;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which notebooks hold a keytab from before the last reset that is known. */
public final class NotebookKeytabs {

    /**
     * A list that is late must not hide the one that is shown, and rows of the one before are shown
     * until the next one comes.
     */
    private static final int KEPT_LISTS = 3;

    private final KeytabResetRecords resets;

    /** The latest lists, each of another account; the last one listed comes first. */
    private volatile List<Owned> lists = List.of();

    /**
     * The notebooks of an account.
     *
     * @param notebookIds all that were listed; after an incomplete list, those from before as well
     */
    private record Owned(String accountId, Set<String> notebookIds) {}

    /** Knows of resets by these records. */
    public NotebookKeytabs(KeytabResetRecords resets) {
        this.resets = resets;
    }

    /** Lists an account's notebooks, and takes note of whose they are. It blocks. */
    public Listing<Notebook> list(Session session, String accountId) throws ApiException {
        Listing<Notebook> notebooks = session.notebooks(accountId);
        note(accountId, notebooks);
        return notebooks;
    }

    private synchronized void note(String accountId, Listing<Notebook> notebooks) {
        Set<String> ids = notebooks.rows().stream().map(Notebook::id).collect(Collectors.toSet());
        List<Owned> all = new ArrayList<>();
        for (Owned before : lists) {
            if (!before.accountId().equals(accountId)) {
                all.add(before);
            } else if (!notebooks.isComplete()) {
                ids.addAll(before.notebookIds());
            }
        }
        all.addFirst(new Owned(accountId, Set.copyOf(ids)));
        lists = List.copyOf(all.subList(0, Math.min(KEPT_LISTS, all.size())));
    }

    /** A connection was opened, where other accounts have other notebooks. */
    public synchronized void opened(String connection, Jobs jobs) {
        lists = List.of();
        resets.opened(connection, jobs);
    }

    /** The account that a notebook belongs to; empty if it was not listed. Any thread may ask. */
    String accountOf(Notebook notebook) {
        return lists.stream()
                .filter(each -> each.notebookIds().contains(notebook.id()))
                .map(Owned::accountId)
                .findFirst()
                .orElse("");
    }

    /** How many notebooks are known by their account. */
    int size() {
        return lists.stream().mapToInt(each -> each.notebookIds().size()).sum();
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
