package io.github.dfconsole.service.aiworkspaces.creation;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.scripts.CurlScript;
import io.github.dfconsole.service.scripts.PowerShellScript;
import io.github.dfconsole.service.scripts.ScriptRequest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

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
        AiAppDocker docker = workspace.configuration().docker();
        List<String> secrets = docker == null ? List.of() : MaskedConfiguration.secretNames(docker);
        return new ScriptRequest(
                "aiworkspaces/create",
                "AI workspace",
                secrets.stream().map(ScriptRequest::json).toList(),
                variable -> body(workspace, secrets, variable));
    }

    /** Each secret is first a word of its own, and then, with its quotation marks, a variable. */
    private static String body(
            NewAiWorkspace workspace, List<String> secrets, IntFunction<String> variable) {
        AiAppDocker docker = workspace.configuration().docker();
        if (docker == null || secrets.isEmpty()) {
            return ScriptRequest.json(workspace);
        }
        Map<String, String> env = new LinkedHashMap<>(docker.env());
        secrets.forEach(name -> env.put(name, word(secrets.indexOf(name))));
        String json =
                ScriptRequest.json(
                        with(workspace, withEnv(workspace.configuration(), docker, env)));
        for (int index = 0; index < secrets.size(); index++) {
            json = json.replace("\"" + word(index) + "\"", variable.apply(index + 1));
        }
        return json;
    }

    private static String word(int index) {
        byte[] seed = ("secret of an AI workspace " + index).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString();
    }

    private static AiAppTypeSpec withEnv(
            AiAppTypeSpec configuration, AiAppDocker docker, Map<String, String> env) {
        return new AiAppTypeSpec(
                configuration.name(),
                configuration.queueName(),
                configuration.userPackageUri(),
                configuration.resource(),
                new AiAppDocker(
                        docker.image(),
                        docker.command(),
                        docker.args(),
                        env,
                        docker.exposeTcpPorts()),
                configuration.data());
    }

    private static NewAiWorkspace with(NewAiWorkspace workspace, AiAppTypeSpec configuration) {
        return new NewAiWorkspace(
                workspace.accountId(), workspace.name(), workspace.description(), configuration);
    }
}
