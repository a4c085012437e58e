package io.github.dfconsole.service.aiworkspaces.creation;

import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Optional;

/** A draft of an AI workspace like one that exists. */
public final class WorkspaceLikeness {

    private WorkspaceLikeness() {}

    /**
     * The draft: the newest configuration of the workspace, without values that look secret. Its
     * name is not taken over, names are unique.
     */
    public static WorkspaceDraft of(AiWorkspaceDetail workspace, String accountId) {
        TypedConfiguration configuration =
                newest(workspace)
                        .map(AiWorkspaceConfig::configuration)
                        .map(ConfigurationTyping::typed)
                        .orElse(TypedConfiguration.EMPTY);
        return new WorkspaceDraft(accountId, "", workspace.description(), configuration);
    }

    /** The order of the service is not documented; without times the last is taken. */
    private static Optional<AiWorkspaceConfig> newest(AiWorkspaceDetail workspace) {
        return workspace.contents().stream()
                .filter(entry -> entry.configuration() != null)
                .reduce((one, other) -> isNewer(one, other) ? one : other);
    }

    private static boolean isNewer(AiWorkspaceConfig one, AiWorkspaceConfig other) {
        return Comparator.comparing(
                                WorkspaceLikeness::position,
                                Comparator.nullsFirst(
                                        Comparator.<Timestamp.Position>naturalOrder()))
                        .compare(one, other)
                > 0;
    }

    private static Timestamp.@Nullable Position position(AiWorkspaceConfig entry) {
        Timestamp at = entry.createdAt();
        return at == null ? null : at.position();
    }
}
