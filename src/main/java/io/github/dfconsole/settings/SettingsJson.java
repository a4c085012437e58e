package io.github.dfconsole.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.Map;

/**
 * The settings as JSON that is written again: a value that is unknown or makes no sense, such as
 * one of a newer version, stays in the file.
 */
final class SettingsJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .build();

    private final ObjectNode root;
    private final SettingsData data;

    private SettingsJson(ObjectNode root, SettingsData data) {
        this.root = root;
        this.data = data;
    }

    /** Returns the JSON of a file without any setting. */
    static SettingsJson empty() {
        return new SettingsJson(JSON.createObjectNode(), SettingsData.NONE);
    }

    /**
     * Parses a file.
     *
     * @throws IOException if it is not a JSON object
     */
    static SettingsJson parse(byte[] content) throws IOException {
        if (JSON.readTree(content) instanceof ObjectNode object) {
            return new SettingsJson(object, SettingsReader.read(content));
        }
        throw new IOException("Not a JSON object");
    }

    /** Returns all settings that can be read. */
    SettingsData data() {
        return data;
    }

    /** Returns the JSON of other settings, with what this one holds beside those it could read. */
    byte[] replacedBy(SettingsData other) throws JsonProcessingException {
        ObjectNode written = JSON.valueToTree(other);
        keepRest(root, JSON.valueToTree(data), written);
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
