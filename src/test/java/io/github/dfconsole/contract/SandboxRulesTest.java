package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.sandbox.SandboxSettings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Rules of the sandbox that schemas cannot express. */
class SandboxRulesTest {

    @TempDir private Path folder;

    private SandboxScenario scenario;
    private DataForestClient client;

    @BeforeEach
    void open() throws Exception {
        scenario = SandboxScenario.open(3);
        client = scenario.client();
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void aHugeNumberOfContainersExceedsTheQuota() throws Exception {
        String id = scenario.app("es-logs").id();
        assertThat(
                        scenario.failure(
                                () ->
                                        client.apps()
                                                .setContainerCount(
                                                        id, "es-data", Integer.MAX_VALUE)))
                .isInstanceOf(ApiFailure.QuotaExceeded.class);
        assertThat(client.apps().getDetail(id).components())
                .extracting(AppComponent::name, AppComponent::desired)
                .contains(tuple("es-data", 2), tuple("es-ingest", 0));
    }

    @Test
    void aStoppedAppCanOnlyBeStarted() throws Exception {
        String id = scenario.app("es-logs").id();
        client.apps().setLifetime(id, 604_800);
        client.apps().stop(id);
        assertThat(scenario.failure(() -> client.apps().setLifetime(id, 604_800)))
                .isInstanceOf(ApiFailure.Invalid.class);
        assertThat(scenario.failure(() -> client.apps().killContainer(id, "es-master-0")))
                .isInstanceOf(ApiFailure.Invalid.class);
        client.apps().start(id);
        scenario.settle();
        assertThat(client.apps().getDetail(id).state()).isEqualTo("RUNNING");
    }

    @Test
    void anAppDoesNotStartWithoutItsDependencies() throws Exception {
        String kafka = client.apps().create(scenario.kafka("kafka-new")).id();
        String zooKeeper = scenario.app("zk-main").id();
        client.apps().stop(kafka);
        client.apps().stop(zooKeeper);
        assertThat(scenario.failure(() -> client.apps().start(kafka)))
                .isInstanceOf(ApiFailure.Invalid.class);
        client.apps().start(zooKeeper);
        client.apps().start(kafka);
        assertThat(client.apps().getDetail(kafka).state()).isNotEqualTo("STOPPED");
    }

    @Test
    void requiresTheComponentsOfTheType() throws Exception {
        NewApp good = scenario.kafka("kafka-new");
        NewApp without =
                new NewApp(
                        good.accountId(),
                        good.queueName(),
                        good.appTypeId(),
                        good.name(),
                        good.lifetime(),
                        null,
                        good.dependentIds(),
                        List.of(good.components().getFirst()));
        assertThat(scenario.failure(() -> client.apps().create(without)))
                .isInstanceOf(ApiFailure.Invalid.class);
    }

    @Test
    void aBadPasswordIsRefusedWithoutBeingRepeated() throws Exception {
        String id = scenario.accountId();
        ApiFailure failure =
                scenario.failure(() -> client.accounts().resetPassword(id, Secret.of("qazQAZ1")));
        assertThat(failure.report().message())
                .startsWith("invalid request parameter (password, '")
                .contains("Please enter a valid password")
                .doesNotContain("qazQAZ1");
    }

    @Test
    void idsAreUniqueAcrossRuns() throws Exception {
        SandboxSettings kept =
                SandboxSettings.usual()
                        .with(new SandboxSettings.Contents(1, 7, folder.resolve("state.json")));
        String first;
        try (SandboxScenario run = SandboxScenario.open(kept)) {
            first = run.newWorkspace("new-one");
            run.client().aiWorkspaces().delete(first);
        }
        try (SandboxScenario run = SandboxScenario.open(kept)) {
            assertThat(run.newWorkspace("new-one")).isNotEqualTo(first);
        }
    }

    @Test
    void aNotebookIsOnlyCreatedWithABucketThatCanBeUsed() throws Exception {
        assertThat(scenario.failure(() -> create("locked-one", "audit-archive")))
                .isInstanceOf(ApiFailure.Invalid.class);
        assertThat(scenario.failure(() -> create("absent-one", "no-such-bucket")))
                .isInstanceOf(ApiFailure.Invalid.class);
        assertThat(scenario.failure(() -> create("others-one", "finance-reports")))
                .isInstanceOf(ApiFailure.NotPermitted.class);
        String id = create("good-one", "forest-churn");
        assertThat(client.notebooks().getDetail(id).name()).isEqualTo("good-one");
    }

    private String create(String name, String bucketName) throws ApiException {
        NewNotebook usual = scenario.jupyter(name);
        return client.notebooks()
                .create(
                        new NewNotebook(
                                usual.accountId(),
                                usual.addStorage(),
                                bucketName,
                                usual.loginKeyName(),
                                name,
                                usual.serverTypeCode(),
                                usual.storageGB(),
                                usual.storageType(),
                                usual.subnetNo(),
                                usual.typeCode(),
                                usual.typeName(),
                                usual.userConfigurations(),
                                usual.vpcNo()))
                .id();
    }

    @Test
    void anAppStopsAtTheEndOfItsLifetime() throws Exception {
        String id = client.apps().create(scenario.kafka("kafka-new")).id();
        scenario.pass(Duration.ofHours(1));
        assertThat(client.apps().getDetail(id).state()).isEqualTo("STOPPED");
    }

    @Test
    void theNamesOfAccountAndAppHaveTwentyCharactersTogether() throws Exception {
        String account = scenario.accountId();
        assertThat(scenario.account(false).name()).hasSize(11);
        assertThat(client.apps().checkAvailableName(account, "nine-char").availableName()).isTrue();
        assertThat(client.apps().checkAvailableName(account, "ten-charac").availableName())
                .isFalse();
        NewApp tooLong = scenario.kafka("ten-charac");
        assertThat(scenario.failure(() -> client.apps().create(tooLong)))
                .isInstanceOf(ApiFailure.Invalid.class);
    }

    @Test
    void anAccountThatIsBeingChangedAcceptsFurtherChanges() throws Exception {
        String id = scenario.accountId();
        client.accounts().setQuota(id, "koya", 3, 400);
        client.accounts().setQuota(id, "tata", 2, 500);
        client.accounts().resetKerberosKeytab(id);
        assertThat(client.accounts().getDetail(id).status()).isEqualTo("CHANGING");
        assertThat(client.accounts().getDetail(id).quotas())
                .containsExactly(new Quota("koya", 3, 400), new Quota("tata", 2, 500));
    }

    @Test
    void aComponentWithAFixedNumberOfContainersKeepsIt() throws Exception {
        String id = scenario.app("zk-main").id();
        assertThat(scenario.failure(() -> client.apps().setContainerCount(id, "zkserver", 4)))
                .isInstanceOf(ApiFailure.Invalid.class);
        client.apps().setContainerCount(id, "zkserver", 3);
    }

    @Test
    void aComponentMayHaveNoContainers() throws Exception {
        NewApp hbase =
                new NewApp(
                        scenario.accountId(),
                        "longlived",
                        "HBASE-2.2.3",
                        "hbase-new",
                        3_600,
                        null,
                        List.of(scenario.app("zk-main").id()),
                        List.of(
                                new NewApp.Component("hbasemaster", 4_096, 1, 2),
                                new NewApp.Component("regionserver", 8_192, 2, 3),
                                new NewApp.Component("thrift", 2_048, 1, 0),
                                new NewApp.Component("thrift2", 2_048, 1, 0),
                                new NewApp.Component("rest", 2_048, 1, 0)));
        String id = client.apps().create(hbase).id();
        assertThat(client.apps().getDetail(id).components().getLast().containers()).isEmpty();
    }
}
