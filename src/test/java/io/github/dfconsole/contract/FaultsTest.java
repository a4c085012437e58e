package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.sandbox.Fault;
import io.github.dfconsole.sandbox.SandboxSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Injected faults happen to the named operation, as often as requested. */
class FaultsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "error:503/500,           ServiceFault",
        "error:401/200,           RefusedKey",
        "error:429/400,           QuotaExceeded",
        "error:403,               NotPermitted",
        "error:500,               ServiceFault",
        "throttle:600,            Throttled",
        "success-false:no luck,   Invalid",
        "reset-before,            ConnectionLost",
        "reset-after,             ConnectionLost",
        "truncate,                ConnectionLost",
        "html,                    NotAnAnswer"
    })
    void affectsTheNamedOperationOnly(String fault, String failure) throws Exception {
        try (SandboxScenario scenario = with("apps/getAppTypeIdList=" + fault)) {
            ApiFailure failed = scenario.failure(() -> scenario.client().apps().getAppTypeIdList());
            assertThat(failed.getClass().getSimpleName()).isEqualTo(failure);
            assertThat(scenario.client().accounts().getList().contents()).isNotEmpty();
        }
    }

    @Test
    void endsAfterTheRequestedNumberOfTimes() throws Exception {
        try (SandboxScenario scenario = with("apps/getAppTypeIdList=error:403@1")) {
            assertThat(scenario.failure(() -> scenario.client().apps().getAppTypeIdList()))
                    .isInstanceOf(ApiFailure.NotPermitted.class);
            assertThat(scenario.client().apps().getAppTypeIdList().contents()).isNotEmpty();
        }
    }

    @Test
    void resetAfterRunsTheChangeOnceAndIsNotRetried() throws Exception {
        try (SandboxScenario scenario = with("notebooks/create=reset-after")) {
            assertThat(
                            scenario.failure(
                                    () ->
                                            scenario.client()
                                                    .notebooks()
                                                    .create(scenario.jupyter("new-one"))))
                    .isInstanceOf(ApiFailure.UnknownOutcome.class);
            assertThat(scenario.client().notebooks().getList(scenario.accountId()).contents())
                    .extracting(Notebook::name)
                    .containsOnlyOnce("new-one");
        }
    }

    @Test
    void resetBeforeDoesNotRunTheChange() throws Exception {
        try (SandboxScenario scenario = with("notebooks/create=reset-before")) {
            assertThat(
                            scenario.failure(
                                    () ->
                                            scenario.client()
                                                    .notebooks()
                                                    .create(scenario.jupyter("new-one"))))
                    .isInstanceOf(ApiFailure.UnknownOutcome.class);
            assertThat(scenario.client().notebooks().getList(scenario.accountId()).contents())
                    .extracting(Notebook::name)
                    .doesNotContain("new-one");
        }
    }

    @Test
    void delaysTheAnswer() throws Exception {
        try (SandboxScenario scenario = with("apps/getAppTypeIdList=delay:150")) {
            long before = System.nanoTime();
            assertThat(scenario.client().apps().getAppTypeIdList().contents()).isNotEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(150));
        }
    }

    @Test
    void theClientLearnsAShiftedClock() throws Exception {
        try (SandboxScenario scenario = with("*=clock:12")) {
            assertThat(scenario.client().accounts().getList().contents()).isNotEmpty();
            assertThat(scenario.client().clockOffset()).isEqualTo(Duration.ofMinutes(-12));
        }
    }

    @Test
    void canBeSwitchedByHttp() throws Exception {
        try (SandboxScenario scenario = SandboxScenario.open(42)) {
            String added =
                    faults(scenario, "POST", "{\"fault\":\"apps/getList=error:403\"}").body();
            assertThat(new JsonMapper().readTree(added).path("faults").path(0).asText())
                    .isEqualTo("apps/getList=error:403");
            String account = scenario.accountId();
            assertThat(scenario.failure(() -> scenario.client().apps().getList(account)))
                    .isInstanceOf(ApiFailure.NotPermitted.class);
            faults(scenario, "DELETE", "");
            assertThat(scenario.client().apps().getList(account).contents()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fault\":\"apps/getList=explode\"}",
                "{\"fault\":\"apps/getList\"}",
                "{\"fault\":17}",
                "{}",
                "not json"
            })
    void refusesInvalidFaultsOverHttp(String body) throws Exception {
        try (SandboxScenario scenario = SandboxScenario.open(42)) {
            HttpResponse<String> answer = faults(scenario, "POST", body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(new JsonMapper().readTree(answer.body()).path("message").asText())
                    .isNotEmpty();
            assertThat(faults(scenario, "GET", "").body()).contains("\"faults\":[]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "apps/getList",
                "apps/getList=",
                "apps/getList=delay",
                "apps/getList=delay:soon",
                "apps/getList=error:418",
                "apps/getList=html@0",
                "=html"
            })
    void explainsWhyATextIsNoFault(String text) {
        assertThatThrownBy(() -> Fault.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*=clock:-7", "apps/getList=error:503/500@3", "apps/create=html"})
    void isWrittenInTheFormatThatIsParsed(String text) {
        assertThat(Fault.parse(text)).hasToString(text);
    }

    private static SandboxScenario with(String fault) throws Exception {
        return SandboxScenario.open(SandboxSettings.usual().with(List.of(Fault.parse(fault))));
    }

    private static HttpResponse<String> faults(SandboxScenario scenario, String method, String body)
            throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(scenario.sandbox().address() + "/sandbox/faults"))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
