package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.model.AiAppTypeSpec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One field in which two configurations differ. That two secrets differ is told, their values are
 * not: show {@link ConfigurationValue#shown}.
 *
 * @param field what differs, see {@link ConfigurationField}
 * @param before its value in the first; {@link ConfigurationValue#NONE} if it has none
 * @param after its value in the second; {@link ConfigurationValue#NONE} if it has none
 */
public record ConfigurationDifference(
        String field, ConfigurationValue before, ConfigurationValue after) {

    /**
     * The fields in which two configurations differ, in the order of the fields of the first. The
     * order of environment variables and of data does not matter, nor whether an empty part is
     * there at all.
     */
    public static List<ConfigurationDifference> between(AiAppTypeSpec before, AiAppTypeSpec after) {
        Map<String, Object> first = ConfigurationFields.of(before);
        Map<String, Object> second = ConfigurationFields.of(after);
        Set<String> fields = new LinkedHashSet<>(first.keySet());
        fields.addAll(second.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(first.get(field), second.get(field)))
                .map(field -> of(field, first, second))
                .toList();
    }

    private static ConfigurationDifference of(
            String field, Map<String, Object> first, Map<String, Object> second) {
        return new ConfigurationDifference(
                field,
                ConfigurationFields.value(field, first.get(field)),
                ConfigurationFields.value(field, second.get(field)));
    }
}
