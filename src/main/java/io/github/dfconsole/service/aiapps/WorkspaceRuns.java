package io.github.dfconsole.service.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.Timestamp;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The AI apps that were run from one AI workspace.
 *
 * @param latestFirst the runs, the latest first
 * @param isComplete whether these are all there are, as far as the list of AI apps tells
 */
public record WorkspaceRuns(List<AiApp> latestFirst, boolean isComplete) {

    /** The latest first; those whose start is not told come last. */
    public static final Comparator<AiApp> LATEST_FIRST =
            Comparator.comparing(
                    run -> run.startedAt() instanceof Timestamp.Exact exact ? exact.at() : null,
                    Comparator.nullsLast(Comparator.reverseOrder()));

    /** Keeps the runs unmodifiable. */
    public WorkspaceRuns {
        latestFirst = List.copyOf(latestFirst);
    }

    /** The run that was started last; empty if there is none. */
    public Optional<AiApp> latest() {
        return latestFirst.stream().findFirst();
    }

    /** How many runs there are. */
    public int count() {
        return latestFirst.size();
    }

    /** Whether it is not known if there is any: none came, and the list is incomplete. */
    public boolean isUnclear() {
        return latestFirst.isEmpty() && !isComplete;
    }
}
