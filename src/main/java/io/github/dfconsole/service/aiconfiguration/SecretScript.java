package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.service.scripts.ScriptRequest;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Requests that hold a configuration, for scripts: values of environment variables that look secret
 * are left out, and taken from the environment that the script runs in.
 *
 * @param docker the container of the request; null if it has none
 * @param request the whole request with another container
 */
public record SecretScript(
        @Nullable AiAppDocker docker, Function<@Nullable AiAppDocker, Object> request) {

    /**
     * The request of a script.
     *
     * @param operation the operation it calls
     * @param result what it makes, in English
     */
    public ScriptRequest of(String operation, String result) {
        List<String> secrets = docker == null ? List.of() : MaskedConfiguration.secretNames(docker);
        return new ScriptRequest(
                operation,
                result,
                secrets.stream().map(ScriptRequest::json).toList(),
                variable -> body(secrets, variable));
    }

    /** Each secret is first a word of its own, and then, with its quotation marks, a variable. */
    private String body(List<String> secrets, IntFunction<String> variable) {
        AiAppDocker container = docker;
        if (container == null || secrets.isEmpty()) {
            return ScriptRequest.json(request.apply(docker));
        }
        Map<String, String> env = new LinkedHashMap<>(container.env());
        secrets.forEach(name -> env.put(name, word(secrets.indexOf(name))));
        String json =
                ScriptRequest.json(
                        request.apply(
                                new AiAppDocker(
                                        container.image(),
                                        container.command(),
                                        container.args(),
                                        env,
                                        container.exposeTcpPorts())));
        for (int index = 0; index < secrets.size(); index++) {
            json = json.replace("\"" + word(index) + "\"", variable.apply(index + 1));
        }
        return json;
    }

    private static String word(int index) {
        byte[] seed = ("secret of an AI configuration " + index).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString();
    }
}
