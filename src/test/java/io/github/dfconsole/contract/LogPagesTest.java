package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppContainer;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The sandbox serves the logs of containers, as a browser asks for them. */
class LogPagesTest {

    private static HttpResponse<String> get(String url) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(url)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void theLogOfARunThatGoesOnGrowsAndThatOfAnUnknownContainerIsNotThere() throws Exception {
        try (SandboxScenario scenario = SandboxScenario.open(5)) {
            AiApp running =
                    scenario.client().aiApps().getList(scenario.accountId()).contents().stream()
                            .filter(run -> run.state().equals("RUNNING"))
                            .findFirst()
                            .orElseThrow();
            AiAppContainer worker =
                    scenario.client().aiApps().getDetail(running.id()).containers().get("worker-0");
            assertThat(worker).isNotNull();
            HttpResponse<String> log = get(worker.logUrl());
            assertThat(log.statusCode()).isEqualTo(200);
            assertThat(log.headers().firstValue("Content-Type"))
                    .contains("text/plain; charset=utf-8");
            assertThat(log.body()).contains("Pulled image", "step 100").doesNotContain("exit code");
            assertThat(get(worker.logUrl() + "9").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aRunThatWaitsHasNoContainers() throws Exception {
        try (SandboxScenario scenario = SandboxScenario.open(5)) {
            AiApp waiting =
                    scenario.client().aiApps().getList(scenario.accountId()).contents().stream()
                            .filter(run -> run.state().equals("ACCEPTED"))
                            .findFirst()
                            .orElseThrow();
            assertThat(scenario.client().aiApps().getDetail(waiting.id()).containers()).isEmpty();
        }
    }
}
