package io.github.dfconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.api.signing.SignatureV2;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The sandbox, called by a client that shares only the documented signature with it. */
class SandboxServerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String AUTHENTICATION_FAILED =
            "{\"error\":{\"errorCode\":\"200\",\"message\":\"Authentication Failed\"}}";

    private final HttpClient http = HttpClient.newHttpClient();
    private SandboxServer sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = SandboxServer.start(SandboxSettings.usual());
    }

    @AfterEach
    void stop() {
        sandbox.close();
        http.close();
    }

    @Test
    void answersASignedCall() throws Exception {
        HttpResponse<String> response = post("accounts/getList", "");
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = JSON.readTree(response.body());
        assertThat(answer.path("success").asBoolean()).isTrue();
        assertThat(answer.path("total").asInt()).isEqualTo(2);
        assertThat(answer.path("contents").findValuesAsText("disabled"))
                .containsExactlyInAnyOrder("true", "false");
    }

    @ParameterizedTest
    @ValueSource(longs = {-299, -60, 60, 299})
    void acceptsTimestampsLessThanFiveMinutesOff(long seconds) throws Exception {
        assertThat(postAt(Instant.now().plusSeconds(seconds)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-86_400, -301, 301, 86_400})
    void refusesTimestampsMoreThanFiveMinutesOff(long seconds) throws Exception {
        HttpResponse<String> response = postAt(Instant.now().plusSeconds(seconds));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo(AUTHENTICATION_FAILED);
    }

    @Test
    void refusesAWrongSignatureAndAnUnknownKey() throws Exception {
        Credentials known = sandbox.credentials();
        Credentials wrongSecret = new Credentials(known.accessKey(), SecretKey.of("wrong"));
        Credentials unknown = new Credentials("AK_TEST", known.secretKey());
        for (Credentials keys : Set.of(wrongSecret, unknown)) {
            HttpResponse<String> response =
                    send(signed("accounts/getList", "{}", keys, Instant.now()).build());
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.body()).isEqualTo(AUTHENTICATION_FAILED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SignatureV2.TIMESTAMP_HEADER,
                SignatureV2.ACCESS_KEY_HEADER,
                SignatureV2.SIGNATURE_HEADER
            })
    void refusesACallWithoutOneOfTheThreeHeaders(String header) throws Exception {
        HttpRequest whole =
                signed("accounts/getList", "{}", sandbox.credentials(), Instant.now()).build();
        HttpRequest.Builder without =
                HttpRequest.newBuilder(whole, (name, value) -> !name.equalsIgnoreCase(header));
        assertThat(send(without.build()).statusCode()).isEqualTo(401);
    }

    @Test
    void theSignatureCoversTheQuery() throws Exception {
        HttpRequest.Builder request =
                signed("accounts/getList", "{}", sandbox.credentials(), Instant.now());
        request.uri(URI.create(sandbox.address() + "/api/v2/accounts/getList?a=1"));
        assertThat(send(request.build()).statusCode()).isEqualTo(401);
    }

    @Test
    void listsRealisticAiWorkspaces() throws Exception {
        JsonNode answer = getAiWorkspaces(account(false));
        assertThat(answer.path("total").asInt()).isEqualTo(42);
        Set<String> ids = new HashSet<>(answer.path("contents").findValuesAsText("id"));
        assertThat(ids).hasSize(42).allMatch(id -> id.matches("[0-9A-Za-z]{22}"));
        assertThat(answer.path("contents").findValuesAsText("name"))
                .anyMatch(name -> name.matches(".*[가-힣].*"))
                .anyMatch(name -> name.matches("[a-z0-9-]+"));
        assertThat(answer.path("contents").findValuesAsText("disabled")).contains("true", "false");
        assertThat(answer.path("contents").findValuesAsText("createdAt"))
                .extracting(time -> OffsetDateTime.parse(time).getYear())
                .contains(2024, 2025, 2026);
    }

    @Test
    void holdsTheRequestedNumberOfAiWorkspaces() throws Exception {
        sandbox.close();
        sandbox = SandboxServer.start(settings(1_000, Duration.ZERO));
        JsonNode answer = getAiWorkspaces(account(false));
        assertThat(new HashSet<>(answer.path("contents").findValuesAsText("id"))).hasSize(1_000);
    }

    @Test
    void returnsTheHistoryOfAWorkspace() throws Exception {
        JsonNode row = getAiWorkspaces(account(false)).path("contents").get(0);
        JsonNode detail = json(post("aiworkspaces/getDetail", idOf(row)));
        assertThat(detail.path("name")).isEqualTo(row.path("name"));
        assertThat(detail.path("accountId").asText()).isEqualTo(account(false));
        assertThat(detail.path("contents")).isNotEmpty();
        assertThat(detail.at("/contents/0/configuration/docker/image").asText())
                .isEqualTo(row.path("imageVersion").asText());
    }

    @Test
    void refusesAccountsOfOtherUsers() throws Exception {
        HttpResponse<String> list = post("aiworkspaces/getList", search(account(true)));
        assertThat(list.statusCode()).isEqualTo(403);
        assertThat(json(list))
                .isEqualTo(
                        JSON.readTree("{\"message\":\"not allowed to access\",\"success\":false}"));
        for (JsonNode row : getAiWorkspaces(account(false)).path("contents")) {
            int expected = row.path("disabled").asBoolean() ? 403 : 200;
            assertThat(post("aiworkspaces/getDetail", idOf(row)).statusCode()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aiworkspaces/getList   | {\"search\":{\"accountId\":\"nobody\"}} | 404 | no such element",
                "aiworkspaces/getDetail | {\"id\":\"nothing\"}                    | 404 | no such element",
                "aiworkspaces/getDetail | {}                                      | 400 | invalid request parameter (constraint violation NotEmpty, id): ",
                "aiworkspaces/getDetail | {\"id\":\"\"}                           | 400 | invalid request parameter (constraint violation NotEmpty, id): ",
                "aiworkspaces/getList   | {\"search\":{}}                         | 400 | invalid request parameter (constraint violation NotEmpty, search.accountId): ",
                "aiworkspaces/getDetail | {\"id\":\"12345678901234567890123\"}    | 400 | invalid request parameter (constraint violation Size, id): ",
                "aiworkspaces/getDetail | {\"id\":17}                             | 400 | invalid request parameter (constraint violation TypeMismatch, id): "
            })
    void refusesInvalidRequestsInTheWordsOfTheService(
            String operation, String body, int status, String message) throws Exception {
        HttpResponse<String> response = post(operation, body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).path("success").asBoolean(true)).isFalse();
        assertThat(json(response).path("message").asText().strip()).isEqualTo(message.strip());
    }

    @Test
    void refusesMalformedRequestsLikeTheGateway() throws Exception {
        assertGateway(post("no/such/operation", "{}"), 404, "300");
        assertGateway(send(HttpRequest.newBuilder(sandbox.address()).GET().build()), 404, "300");
        assertGateway(post("accounts/getList", "{not json"), 400, "100");
        assertGateway(post("accounts/getList", "[]"), 400, "100");
        assertGateway(
                send(
                        signed("accounts/getList", "{}", sandbox.credentials(), Instant.now())
                                .setHeader("Content-Type", "text/plain")
                                .build()),
                400,
                "100");
        assertGateway(
                send(
                        signed("accounts/getList", "{}", sandbox.credentials(), Instant.now())
                                .setHeader("Content-Type", "application/jsonp")
                                .build()),
                400,
                "100");
        assertGateway(
                post("accounts/getList", "{\"x\":\"" + "y".repeat(1_048_576) + "\"}"), 413, "430");
    }

    @Test
    void stoppingEndsCallsInProgress() throws Exception {
        sandbox.close();
        sandbox = SandboxServer.start(settings(1, Duration.ofHours(1)));
        CompletableFuture<HttpResponse<String>> call =
                http.sendAsync(
                        signed("accounts/getList", "{}", sandbox.credentials(), Instant.now())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        sandbox.close();
        assertThat(call).failsWithin(Duration.ofSeconds(30));
    }

    private static SandboxSettings settings(int rows, Duration latency) {
        return SandboxSettings.usual()
                .with(new SandboxSettings.Contents(rows, SandboxSettings.USUAL_SEED, null))
                .with(new SandboxSettings.Pace(latency, Duration.ZERO));
    }

    private static void assertGateway(HttpResponse<String> response, int status, String code)
            throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).at("/error/errorCode").asText()).isEqualTo(code);
        assertThat(json(response).at("/error/message").asText()).isNotEmpty();
    }

    private String account(boolean disabled) throws Exception {
        for (JsonNode account : json(post("accounts/getList", "{}")).path("contents")) {
            if (account.path("disabled").asBoolean() == disabled) {
                return account.path("id").asText();
            }
        }
        throw new AssertionError("There is no such account");
    }

    private JsonNode getAiWorkspaces(String accountId) throws Exception {
        return json(post("aiworkspaces/getList", search(accountId)));
    }

    private static String search(String accountId) {
        return "{\"search\":{\"accountId\":\"%s\"}}".formatted(accountId);
    }

    private static String idOf(JsonNode row) {
        return "{\"id\":\"%s\"}".formatted(row.path("id").asText());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> post(String operation, String body) throws Exception {
        return send(signed(operation, body, sandbox.credentials(), Instant.now()).build());
    }

    private HttpResponse<String> postAt(Instant time) throws Exception {
        return send(signed("accounts/getList", "{}", sandbox.credentials(), time).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder signed(
            String operation, String body, Credentials keys, Instant time) {
        String path = "/api/v2/" + operation;
        long timestamp = time.toEpochMilli();
        return HttpRequest.newBuilder(URI.create(sandbox.address() + path))
                .header("Content-Type", "application/json")
                .header(SignatureV2.TIMESTAMP_HEADER, Long.toString(timestamp))
                .header(SignatureV2.ACCESS_KEY_HEADER, keys.accessKey())
                .header(
                        SignatureV2.SIGNATURE_HEADER,
                        SignatureV2.sign("POST", path, timestamp, keys))
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
