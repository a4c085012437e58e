package io.github.dfconsole.service.aiapps.submit;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.NewAiApp;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.aiconfiguration.SecretScript;
import io.github.dfconsole.service.scripts.CurlScript;
import io.github.dfconsole.service.scripts.PowerShellScript;
import io.github.dfconsole.service.scripts.ScriptRequest;

/** Scripts that run an AI app, and what is shown of the request, without secrets. */
public final class RunScripts {

    private RunScripts() {}

    /** The same request with masks in place of secrets. */
    public static NewAiApp masked(NewAiApp run) {
        return with(run, MaskedConfiguration.of(run.docker()));
    }

    /** A shell script; see {@link CurlScript}. */
    public static String curl(Endpoint endpoint, NewAiApp run) {
        return CurlScript.of(endpoint, request(run));
    }

    /** The same for PowerShell; see {@link PowerShellScript}. */
    public static String powerShell(Endpoint endpoint, NewAiApp run) {
        return PowerShellScript.of(endpoint, request(run));
    }

    private static ScriptRequest request(NewAiApp run) {
        return new SecretScript(
                        run.docker(), docker -> with(run, docker == null ? run.docker() : docker))
                .of(RunSubmission.OPERATION, "AI app");
    }

    private static NewAiApp with(NewAiApp run, AiAppDocker docker) {
        return new NewAiApp(
                run.aiWorkspaceId(),
                run.namePrefix(),
                run.queueName(),
                run.data(),
                docker,
                run.resource());
    }
}
