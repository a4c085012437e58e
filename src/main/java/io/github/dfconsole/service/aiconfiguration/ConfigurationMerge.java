package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.model.AiAppTypeSpec;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Brings together two changes of one configuration, field by field. */
public final class ConfigurationMerge {

    private final Map<String, Object> base;
    private final Map<String, Object> mine;
    private final Map<String, Object> theirs;

    private ConfigurationMerge(AiAppTypeSpec base, AiAppTypeSpec mine, AiAppTypeSpec theirs) {
        this.base = ConfigurationFields.of(base);
        this.mine = ConfigurationFields.of(mine);
        this.theirs = ConfigurationFields.of(theirs);
    }

    /**
     * A field that both have changed, each in another way.
     *
     * @param field what was changed, see {@link ConfigurationField}
     * @param base its value before
     * @param mine its value in the one change
     * @param theirs its value in the other
     */
    public record Conflict(
            String field,
            ConfigurationValue base,
            ConfigurationValue mine,
            ConfigurationValue theirs) {}

    /**
     * Compares two changes with what they started from.
     *
     * @param base what both started from
     * @param mine what the user made of it
     * @param theirs what somebody else made of it meanwhile
     */
    public static ConfigurationMerge merge(
            AiAppTypeSpec base, AiAppTypeSpec mine, AiAppTypeSpec theirs) {
        return new ConfigurationMerge(base, mine, theirs);
    }

    /** The fields that both have changed, each in another way. */
    public List<Conflict> conflicts() {
        return fields().stream()
                .filter(this::isConflict)
                .map(
                        field ->
                                new Conflict(
                                        field,
                                        value(field, base),
                                        value(field, mine),
                                        value(field, theirs)))
                .toList();
    }

    /** Both changes in one configuration; where they conflict, the user's. */
    public AiAppTypeSpec merged() {
        return merged(Set.of());
    }

    /**
     * Both changes in one configuration.
     *
     * @param yielding the fields in which the user's change gives way to the other one
     */
    public AiAppTypeSpec merged(Set<String> yielding) {
        Map<String, Object> merged = new LinkedHashMap<>();
        for (String field : fields()) {
            boolean takesMine = isChanged(field, mine) && !yielding.contains(field);
            Object value = (takesMine ? mine : theirs).get(field);
            if (value != null) {
                merged.put(field, value);
            }
        }
        return ConfigurationFields.together(merged);
    }

    /** The user's order, then what only the others have. */
    private Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(mine.keySet());
        fields.addAll(theirs.keySet());
        fields.addAll(base.keySet());
        return fields;
    }

    private boolean isConflict(String field) {
        return isChanged(field, mine)
                && isChanged(field, theirs)
                && !Objects.equals(mine.get(field), theirs.get(field));
    }

    private boolean isChanged(String field, Map<String, Object> version) {
        return !Objects.equals(base.get(field), version.get(field));
    }

    private static ConfigurationValue value(String field, Map<String, Object> version) {
        return ConfigurationFields.value(field, version.get(field));
    }
}
