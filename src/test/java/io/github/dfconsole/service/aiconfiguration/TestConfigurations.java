package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Configurations for tests. */
public final class TestConfigurations {

    /** The value of the secret in {@link #full}. */
    public static final String SECRET = "hunter2-very-secret";

    private TestConfigurations() {}

    /** A configuration that says everything. */
    public static AiAppTypeSpec full() {
        return new AiAppTypeSpec(
                "v1",
                "gpu",
                "/user/df001/package.zip",
                new AiAppResource(4, 1, "T4", 16_384),
                docker(Map.of("TZ", "Asia/Seoul", "HF_TOKEN", SECRET)),
                new AiAppData(
                        List.of(new AiAppData.Input("/user/df001/train", "/data")),
                        List.of(new AiAppData.Output("/user/df001/model", "/model", true))));
    }

    /** The same with another environment. */
    public static AiAppTypeSpec withEnv(AiAppTypeSpec spec, Map<String, String> env) {
        return new AiAppTypeSpec(
                spec.name(),
                spec.queueName(),
                spec.userPackageUri(),
                spec.resource(),
                docker(env),
                spec.data());
    }

    /** The same with other resources. */
    public static AiAppTypeSpec withResource(AiAppTypeSpec spec, AiAppResource resource) {
        return new AiAppTypeSpec(
                spec.name(),
                spec.queueName(),
                spec.userPackageUri(),
                resource,
                spec.docker(),
                spec.data());
    }

    /** The same with other data. */
    public static AiAppTypeSpec withData(AiAppTypeSpec spec, AiAppData data) {
        return new AiAppTypeSpec(
                spec.name(),
                spec.queueName(),
                spec.userPackageUri(),
                spec.resource(),
                spec.docker(),
                data);
    }

    private static AiAppDocker docker(Map<String, String> env) {
        return new AiAppDocker(
                "pytorch:2.4", "python train.py", "--epochs 10", new TreeMap<>(env), List.of(6006));
    }
}
