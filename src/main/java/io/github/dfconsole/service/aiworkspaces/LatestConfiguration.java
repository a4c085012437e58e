package io.github.dfconsole.service.aiworkspaces;

import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.Timestamp;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The order of a workspace's configurations. */
public final class LatestConfiguration {

    /** Entries whose time is not told come first, and those of the same time stay in order. */
    private static final Comparator<AiWorkspaceConfig> BY_TIME =
            Comparator.comparing(
                    LatestConfiguration::position,
                    Comparator.nullsFirst(Comparator.<Timestamp.Position>naturalOrder()));

    private LatestConfiguration() {}

    /** The place of an entry in the order of times; null if its time is not told. */
    static Timestamp.@Nullable Position position(AiWorkspaceConfig entry) {
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

    /**
     * The configuration that runs are started with now. An entry whose time is not told may be the
     * latest, too.
     */
    public static PresentConfiguration of(List<AiWorkspaceConfig> history) {
        List<AiWorkspaceConfig> latest = first(history);
        if (latest.isEmpty()) {
            return PresentConfiguration.NONE;
        }
        Timestamp.Position newest = position(latest.getFirst());
        return new PresentConfiguration(
                history.stream()
                        .filter(each -> mayBeAt(newest, position(each)))
                        .map(AiWorkspaceConfig::configuration)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static boolean mayBeAt(
            Timestamp.@Nullable Position newest, Timestamp.@Nullable Position each) {
        return each == null || each.equals(newest);
    }
}
