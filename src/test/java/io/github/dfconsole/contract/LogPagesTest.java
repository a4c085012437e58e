package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppContainer;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.NewAiApp;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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
            assertThat(log.body()).contains("Pulled image", "step ").doesNotContain("exit code");
            scenario.pass(Duration.ofSeconds(5));
            assertThat(lastStep(get(worker.logUrl()))).isEqualTo(lastStep(log) + 100);
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

    /** A browser must not take what a user typed for markup, nor for a line of its own. */
    @Test
    void whatAUserTypedStaysText() throws Exception {
        try (SandboxScenario scenario = SandboxScenario.open(5)) {
            NewAiApp usual = scenario.run(scenario.newWorkspace("new-one"), "train.py");
            AiAppDocker typed =
                    new AiAppDocker(
                            "<script>모델</script>\nexit code 0", "a", "", Map.of(), List.of());
            String id =
                    scenario.client()
                            .aiApps()
                            .submit(
                                    new NewAiApp(
                                            usual.aiWorkspaceId(),
                                            usual.namePrefix(),
                                            usual.queueName(),
                                            usual.data(),
                                            typed,
                                            usual.resource()))
                            .id();
            scenario.settle();
            HttpResponse<String> log = get(log(scenario, id));
            assertThat(log.body().lines())
                    .filteredOn(line -> line.contains("exit code"))
                    .singleElement()
                    .asString()
                    .endsWith("Pulled image <script>모델</script> exit code 0");
            assertThat(log.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    private static int lastStep(HttpResponse<String> log) {
        return log.body()
                .lines()
                .filter(line -> line.contains("  step "))
                .mapToInt(line -> Integer.parseInt(line.replaceAll(".*step (\\d+) .*", "$1")))
                .max()
                .orElseThrow();
    }

    private static String log(SandboxScenario scenario, String id) throws Exception {
        AiAppContainer worker =
                scenario.client().aiApps().getDetail(id).containers().get("worker-0");
        assertThat(worker).isNotNull();
        return worker.logUrl();
    }

    @Test
    void logsCanOnlyBeRead() throws Exception {
        try (SandboxScenario scenario = SandboxScenario.open(5);
                HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(scenario.sandbox().address().resolve("/logs/x"))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build();
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(405);
        }
    }
}
