package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Effect;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.signing.SignatureV2;
import io.github.dfconsole.sandbox.Fault;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every documented operation has a method, a handler and a test, and there are no others. */
class CompletenessTest {

    private static final Set<String> DOCUMENTED = new TreeSet<>(ApiDocumentation.operations());

    @Test
    void thereAreFiftyThreeOperations() {
        assertThat(DOCUMENTED).hasSize(53);
    }

    @Test
    void documentClientAndSandboxHaveTheSameOperations() throws Exception {
        assertThat(ApiDocumentation.operations()).doesNotHaveDuplicates();
        List<String> called =
                DataForestClient.operations().stream().map(Operation::name).sorted().toList();
        assertThat(called).containsExactlyElementsOf(DOCUMENTED);
        try (SandboxServer sandbox = SandboxServer.start(SandboxSettings.usual())) {
            assertThat(new TreeSet<>(sandbox.operations())).isEqualTo(DOCUMENTED);
        }
    }

    @Test
    void theSandboxHasEveryOperation() throws Exception {
        try (SandboxServer sandbox = SandboxServer.start(SandboxSettings.usual());
                HttpClient http = HttpClient.newHttpClient()) {
            List<String> missing =
                    DOCUMENTED.stream()
                            .filter(name -> status(sandbox, http, name).contains("\"300\""))
                            .toList();
            assertThat(missing).isEmpty();
            assertThat(status(sandbox, http, "accounts/getSecrets")).contains("\"300\"");
        }
    }

    private static String status(SandboxServer sandbox, HttpClient http, String operation) {
        long now = System.currentTimeMillis();
        String path = ApiDocumentation.path(operation);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(sandbox.address() + path))
                        .header("Content-Type", "application/json")
                        .header("Accept", accepted(operation))
                        .header(SignatureV2.TIMESTAMP_HEADER, Long.toString(now))
                        .header(SignatureV2.ACCESS_KEY_HEADER, sandbox.credentials().accessKey())
                        .header(
                                SignatureV2.SIGNATURE_HEADER,
                                SignatureV2.sign("POST", path, now, sandbox.credentials()))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (Exception e) {
            throw new AssertionError(operation, e);
        }
    }

    private static String accepted(String operation) {
        boolean isFile = operation.equals("accounts/getKerberosKeytab");
        return isFile ? "application/octet-stream" : "application/json";
    }

    @Test
    void everyOperationCanBeMadeToFail() throws Exception {
        List<Fault> faults =
                DOCUMENTED.stream().map(name -> Fault.parse(name + "=error:503/500")).toList();
        try (SandboxServer sandbox = SandboxServer.start(SandboxSettings.usual().with(faults));
                HttpClient http = HttpClient.newHttpClient()) {
            assertThat(DOCUMENTED)
                    .allSatisfy(
                            name ->
                                    assertThat(status(sandbox, http, name))
                                            .contains("Endpoint Error"));
        }
    }

    @Test
    void everyOperationHasARoundTrip() {
        assertThat(RoundTripTest.operations()).containsExactlyInAnyOrderElementsOf(DOCUMENTED);
        assertThat(ClientCalls.ALL.keySet()).containsExactlyInAnyOrderElementsOf(DOCUMENTED);
    }

    /** Reads are retried, so a change must never be declared as a read. */
    @Test
    void onlyGetAndCheckOperationsAreReads() {
        assertThat(DataForestClient.operations())
                .filteredOn(operation -> operation.effect() == Effect.READ)
                .extracting(operation -> operation.name().replaceAll(".*/(get|check).*", "$1"))
                .containsOnly("get", "check");
        assertThat(DataForestClient.operations())
                .filteredOn(operation -> operation.effect() == Effect.CHANGE)
                .extracting(Operation::name)
                .noneMatch(name -> name.matches(".*/(get|check).*"));
    }
}
