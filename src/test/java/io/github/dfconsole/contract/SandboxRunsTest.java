package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppContainer;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.NewAiApp;
import io.github.dfconsole.sandbox.SandboxSettings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** AI apps of the sandbox: a queue with 16 GPUs, and samples in every state. */
class SandboxRunsTest {

    @TempDir private Path folder;

    private SandboxScenario scenario;

    @BeforeEach
    void open() throws Exception {
        scenario = SandboxScenario.open(42);
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    private List<AiApp> runs() throws ApiException {
        return scenario.client().aiApps().getList(scenario.accountId()).contents();
    }

    private AiApp run(String prefix) throws ApiException {
        return runs().stream()
                .filter(run -> run.name().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private String state(String id) throws ApiException {
        return scenario.client().aiApps().getDetail(id).state();
    }

    private NewAiApp asking(String workspace, int gpus) {
        NewAiApp usual = scenario.run(workspace, "train.py");
        return new NewAiApp(
                workspace,
                usual.namePrefix(),
                usual.queueName(),
                usual.data(),
                usual.docker(),
                new AiAppResource(4, gpus, "T4", 30_720));
    }

    @Test
    void theSamplesAreInEveryState() throws Exception {
        assertThat(runs())
                .hasSize(SandboxSettings.USUAL_AI_APPS)
                .extracting(AiApp::state, AiApp::finalStatus)
                .contains(
                        tuple("ACCEPTED", "UNDEFINED"),
                        tuple("RUNNING", "UNDEFINED"),
                        tuple("FINISHED", "SUCCEEDED"),
                        tuple("FINISHED", "FAILED"),
                        tuple("KILLED", "KILLED"));
        assertThat(runs()).extracting(AiApp::name).doesNotHaveDuplicates();
    }

    @Test
    void theSamplesGoOnWhileTheyAreWatched() throws Exception {
        assertThat(run("llm").state()).isEqualTo("RUNNING");
        assertThat(run("embed").state()).isEqualTo("ACCEPTED");
        scenario.pass(Duration.ofMinutes(3));
        assertThat(run("llm").finalStatus()).isEqualTo("FAILED");
        assertThat(run("embed").state()).isEqualTo("RUNNING");
        assertThat(run("news").state()).isEqualTo("ACCEPTED");
        scenario.pass(Duration.ofMinutes(3));
        assertThat(run("speech").finalStatus()).isEqualTo("SUCCEEDED");
        assertThat(run("news").state()).isEqualTo("RUNNING");
        scenario.pass(Duration.ofMinutes(20));
        assertThat(runs())
                .filteredOn(run -> run.finalStatus().equals("UNDEFINED"))
                .extracting(AiApp::workspaceName)
                .containsExactly("추천-모델");
    }

    @Test
    void aRunWaitsUntilAnotherOneIsKilled() throws Exception {
        String workspace = scenario.newWorkspace("new-one");
        scenario.pass(Duration.ofHours(1));
        String fits = scenario.client().aiApps().submit(asking(workspace, 8)).id();
        String waits = scenario.client().aiApps().submit(asking(workspace, 8)).id();
        scenario.settle();
        assertThat(state(fits)).isEqualTo("RUNNING");
        assertThat(state(waits)).isEqualTo("ACCEPTED");
        scenario.client().aiApps().kill(run("reco").id());
        assertThat(state(waits)).isEqualTo("RUNNING");
    }

    @Test
    void aRunThatIsKilledWhileItWaitsNeverHadContainers() throws Exception {
        String id = run("news").id();
        assertThat(scenario.client().aiApps().getDetail(id).containers()).isEmpty();
        scenario.client().aiApps().kill(id);
        assertThat(run("news").finalStatus()).isEqualTo("KILLED");
        scenario.pass(Duration.ofHours(1));
        assertThat(scenario.client().aiApps().getDetail(id).containers()).isEmpty();
    }

    @Test
    void moreGpusThanARunMayHaveAreRefused() throws Exception {
        String workspace = scenario.newWorkspace("new-one");
        int before = runs().size();
        assertThat(scenario.failure(() -> scenario.client().aiApps().submit(asking(workspace, 9))))
                .isInstanceOf(ApiFailure.Invalid.class);
        assertThat(runs()).hasSize(before);
    }

    private Collection<AiAppContainer> containers(String prefix) throws ApiException {
        return scenario.client().aiApps().getDetail(run(prefix).id()).containers().values();
    }

    @Test
    void aLargeRunHasSeveralWorkersAndLogsAreOfThreeKinds() throws Exception {
        assertThat(containers("speech"))
                .extracting(AiAppContainer::component)
                .containsExactlyInAnyOrder("worker", "worker", "tensorboard");
        String served = scenario.sandbox().address() + "/logs/";
        assertThat(containers("speech"))
                .extracting(AiAppContainer::logUrl)
                .anyMatch(url -> url.startsWith(served))
                .anyMatch(url -> url.startsWith("http://dn0017.df.internal:"));
        assertThat(containers("ocr"))
                .extracting(AiAppContainer::logUrl)
                .anyMatch(url -> url.startsWith("https://rm.df-proxy.kr.ch.naverncp.com/"));
    }

    @Test
    void runsStayInTheListWhenTheirWorkspaceIsDeleted() throws Exception {
        String workspace = scenario.newWorkspace("new-one");
        String id = scenario.client().aiApps().submit(asking(workspace, 1)).id();
        scenario.client().aiWorkspaces().delete(workspace);
        scenario.settle();
        assertThat(runs())
                .filteredOn(run -> run.id().equals(id))
                .extracting(AiApp::workspaceName, AiApp::state)
                .containsExactly(tuple("new-one", "RUNNING"));
    }

    @Test
    void oneWorkspaceWasNeverConfigured() throws Exception {
        AiWorkspace bare = scenario.workspace("test-gpu");
        assertThat(scenario.client().aiWorkspaces().getDetail(bare.id()).contents()).isEmpty();
        scenario.client()
                .aiWorkspaces()
                .setConfiguration(bare.id(), scenario.training("pytorch:2.5.0"));
        assertThat(scenario.client().aiWorkspaces().getConfigurationList(bare.id()).contents())
                .hasSize(1);
        assertThat(scenario.workspace("test-gpu").imageVersion()).isEqualTo("pytorch:2.5.0");
    }

    @Test
    void someWorkspacesWereConfiguredSeveralTimesWithASecret() throws Exception {
        int histories = 0;
        for (AiWorkspace each :
                scenario.client().aiWorkspaces().getList(scenario.accountId()).contents()) {
            List<AiWorkspaceConfig> history =
                    each.disabled()
                            ? List.of()
                            : scenario.client()
                                    .aiWorkspaces()
                                    .getConfigurationList(each.id())
                                    .contents();
            histories += history.size() > 1 ? 1 : 0;
            assertThat(history)
                    .allSatisfy(
                            entry ->
                                    assertThat(entry.configuration().docker().env())
                                            .containsKey("MLFLOW_TOKEN"));
        }
        assertThat(histories).isGreaterThan(10);
    }

    @Test
    void aRunThatWaitsStillWaitsAfterARestart() throws Exception {
        SandboxSettings kept =
                SandboxSettings.usual()
                        .with(new SandboxSettings.Contents(1, 7, folder.resolve("state.json")));
        String waits;
        try (SandboxScenario first = SandboxScenario.open(kept)) {
            waits = first.client().aiApps().submit(asking(first.newWorkspace("new-one"), 8)).id();
        }
        try (SandboxScenario second = SandboxScenario.open(kept)) {
            second.pass(Duration.ofMinutes(10));
            assertThat(second.client().aiApps().getDetail(waits).state()).isEqualTo("ACCEPTED");
            second.pass(Duration.ofMinutes(10));
            assertThat(second.client().aiApps().getDetail(waits).finalStatus())
                    .isEqualTo("SUCCEEDED");
        }
    }

    @Test
    void twentyThousandRunsHaveAllEndedButTheLatest() throws Exception {
        SandboxSettings many =
                SandboxSettings.usual()
                        .with(new SandboxSettings.Contents(1, 20_000, 7, null, false));
        try (SandboxScenario large = SandboxScenario.open(many)) {
            List<AiApp> runs = large.client().aiApps().getList(large.accountId()).contents();
            assertThat(runs).hasSize(20_000);
            assertThat(runs).extracting(AiApp::name).doesNotHaveDuplicates();
            Map<String, Long> ends =
                    runs.stream().collect(groupingBy(AiApp::finalStatus, counting()));
            assertThat(ends).containsEntry("UNDEFINED", 6L).hasSize(4);
            assertThat(ends.values()).filteredOn(count -> count > 1_000).hasSize(3);
        }
    }
}
