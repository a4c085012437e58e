package io.github.dfconsole.service.aiworkspaces.creation;

import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiworkspaces.LatestConfiguration;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;

import java.util.List;

/** A draft of an AI workspace like one that exists. */
public final class WorkspaceLikeness {

    private WorkspaceLikeness() {}

    /**
     * The draft: the newest configuration of the workspace, without values that look secret. Its
     * name is not taken over, names are unique.
     */
    public static WorkspaceDraft of(AiWorkspaceDetail workspace, String accountId) {
        TypedConfiguration configuration =
                present(workspace)
                        .any()
                        .map(ConfigurationTyping::typed)
                        .orElse(TypedConfiguration.EMPTY);
        return new WorkspaceDraft(accountId, "", workspace.description(), configuration);
    }

    /** What the configuration is taken from; one of several, if it is not clear. */
    public static PresentConfiguration present(AiWorkspaceDetail workspace) {
        List<AiWorkspaceConfig> configured =
                workspace.contents().stream()
                        .filter(entry -> entry.configuration() != null)
                        .toList();
        return LatestConfiguration.of(configured);
    }
}
