package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppTypeSpec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells whether a configuration that was read is one that was sent, although the service may have
 * put it in order or added to it. These are alike: no value, an empty one and a number of 0; text
 * with and without white space around it; paths with and without a slash at the end; ports and
 * paths in another order. A working directory is neither sent nor read.
 */
public final class ConfigurationLikeness {

    private ConfigurationLikeness() {}

    /** Whether all that was sent is in what was read, which may have more. */
    public static boolean holds(AiAppTypeSpec read, AiAppTypeSpec sent) {
        Map<String, Object> there = fields(read);
        return fields(sent).entrySet().stream()
                .allMatch(each -> each.getValue().equals(there.get(each.getKey())));
    }

    /**
     * Whether something that was to go is still there: what was read has it as it was before, and
     * what was sent has not.
     */
    public static boolean keeps(AiAppTypeSpec read, AiAppTypeSpec sent, AiAppTypeSpec before) {
        Map<String, Object> there = fields(read);
        Map<String, Object> wanted = fields(sent);
        return fields(before).entrySet().stream()
                .filter(each -> !wanted.containsKey(each.getKey()))
                .anyMatch(each -> Objects.equals(each.getValue(), there.get(each.getKey())));
    }

    private static Map<String, Object> fields(AiAppTypeSpec configuration) {
        AiAppData data = configuration.data();
        Map<String, Object> fields = new LinkedHashMap<>();
        ConfigurationFields.of(withoutData(configuration))
                .forEach((field, value) -> put(fields, field, normal(field, value)));
        if (data != null) {
            put(fields, "input", inputs(data));
            put(fields, "output", outputs(data));
        }
        return fields;
    }

    /** The order of paths does not matter, nor which of them has which number. */
    private static AiAppTypeSpec withoutData(AiAppTypeSpec configuration) {
        return new AiAppTypeSpec(
                configuration.name(),
                configuration.queueName(),
                configuration.userPackageUri(),
                configuration.resource(),
                configuration.docker(),
                null);
    }

    private static void put(Map<String, Object> fields, String field, Object value) {
        if (!value.equals("") && !value.equals(0) && !value.equals(Set.of())) {
            fields.put(field, value);
        }
    }

    private static Object normal(String field, Object value) {
        if (field.equals(ConfigurationField.PORTS)) {
            return new TreeSet<>(List.of(value.toString().split(", ")));
        }
        return value instanceof String text ? text.strip() : value;
    }

    private static Set<List<Object>> inputs(AiAppData data) {
        return data.input().stream()
                .map(each -> List.<Object>of(path(each.hdfs()), path(each.path())))
                .collect(Collectors.toSet());
    }

    private static Set<List<Object>> outputs(AiAppData data) {
        return data.output().stream()
                .map(
                        each ->
                                List.<Object>of(
                                        path(each.hdfs()), path(each.path()), each.overwrite()))
                .collect(Collectors.toSet());
    }

    private static String path(String path) {
        String text = path.strip();
        return text.length() > 1 && text.endsWith("/")
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
