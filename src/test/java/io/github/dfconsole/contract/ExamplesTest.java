package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.contract.ApiDocumentation.Example;
import io.github.dfconsole.testing.Api;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The client sends every example request as documented and reads every example answer. */
class ExamplesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OK = "{\"success\":true}";

    @StartStop final MockWebServer server = new MockWebServer();

    private Transport transport;
    private DataForestClient client;

    @BeforeEach
    void connect() {
        transport = Api.transport(server.getPort());
        client = new DataForestClient(transport);
    }

    @AfterEach
    void disconnect() {
        transport.close();
    }

    static Stream<Example> requests() {
        return ApiDocumentation.requestExamples().stream();
    }

    static Stream<Example> answers() {
        return ApiDocumentation.responseExamples().stream()
                .filter(example -> example.status() == 200);
    }

    static Stream<Example> refusals() {
        return ApiDocumentation.responseExamples().stream()
                .filter(example -> example.status() != 200);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void sendsTheRequestAsDocumented(Example example) throws Exception {
        boolean file = example.operation().equals("accounts/getKerberosKeytab");
        server.enqueue(
                new MockResponse.Builder()
                        .addHeader(
                                "Content-Type",
                                file ? "application/octet-stream" : "application/json")
                        .body(file ? "\u0005\u0002" : OK)
                        .build());
        ClientCalls.ALL.get(example.operation()).make(client, example.body());
        var sent = server.takeRequest();
        assertThat(sent.getTarget()).isEqualTo(ApiDocumentation.path(example.operation()));
        assertThat(JSON.readTree(sent.getBody().toByteArray()))
                .isEqualTo(
                        onlyDeclared(
                                ApiDocumentation.requestSchema(example.operation()),
                                example.body()));
    }

    /**
     * Drops members that the schema does not declare: one example repeats the specification of a
     * setting in the request, and another example does not.
     */
    private static JsonNode onlyDeclared(JsonNode schema, JsonNode value) {
        JsonNode declared = ApiDocumentation.resolve(schema);
        if (value.isArray()) {
            var copy = JsonNodeFactory.instance.arrayNode();
            value.forEach(each -> copy.add(onlyDeclared(declared.path("items"), each)));
            return copy;
        }
        if (!value.isObject() || !declared.has("properties")) {
            return value;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        value.properties()
                .forEach(
                        member -> {
                            JsonNode known = declared.path("properties").path(member.getKey());
                            if (!known.isMissingNode()) {
                                copy.set(member.getKey(), onlyDeclared(known, member.getValue()));
                            }
                        });
        return copy;
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readsTheAnswerCompletely(Example example) throws Exception {
        server.enqueue(json(200, example.body()));
        Object answer =
                ClientCalls.ALL
                        .get(example.operation())
                        .make(client, JsonNodeFactory.instance.objectNode());
        List<String> read = new ArrayList<>(LeafValues.of(answer));
        List<String> lost = new ArrayList<>();
        for (String leaf : LeafValues.of(example.body())) {
            if (!read.remove(leaf)) {
                lost.add(leaf);
            }
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void readsTheRefusal(Example example) {
        for (int attempt = 0; attempt < 3; attempt++) {
            server.enqueue(json(example.status(), example.body()));
        }
        ApiException refused =
                catchThrowableOfType(
                        ApiException.class,
                        () ->
                                ClientCalls.ALL
                                        .get(example.operation())
                                        .make(client, JsonNodeFactory.instance.objectNode()));
        CallReport report = refused.failure().report();
        assertThat(report.status()).isEqualTo(example.status());
        JsonNode error =
                example.body().has("error") ? example.body().path("error") : example.body();
        assertThat(report.message()).isEqualTo(error.path("message").asText());
        assertThat(report.code()).isEqualTo(error.path("errorCode").asText());
    }

    private static MockResponse json(int status, JsonNode body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body.toString())
                .build();
    }
}
