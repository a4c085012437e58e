package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;

/** What the service sent of a workspace, as it may be copied: without secrets. */
final class SentWorkspace {

    private SentWorkspace() {}

    static AiWorkspaceDetail masked(AiWorkspaceDetail sent) {
        return new AiWorkspaceDetail(
                sent.success(),
                sent.message(),
                sent.id(),
                sent.name(),
                sent.accountId(),
                sent.accountName(),
                sent.description(),
                sent.imageVersion(),
                sent.createdAt(),
                sent.modifiedAt(),
                sent.contents().stream().map(SentWorkspace::masked).toList());
    }

    private static AiWorkspaceConfig masked(AiWorkspaceConfig entry) {
        AiAppTypeSpec configuration = entry.configuration();
        return configuration == null
                ? entry
                : new AiWorkspaceConfig(
                        MaskedConfiguration.of(configuration),
                        entry.createdAt(),
                        entry.modifiedAt());
    }
}
