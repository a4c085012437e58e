package io.github.dfconsole.service.aiworkspaces;

import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.Timestamp;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How far the history of a workspace had come, by which a new entry is recognised.
 *
 * @param entries the number of its entries
 * @param latest the time of the latest; null if there is none, or its time is not told
 */
public record HistoryMark(int entries, Timestamp.@Nullable Position latest) {

    /** How far a history has come. */
    static HistoryMark of(List<AiWorkspaceConfig> history) {
        List<AiWorkspaceConfig> latest = LatestConfiguration.first(history);
        return new HistoryMark(
                latest.size(),
                latest.isEmpty() ? null : LatestConfiguration.position(latest.getFirst()));
    }

    /** Whether a history has an entry that it had not then. */
    boolean isBefore(List<AiWorkspaceConfig> history) {
        HistoryMark now = of(history);
        Timestamp.Position then = latest;
        Timestamp.Position newest = now.latest;
        return now.entries > entries
                || (then != null && newest != null && newest.compareTo(then) > 0);
    }
}
