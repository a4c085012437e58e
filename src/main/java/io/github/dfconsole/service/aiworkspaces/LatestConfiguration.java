package io.github.dfconsole.service.aiworkspaces;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.Timestamp;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order of a workspace's configurations. */
public final class LatestConfiguration {

    /** Entries whose time is not told come first, and those of the same time stay in order. */
    private static final Comparator<AiWorkspaceConfig> BY_TIME =
            Comparator.comparing(
                    LatestConfiguration::position,
                    Comparator.nullsFirst(Comparator.<Timestamp.Position>naturalOrder()));

    private LatestConfiguration() {}

    private static Timestamp.@Nullable Position position(AiWorkspaceConfig entry) {
        Timestamp at = entry.createdAt();
        return at == null ? null : at.position();
    }

    /**
     * The entries of a history, the latest first.
     *
     * @param history the entries in the service's order, which the reference leaves open
     */
    public static List<AiWorkspaceConfig> first(List<AiWorkspaceConfig> history) {
        return history.stream().sorted(BY_TIME).toList().reversed();
    }

    /** The configuration that runs are started with now; empty if the workspace has none. */
    public static Optional<AiAppTypeSpec> of(List<AiWorkspaceConfig> history) {
        List<AiWorkspaceConfig> latest = first(history);
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(latest.getFirst().configuration());
    }
}
