package io.github.dfconsole.service.aiworkspaces.creation;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.aiconfiguration.SecretScript;
import io.github.dfconsole.service.scripts.CurlScript;
import io.github.dfconsole.service.scripts.PowerShellScript;
import io.github.dfconsole.service.scripts.ScriptRequest;

/**
 * Scripts that create an AI workspace, and what is shown of the request. They hold no value of an
 * environment variable that looks secret: scripts take these from the environment they run in.
 */
public final class WorkspaceScripts {

    private WorkspaceScripts() {}

    /** The same request with masks in place of secrets. */
    public static NewAiWorkspace masked(NewAiWorkspace workspace) {
        return with(workspace, MaskedConfiguration.of(workspace.configuration()));
    }

    /** A shell script; see {@link CurlScript}. */
    public static String curl(Endpoint endpoint, NewAiWorkspace workspace) {
        return CurlScript.of(endpoint, request(workspace));
    }

    /** The same for PowerShell; see {@link PowerShellScript}. */
    public static String powerShell(Endpoint endpoint, NewAiWorkspace workspace) {
        return PowerShellScript.of(endpoint, request(workspace));
    }

    private static ScriptRequest request(NewAiWorkspace workspace) {
        AiAppTypeSpec configuration = workspace.configuration();
        return new SecretScript(
                        configuration.docker(),
                        docker ->
                                with(
                                        workspace,
                                        new AiAppTypeSpec(
                                                configuration.name(),
                                                configuration.queueName(),
                                                configuration.userPackageUri(),
                                                configuration.resource(),
                                                docker,
                                                configuration.data())))
                .of("aiworkspaces/create", "AI workspace");
    }

    private static NewAiWorkspace with(NewAiWorkspace workspace, AiAppTypeSpec configuration) {
        return new NewAiWorkspace(
                workspace.accountId(), workspace.name(), workspace.description(), configuration);
    }
}
