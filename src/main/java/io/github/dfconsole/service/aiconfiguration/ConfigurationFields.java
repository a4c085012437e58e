package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A configuration taken apart into its fields, and put together again. Fields without a value are
 * not in the map. A path that is copied in is known by the container path that receives it, one
 * that is copied out by the HDFS path: inserting another does not change which is which.
 */
final class ConfigurationFields {

    private ConfigurationFields() {}

    static Map<String, Object> of(AiAppTypeSpec configuration) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, ConfigurationField.NAME, configuration.name());
        put(fields, ConfigurationField.QUEUE, configuration.queueName());
        AiAppDocker docker = configuration.docker();
        if (docker != null) {
            putDocker(fields, docker);
        }
        AiAppResource resource = configuration.resource();
        if (resource != null) {
            putResource(fields, resource);
        }
        AiAppData data = configuration.data();
        if (data != null) {
            data.input().forEach(each -> add(fields, ConfigurationField.input(each.path()), each));
            data.output()
                    .forEach(each -> add(fields, ConfigurationField.output(each.hdfs()), each));
        }
        put(fields, ConfigurationField.PACKAGE, configuration.userPackageUri());
        return fields;
    }

    private static void putDocker(Map<String, Object> fields, AiAppDocker docker) {
        put(fields, ConfigurationField.IMAGE, docker.image());
        put(fields, ConfigurationField.COMMAND, docker.command());
        put(fields, ConfigurationField.ARGS, docker.args());
        docker.env().forEach((name, value) -> fields.put(ConfigurationField.env(name), value));
        if (!docker.exposeTcpPorts().isEmpty()) {
            fields.put(ConfigurationField.PORTS, new Ports(docker.exposeTcpPorts()));
        }
    }

    private static void putResource(Map<String, Object> fields, AiAppResource resource) {
        put(fields, ConfigurationField.CPU, resource.cpuCount());
        put(fields, ConfigurationField.MEMORY, resource.memoryMb());
        put(fields, ConfigurationField.GPU_COUNT, resource.gpuCount());
        put(fields, ConfigurationField.GPU_MODEL, resource.gpuModel());
    }

    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            fields.put(field, value);
        }
    }

    /** Two mappings of the same path are two fields. */
    private static void add(Map<String, Object> fields, String field, Object value) {
        String free = field;
        for (int number = 2; fields.containsKey(free); number++) {
            free = field + " #" + number;
        }
        fields.put(free, value);
    }

    static AiAppTypeSpec together(Map<String, Object> fields) {
        return new AiAppTypeSpec(
                text(fields, ConfigurationField.NAME),
                text(fields, ConfigurationField.QUEUE),
                text(fields, ConfigurationField.PACKAGE),
                resource(fields),
                docker(fields),
                new AiAppData(
                        all(fields, AiAppData.Input.class), all(fields, AiAppData.Output.class)));
    }

    private static AiAppResource resource(Map<String, Object> fields) {
        return new AiAppResource(
                number(fields, ConfigurationField.CPU),
                number(fields, ConfigurationField.GPU_COUNT),
                text(fields, ConfigurationField.GPU_MODEL),
                number(fields, ConfigurationField.MEMORY));
    }

    private static AiAppDocker docker(Map<String, Object> fields) {
        Map<String, String> env = new LinkedHashMap<>();
        fields.forEach(
                (field, value) ->
                        ConfigurationField.envName(field)
                                .ifPresent(name -> env.put(name, (String) value)));
        Object ports = fields.get(ConfigurationField.PORTS);
        return new AiAppDocker(
                text(fields, ConfigurationField.IMAGE),
                text(fields, ConfigurationField.COMMAND),
                text(fields, ConfigurationField.ARGS),
                env,
                ports instanceof Ports(List<Integer> numbers) ? numbers : List.of());
    }

    private static <T> List<T> all(Map<String, Object> fields, Class<T> type) {
        return fields.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String text(Map<String, Object> fields, String field) {
        return Objects.toString(fields.get(field), "");
    }

    private static @Nullable Integer number(Map<String, Object> fields, String field) {
        return (Integer) fields.get(field);
    }

    /** The value of a field in words. */
    static ConfigurationValue value(String field, @Nullable Object value) {
        return switch (value) {
            case null -> ConfigurationValue.NONE;
            case AiAppData.Input(String hdfs, String path) -> plain(hdfs + " → " + path);
            case AiAppData.Output(String hdfs, String path, boolean overwrite) ->
                    new ConfigurationValue(hdfs + " ← " + path, overwrite, false);
            default ->
                    new ConfigurationValue(
                            value.toString(), false, ConfigurationField.looksSecret(field));
        };
    }

    private static ConfigurationValue plain(String text) {
        return new ConfigurationValue(text, false, false);
    }

    /** Ports in words, with commas between them. */
    private record Ports(List<Integer> numbers) {
        @Override
        public String toString() {
            return String.join(", ", numbers.stream().map(String::valueOf).toList());
        }
    }
}
