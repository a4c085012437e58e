package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * The OpenAPI document of the service. Requests are validated against its schemas; a violation is
 * refused in the service's words, the constraint first and then the field.
 */
final class ApiDocument {

    private static final String RESOURCE = "dataforest-openapi.json";

    private final JsonNode root;

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    static ApiDocument load() {
        try (InputStream in = ApiDocument.class.getResourceAsStream(RESOURCE)) {
            return new ApiDocument(new JsonMapper().readTree(Objects.requireNonNull(in, RESOURCE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(String path, JsonNode request) throws Refusal {
        JsonNode schema =
                root.path("paths")
                        .path(path)
                        .at("/post/requestBody/content/application~1json/schema");
        check(resolve(schema), request, "");
    }

    private void check(JsonNode schema, JsonNode value, String field) throws Refusal {
        switch (schema.path("type").asText()) {
            case "object" -> checkObject(schema, value, field);
            case "array" -> checkArray(schema, value, field);
            case "string" -> checkText(schema, value, field);
            case "integer" -> checkNumber(schema, value, field);
            case "boolean" -> require(value.isBoolean(), "TypeMismatch", field);
            default -> {
                // The schema does not restrict the type.
            }
        }
    }

    private void checkObject(JsonNode schema, JsonNode value, String field) throws Refusal {
        require(value.isObject(), "TypeMismatch", field);
        for (JsonNode required : schema.path("required")) {
            String name = required.asText();
            JsonNode member = value.path(name);
            boolean empty = member.isMissingNode() || member.isNull() || isEmptyText(member);
            require(!empty, "NotEmpty", join(field, name));
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode member = value.path(property.getKey());
            if (!member.isMissingNode() && !member.isNull()) {
                check(resolve(property.getValue()), member, join(field, property.getKey()));
            }
        }
    }

    private void checkArray(JsonNode schema, JsonNode value, String field) throws Refusal {
        require(value.isArray(), "TypeMismatch", field);
        int index = 0;
        for (JsonNode element : value) {
            check(resolve(schema.path("items")), element, field + "[" + index++ + "]");
        }
    }

    private static void checkText(JsonNode schema, JsonNode value, String field) throws Refusal {
        require(value.isTextual(), "TypeMismatch", field);
        int length = value.textValue().codePointCount(0, value.textValue().length());
        // The service refuses a bad password with a message of its own.
        boolean password = schema.path("format").asText().equals("password");
        require(
                password
                        || (length >= schema.path("minLength").asInt(0)
                                && length <= schema.path("maxLength").asInt(Integer.MAX_VALUE)),
                "Size",
                field);
        require(
                !schema.has("pattern")
                        || value.textValue().matches(schema.path("pattern").asText()),
                "Pattern",
                field);
        require(isListed(schema, value), "Pattern", field);
    }

    private static void checkNumber(JsonNode schema, JsonNode value, String field) throws Refusal {
        require(value.isIntegralNumber(), "TypeMismatch", field);
        require(value.longValue() >= schema.path("minimum").asLong(Long.MIN_VALUE), "Min", field);
        require(value.longValue() <= schema.path("maximum").asLong(Long.MAX_VALUE), "Max", field);
    }

    private static boolean isListed(JsonNode schema, JsonNode value) {
        if (!schema.has("enum")) {
            return true;
        }
        for (JsonNode allowed : schema.path("enum")) {
            if (allowed.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmptyText(JsonNode value) {
        return value.isTextual() && value.textValue().isEmpty();
    }

    private static void require(boolean holds, String constraint, String field) throws Refusal {
        if (!holds) {
            throw Refusal.invalid(constraint, field);
        }
    }

    private static String join(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith("#") ? root.at(reference.substring(1)) : schema;
    }
}
