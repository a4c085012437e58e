package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.service.aiapps.submit.SentRun;
import io.github.dfconsole.service.aiapps.submit.SentRuns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What runs were asked for, as far as they were submitted from this machine. What is known may be
 * asked on any thread, and as often as a table does.
 */
final class AskedRuns {

    /** A list is not held up by looking for more than these. */
    private static final int MOST_LOOKED_FOR = 200;

    private final SentRuns sent;
    private final Map<String, SentRun> known = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private boolean read;

    AskedRuns(SentRuns sent) {
        this.sent = sent;
    }

    /**
     * Reads what is kept of the rows of a list: everything for the first one, later only of those
     * that are new or go on. It blocks.
     */
    synchronized void learn(List<AiApp> rows) {
        if (!read) {
            read = true;
            sent.all().forEach(this::keep);
            rows.forEach(row -> seen.add(row.id()));
            return;
        }
        rows.stream()
                .filter(row -> seen.add(row.id()) || RunState.of(row).isGoing())
                .map(AiApp::id)
                .filter(id -> !id.isEmpty() && !known.containsKey(id))
                .limit(MOST_LOOKED_FOR)
                .forEach(id -> sent.of(id).ifPresent(this::keep));
    }

    private void keep(SentRun run) {
        known.put(run.runId(), run);
    }

    /** What a run was asked for; empty if it was submitted elsewhere. */
    Optional<SentRun> of(AiApp run) {
        return Optional.ofNullable(known.get(run.id()));
    }
}
