package io.github.dfconsole.service.aiapps.submit;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.NewAiApp;

import java.util.List;
import java.util.Objects;

/**
 * A run that is asked for.
 *
 * @param content what is sent; it may have secrets in it
 * @param draft the same as it may be kept
 */
public record RunRequest(NewAiApp content, RunDraft draft) {

    /** The request for a run of a workspace. */
    public static RunRequest of(RunDraft draft, AiAppTypeSpec configuration) {
        AiAppDocker docker = Objects.requireNonNull(configuration.docker(), "docker");
        AiAppResource resource =
                Objects.requireNonNullElse(
                        configuration.resource(), new AiAppResource(null, null, "", null));
        AiAppData data =
                Objects.requireNonNullElse(
                        configuration.data(), new AiAppData(List.of(), List.of()));
        return new RunRequest(
                new NewAiApp(
                        draft.workspaceId(),
                        draft.prefix(),
                        configuration.queueName(),
                        data,
                        docker,
                        resource),
                draft);
    }

    @Override
    public String toString() {
        return "RunRequest[" + draft.prefix() + "]";
    }
}
