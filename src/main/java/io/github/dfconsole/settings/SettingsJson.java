package io.github.dfconsole.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings as JSON. They are read value by value: one that is unknown or makes no sense, such
 * as one of a newer version, is passed over, and stays in the file.
 */
final class SettingsJson {

    private static final System.Logger LOG = System.getLogger(SettingsJson.class.getName());
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .build();

    private final ObjectNode root;

    private SettingsJson(ObjectNode root) {
        this.root = root;
    }

    /** Returns the JSON of a file without any setting. */
    static SettingsJson empty() {
        return new SettingsJson(JSON.createObjectNode());
    }

    /**
     * Parses a file.
     *
     * @throws IOException if it is not a JSON object
     */
    static SettingsJson parse(byte[] content) throws IOException {
        if (JSON.readTree(content) instanceof ObjectNode object) {
            return new SettingsJson(object);
        }
        throw new IOException("Not a JSON object");
    }

    /** Returns all settings that can be read. */
    SettingsData data() {
        return new SettingsData(
                value(root, "language", Language.class),
                value(root, "theme", ThemeChoice.class),
                value(root, "window", WindowBounds.class),
                tables(root.path("tables")),
                preferences(root.path("preferences")));
    }

    private static PreferencesData preferences(JsonNode from) {
        return new PreferencesData(
                value(from, "refresh", RefreshInterval.class),
                value(from, "timeZone", String.class),
                value(from, "density", Density.class),
                value(from, "firstScreen", String.class),
                value(from, "startPage", StartPage.class),
                value(from, "desktopNotices", Boolean.class),
                value(from, "rememberLists", Boolean.class));
    }

    private static Map<String, TableLayout> tables(JsonNode from) {
        Map<String, TableLayout> tables = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : from.properties()) {
            TableLayout layout = value(from, each.getKey(), TableLayout.class);
            if (layout != null) {
                tables.put(each.getKey(), layout);
            }
        }
        return tables;
    }

    private static <T> @Nullable T value(JsonNode from, String name, Class<T> type) {
        JsonNode value = from.get(name);
        try {
            return value == null || value.isNull() ? null : JSON.treeToValue(value, type);
        } catch (JsonProcessingException e) {
            LOG.log(System.Logger.Level.DEBUG, "The setting {0} makes no sense", name);
            return null;
        }
    }

    /** Returns the JSON of other settings, with what this one holds beside those it could read. */
    byte[] replacedBy(SettingsData other) throws JsonProcessingException {
        ObjectNode written = JSON.valueToTree(other);
        keepRest(root, JSON.valueToTree(data()), written);
        return JSON.writeValueAsBytes(written);
    }

    /** What was not understood is kept, unless there is another value for it now. */
    private static void keepRest(ObjectNode file, ObjectNode understood, ObjectNode written) {
        for (Map.Entry<String, JsonNode> each : file.properties()) {
            String name = each.getKey();
            if (!understood.has(name) && !written.has(name)) {
                written.set(name, each.getValue());
            } else if (each.getValue() instanceof ObjectNode inner
                    && understood.get(name) instanceof ObjectNode innerUnderstood
                    && written.get(name) instanceof ObjectNode innerWritten) {
                keepRest(inner, innerUnderstood, innerWritten);
            }
        }
    }
}
