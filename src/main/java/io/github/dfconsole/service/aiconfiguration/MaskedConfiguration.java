package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppTypeSpec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Configurations without the values of environment variables that look secret, as they may be
 * shown, copied and kept in files. Which those are is told by {@link SecretNames}.
 */
public final class MaskedConfiguration {

    /** What stands in for a secret value, however long that is. */
    public static final String MASK = "********";

    private MaskedConfiguration() {}

    /** The configuration with {@link #MASK} in place of each secret value. */
    public static AiAppTypeSpec of(AiAppTypeSpec configuration) {
        return withDocker(configuration, MaskedConfiguration::of);
    }

    /** The container with {@link #MASK} in place of each secret value. */
    public static AiAppDocker of(AiAppDocker docker) {
        return withSecrets(docker, secret -> secret.isEmpty() ? "" : MASK);
    }

    /** The configuration with nothing in place of each secret value; the names stay. */
    public static AiAppTypeSpec withoutSecrets(AiAppTypeSpec configuration) {
        return withDocker(configuration, MaskedConfiguration::withoutSecrets);
    }

    /** The container with nothing in place of each secret value; the names stay. */
    public static AiAppDocker withoutSecrets(AiAppDocker docker) {
        return withSecrets(docker, secret -> "");
    }

    /** The names of the environment variables that have a secret value, in their order. */
    public static List<String> secretNames(AiAppDocker docker) {
        return docker.env().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(SecretNames::looksSecret)
                .toList();
    }

    /** Whether a value is no value, but what stands in for one. */
    public static boolean isMask(String value) {
        return value.equals(MASK);
    }

    /** The names of the environment variables that have a mask in place of their value. */
    public static List<String> maskedNames(AiAppTypeSpec configuration) {
        AiAppDocker docker = configuration.docker();
        return docker == null
                ? List.of()
                : docker.env().entrySet().stream()
                        .filter(entry -> isMask(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static AiAppTypeSpec withDocker(
            AiAppTypeSpec configuration, UnaryOperator<AiAppDocker> change) {
        AiAppDocker docker = configuration.docker();
        return new AiAppTypeSpec(
                configuration.name(),
                configuration.queueName(),
                configuration.userPackageUri(),
                configuration.resource(),
                docker == null ? null : change.apply(docker),
                configuration.data());
    }

    private static AiAppDocker withSecrets(AiAppDocker docker, UnaryOperator<String> change) {
        Map<String, String> env = new LinkedHashMap<>();
        docker.env()
                .forEach(
                        (name, value) ->
                                env.put(
                                        name,
                                        SecretNames.looksSecret(name)
                                                ? change.apply(value)
                                                : value));
        return new AiAppDocker(
                docker.image(), docker.command(), docker.args(), env, docker.exposeTcpPorts());
    }
}
