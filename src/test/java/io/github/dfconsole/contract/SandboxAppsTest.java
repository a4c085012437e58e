package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.Timestamp;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** How apps of the sandbox run, change and end. New containers are ready after ten seconds. */
class SandboxAppsTest {

    private static final Duration HALF = Duration.ofSeconds(5);

    private SandboxScenario scenario;
    private DataForestClient client;

    @BeforeEach
    void open() throws Exception {
        scenario = SandboxScenario.open(1);
        client = scenario.client();
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    private AppDetail detail(String name) throws Exception {
        return client.apps().getDetail(scenario.app(name).id());
    }

    private AppComponent workers() throws Exception {
        return detail("trino-bi").components().getLast();
    }

    private static List<String> ids(AppComponent component) {
        return component.containers().stream().map(AppContainer::id).toList();
    }

    @Test
    void aLifetimeCountsFromTheCallThatSetsIt() throws Exception {
        String id = client.apps().create(scenario.kafka("kafka-new")).id();
        scenario.pass(Duration.ofMinutes(50));
        client.apps().setLifetime(id, 3_600);
        scenario.pass(Duration.ofMinutes(59));
        assertThat(scenario.app("kafka-new"))
                .returns("RUNNING", App::state)
                .returns(null, App::finishedAt)
                .returns(3_600L, App::lifetimeSeconds);
        assertThat(detail("kafka-new").lifetime().text()).isEqualTo("0 days, 1:0:0 (3600 seconds)");
        scenario.pass(Duration.ofMinutes(1));
        Timestamp end = Timestamp.of(scenario.now());
        scenario.pass(Duration.ofMinutes(1));
        App ended = scenario.app("kafka-new");
        assertThat(ended.state()).isEqualTo("STOPPED");
        assertThat(ended.finishedAt().position()).isEqualTo(end.position());
    }

    @Test
    void aShorterLifetimeCountsFromTheCallToo() throws Exception {
        String id = scenario.app("es-logs").id();
        client.apps().setLifetime(id, 300);
        scenario.pass(Duration.ofSeconds(299));
        assertThat(scenario.app("es-logs").state()).isEqualTo("RUNNING");
        scenario.pass(Duration.ofSeconds(1));
        assertThat(scenario.app("es-logs").state()).isEqualTo("STOPPED");
    }

    @Test
    void anAppWhoseLifetimeIsOverCanBeStartedAgain() throws Exception {
        AppDetail before = detail("trino-bi");
        client.apps().setLifetime(before.id(), 400);
        scenario.pass(Duration.ofSeconds(400));
        assertThat(detail("trino-bi"))
                .returns("STOPPED", AppDetail::state)
                .returns(List.of(), AppDetail::components);
        assertThat(detail("trino-bi").links()).isEmpty();
        client.apps().start(before.id());
        scenario.settle();
        AppDetail again = detail("trino-bi");
        assertThat(again.state()).isEqualTo("RUNNING");
        assertThat(again.appId()).isNotEqualTo(before.appId());
        assertThat(ids(workers()))
                .hasSize(3)
                .doesNotContainAnyElementsOf(ids(before.components().getLast()));
        assertThat(scenario.app("trino-bi").finishedAt()).isNull();
        scenario.pass(Duration.ofSeconds(389));
        assertThat(scenario.app("trino-bi").state()).isEqualTo("RUNNING");
        scenario.pass(Duration.ofSeconds(1));
        assertThat(scenario.app("trino-bi").state()).isEqualTo("STOPPED");
    }

    @Test
    void containersThatAreAskedForAreMissingForAWhile() throws Exception {
        String id = scenario.app("trino-bi").id();
        client.apps().setContainerCount(id, "worker", 5);
        assertThat(workers())
                .returns("FLEXING", AppComponent::state)
                .returns(5, AppComponent::desired)
                .returns(3, AppComponent::allocated);
        assertThat(workers().containers()).hasSize(3);
        scenario.pass(HALF);
        assertThat(workers())
                .returns("FLEXING", AppComponent::state)
                .returns(3, AppComponent::allocated);
        assertThat(workers().containers())
                .extracting(AppContainer::state)
                .containsExactly("READY", "READY", "READY", "INIT", "INIT");
        scenario.pass(HALF);
        assertThat(workers())
                .returns("STABLE", AppComponent::state)
                .returns(5, AppComponent::allocated);
    }

    @Test
    void aContainerThatIsRestartedIsGoneForAWhile() throws Exception {
        String id = scenario.app("trino-bi").id();
        AppContainer before = workers().containers().get(1);
        client.apps().killContainer(id, "worker-1");
        assertThat(workers().state()).isEqualTo("FLEXING");
        assertThat(workers().containers())
                .extracting(AppContainer::name)
                .containsExactly("worker-0", "worker-2");
        assertThat(scenario.failure(() -> client.apps().killContainer(id, "worker-1")))
                .isInstanceOf(ApiFailure.NotFound.class);
        scenario.pass(HALF);
        AppContainer after = workers().containers().get(1);
        assertThat(after.name()).isEqualTo("worker-1");
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(after.launchedAt().position()).isGreaterThan(before.launchedAt().position());
        assertThat(after.launchedAt().position())
                .isEqualTo(Timestamp.of(scenario.now()).position());
        assertThat(workers().state()).isEqualTo("FLEXING");
        scenario.pass(HALF);
        assertThat(workers().state()).isEqualTo("STABLE");
    }

    @Test
    void restartingTheMasterLeavesTheContainersAsTheyAre() throws Exception {
        String id = scenario.app("trino-bi").id();
        List<String> before = ids(workers());
        client.apps().killMaster(id);
        assertThat(ids(workers())).isEqualTo(before).allMatch(each -> each.contains("_01_"));
        assertThat(workers().state()).isEqualTo("STABLE");
        scenario.settle();
        client.apps().setContainerCount(id, "worker", 4);
        scenario.settle();
        assertThat(ids(workers()).subList(0, 3)).isEqualTo(before);
        String application = detail("trino-bi").appId().substring("application_".length());
        assertThat(ids(workers()).getLast()).startsWith("container_e01_" + application + "_02_");
    }

    @Test
    void anAppThatARunningOneNeedsIsNotDeleted() throws Exception {
        String needed = scenario.app("hbase-id").id();
        assertThat(scenario.failure(() -> client.apps().delete(needed)))
                .isInstanceOf(ApiFailure.Invalid.class);
        client.apps().stop(scenario.app("tsdb").id());
        client.apps().delete(needed);
        String orphan = scenario.app("tsdb").id();
        assertThat(scenario.failure(() -> client.apps().start(orphan)))
                .isInstanceOf(ApiFailure.Invalid.class);
    }

    @Test
    void theSamplesEndAtDifferentTimesAndOneStaysShortOfContainers() throws Exception {
        assertThat(client.apps().getList(scenario.accountId()).contents())
                .extracting(App::name)
                .containsExactly(
                        "zk-main",
                        "kafka-log",
                        "trino-bi",
                        "hbase-id",
                        "es-logs",
                        "kibana",
                        "zeppelin",
                        "dev-kim",
                        "tsdb");
        assertThat(scenario.app("zk-main").lifetimeSeconds()).isEqualTo(-1);
        assertThat(scenario.app("zeppelin").state()).isEqualTo("STOPPED");
        scenario.pass(Duration.ofHours(2));
        assertThat(scenario.app("dev-kim").state()).isEqualTo("STOPPED");
        assertThat(scenario.app("trino-bi").state()).isEqualTo("RUNNING");
        assertThat(detail("tsdb").components().getFirst())
                .returns("FLEXING", AppComponent::state)
                .returns(2, AppComponent::desired)
                .returns(1, AppComponent::allocated);
        scenario.pass(Duration.ofHours(22));
        assertThat(scenario.app("trino-bi").state()).isEqualTo("STOPPED");
        // Its lifetime was set again 31 hours after its start.
        scenario.pass(Duration.ofHours(110));
        assertThat(scenario.app("kafka-log").state()).isEqualTo("RUNNING");
        scenario.pass(Duration.ofHours(24));
        assertThat(scenario.app("kafka-log").state()).isEqualTo("STOPPED");
    }
}
