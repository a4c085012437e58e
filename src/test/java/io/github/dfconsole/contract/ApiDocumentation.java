package io.github.dfconsole.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The OpenAPI document of the service, which was not written for this client or sandbox. */
final class ApiDocumentation {

    private static final String RESOURCE = "/io/github/dfconsole/sandbox/dataforest-openapi.json";
    private static final String PREFIX = "/api/v2/";
    private static final String TEXT = read();
    private static final JsonNode ROOT = parse();

    private ApiDocumentation() {}

    /** An example of a request or an answer. */
    record Example(String operation, int status, String name, JsonNode body) {

        @Override
        public String toString() {
            return operation + (status == 0 ? "" : " " + status) + " (" + name + ")";
        }
    }

    static String text() {
        return TEXT;
    }

    static List<String> operations() {
        List<String> names = new ArrayList<>();
        ROOT.path("paths").fieldNames().forEachRemaining(path -> names.add(name(path)));
        return names;
    }

    static List<Example> requestExamples() {
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : ROOT.path("paths").properties()) {
            collect(
                    name(path.getKey()),
                    0,
                    path.getValue().at("/post/requestBody/content"),
                    examples);
        }
        return examples;
    }

    /** Returns the examples of all answers, including answers that operations share. */
    static List<Example> responseExamples() {
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : ROOT.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> response :
                    path.getValue().at("/post/responses").properties()) {
                int status = Integer.parseInt(response.getKey());
                String name = name(path.getKey());
                collect(name, status, resolve(response.getValue()).path("content"), examples);
            }
        }
        return examples;
    }

    private static void collect(
            String operation, int status, JsonNode content, List<Example> examples) {
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            for (Map.Entry<String, JsonNode> example :
                    type.getValue().path("examples").properties()) {
                JsonNode body = example.getValue().path("value");
                examples.add(new Example(operation, status, example.getKey(), body));
            }
        }
    }

    /** Returns the schema of the request of an operation. */
    static JsonNode requestSchema(String operation) {
        return ROOT.path("paths")
                .path(PREFIX + operation)
                .at("/post/requestBody/content/application~1json/schema");
    }

    static JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : ROOT.at(reference.substring(1));
    }

    static String path(String operation) {
        return PREFIX + operation;
    }

    private static String name(String path) {
        return path.substring(PREFIX.length());
    }

    private static String read() {
        try (InputStream in = ApiDocumentation.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse() {
        try {
            return new JsonMapper().readTree(TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
