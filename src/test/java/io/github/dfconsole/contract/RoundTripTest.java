package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AcgRule;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppBasicSetting;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.api.model.BucketDetail;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.api.model.Vpc;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each operation does its work, over real HTTP. */
class RoundTripTest {

    /** Calls one operation and checks its effect. */
    interface RoundTrip {
        void make(SandboxScenario scenario, DataForestClient client) throws Exception;
    }

    private static final Set<String> ACCOUNT_IS_EMPTIED =
            Set.of("accounts/checkHasResource", "accounts/create", "accounts/delete");

    static final Map<String, RoundTrip> ALL = new LinkedHashMap<>();

    static {
        accounts();
        apps();
        notebooks();
        aiWorkspaces();
        aiApps();
    }

    static Set<String> operations() {
        return ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void hasItsEffect(String operation) throws Exception {
        // Some sample workspaces are locked and cannot be deleted, so an account that will be
        // emptied gets a single one.
        int workspaces = ACCOUNT_IS_EMPTIED.contains(operation) ? 1 : 42;
        try (SandboxScenario scenario = SandboxScenario.open(workspaces)) {
            ALL.get(operation).make(scenario, scenario.client());
        }
    }

    private static void accounts() {
        ALL.put(
                "accounts/checkAvailableName",
                (scenario, client) -> {
                    assertThat(client.accounts().checkAvailableName("new-one").availableName())
                            .isTrue();
                    String taken = scenario.account(false).name();
                    assertThat(client.accounts().checkAvailableName(taken).availableName())
                            .isFalse();
                    // An account of another customer is not listed, and takes its name.
                    assertThat(client.accounts().checkAvailableName("hadoop").availableName())
                            .isFalse();
                });
        ALL.put(
                "accounts/checkHasResource",
                (scenario, client) -> {
                    String id = scenario.accountId();
                    assertThat(client.accounts().checkHasResource(id).hasResource()).isTrue();
                    emptyAccount(scenario);
                    assertThat(client.accounts().checkHasResource(id).hasResource()).isFalse();
                });
        ALL.put(
                "accounts/create",
                (scenario, client) -> {
                    ApiFailure second =
                            scenario.failure(
                                    () ->
                                            client.accounts()
                                                    .create("second", SandboxScenario.PASSWORD));
                    assertThat(second).isInstanceOf(ApiFailure.Invalid.class);
                    assertThat(second.report().message()).contains("only create and use one");
                    emptyAccount(scenario);
                    client.accounts().delete(scenario.accountId());
                    String id = client.accounts().create("second", SandboxScenario.PASSWORD).id();
                    scenario.settle();
                    assertThat(client.accounts().getDetail(id).status()).isEqualTo("ACCEPTED");
                    scenario.settle();
                    scenario.settle();
                    assertThat(client.accounts().getDetail(id).status()).isEqualTo("RUNNING");
                });
        ALL.put(
                "accounts/getList",
                (scenario, client) ->
                        assertThat(client.accounts().getList().contents())
                                .extracting(Account::name, Account::disabled)
                                .containsExactly(
                                        tuple("forest-prod", false), tuple("forest-lab", true)));
        ALL.put(
                "accounts/getDetail",
                (scenario, client) -> {
                    assertThat(client.accounts().getDetail(scenario.accountId()).quotas())
                            .extracting(Quota::namespace)
                            .containsExactly("koya", "tata");
                    String locked = scenario.account(true).id();
                    assertThat(scenario.failure(() -> client.accounts().getDetail(locked)))
                            .isInstanceOf(ApiFailure.NotPermitted.class);
                });
        ALL.put(
                "accounts/getKerberosKeytab",
                (scenario, client) -> {
                    Keytab keytab = client.accounts().getKerberosKeytab(scenario.accountId());
                    // The version number of the file format that kinit reads.
                    assertThat(keytab.bytes()).startsWith(0x05, 0x02);
                    assertThat(new String(keytab.bytes(), StandardCharsets.US_ASCII))
                            .contains("forest-prod", "KR.DF.NAVERNCP.COM");
                });
        ALL.put(
                "accounts/resetKerberosKeytab",
                (scenario, client) -> {
                    String id = scenario.accountId();
                    Keytab before = client.accounts().getKerberosKeytab(id);
                    assertThat(client.accounts().getKerberosKeytab(id)).isEqualTo(before);
                    client.accounts().resetKerberosKeytab(id);
                    assertThat(client.accounts().getKerberosKeytab(id)).isNotEqualTo(before);
                    isChangingForAWhile(scenario);
                });
        ALL.put(
                "accounts/resetPassword",
                (scenario, client) -> {
                    String id = scenario.accountId();
                    assertThat(client.accounts().resetPassword(id, SandboxScenario.PASSWORD).id())
                            .isEqualTo(id);
                    isChangingForAWhile(scenario);
                    ApiFailure weak =
                            scenario.failure(
                                    () ->
                                            client.accounts()
                                                    .resetPassword(id, Secret.of("weakling")));
                    assertThat(weak.report().message())
                            .contains("valid password")
                            .doesNotContain("weakling");
                });
        ALL.put(
                "accounts/setQuota",
                (scenario, client) -> {
                    String id = scenario.accountId();
                    client.accounts().setQuota(id, "tata", 3, 400);
                    assertThat(client.accounts().getDetail(id).quotas())
                            .contains(new Quota("tata", 3, 400));
                    isChangingForAWhile(scenario);
                });
        ALL.put(
                "accounts/delete",
                (scenario, client) -> {
                    String id = scenario.accountId();
                    assertThat(scenario.failure(() -> client.accounts().delete(id)))
                            .isInstanceOf(ApiFailure.Invalid.class);
                    emptyAccount(scenario);
                    client.accounts().delete(id);
                    assertThat(client.accounts().getList().contents())
                            .extracting(Account::id)
                            .doesNotContain(id);
                    assertThat(scenario.failure(() -> client.accounts().getDetail(id)))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
    }

    private static void isChangingForAWhile(SandboxScenario scenario) throws Exception {
        String id = scenario.accountId();
        assertThat(scenario.client().accounts().getDetail(id).status()).isEqualTo("CHANGING");
        scenario.settle();
        assertThat(scenario.client().accounts().getDetail(id).status()).isEqualTo("RUNNING");
    }

    /** Deletes everything that an account owns, dependent apps first. */
    private static void emptyAccount(SandboxScenario scenario) throws Exception {
        DataForestClient client = scenario.client();
        String accountId = scenario.accountId();
        for (App app : client.apps().getList(accountId).contents().reversed()) {
            client.apps().delete(app.id());
        }
        for (Notebook notebook : client.notebooks().getList(accountId).contents()) {
            client.notebooks().delete(notebook.id());
        }
        scenario.settle();
        for (AiApp run : client.aiApps().getList(accountId).contents()) {
            if (run.finishedAt() == null) {
                client.aiApps().kill(run.id());
            }
        }
        for (AiWorkspace workspace : client.aiWorkspaces().getList(accountId).contents()) {
            if (!workspace.disabled()) {
                client.aiWorkspaces().delete(workspace.id());
            }
        }
    }

    private static void apps() {
        ALL.put(
                "apps/checkAvailableName",
                (scenario, client) -> {
                    String account = scenario.accountId();
                    assertThat(client.apps().checkAvailableName(account, "kafka-new"))
                            .returns(true, check -> check.availableName());
                    assertThat(client.apps().checkAvailableName(account, "zk-main"))
                            .returns(false, check -> check.availableName());
                    assertThat(client.apps().checkAvailableName(account, "two--hyphens"))
                            .returns(false, check -> check.availableName());
                });
        ALL.put(
                "apps/getAppBasicSetting",
                (scenario, client) -> {
                    AppBasicSetting setting =
                            client.apps().getAppBasicSetting(scenario.accountId(), "KAFKA-2.4.0");
                    assertThat(setting.dependableApp().appTypeName()).isEqualTo("ZOOKEEPER");
                    assertThat(setting.dependableApp().candidates())
                            .extracting(App::name)
                            .containsExactly("zk-main");
                    assertThat(setting.publicQueueNames()).containsExactly("longlived");
                    assertThat(setting.privateQueueNames()).isEmpty();
                });
        ALL.put(
                "apps/getAppTypeIdList",
                (scenario, client) ->
                        assertThat(client.apps().getAppTypeIdList().contents())
                                .contains("KAFKA-2.4.0", "TRINO-437", "HBASE-2.2.3"));
        ALL.put(
                "apps/getAppTypeTemplate",
                (scenario, client) ->
                        assertThat(client.apps().getAppTypeTemplate("KAFKA-2.4.0").template())
                                .contains("\"broker\"", "\"kafka-manager\""));
        ALL.put(
                "apps/create",
                (scenario, client) -> {
                    String id = client.apps().create(scenario.kafka("kafka-new")).id();
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("ACCEPTED");
                    scenario.settle();
                    AppDetail detail = client.apps().getDetail(id);
                    assertThat(detail.state()).isEqualTo("RUNNING");
                    assertThat(detail.lifetime().seconds()).hasValue(3_600);
                    assertThat(detail.links()).containsKey("kafka-manager");
                    assertThat(detail.components().getFirst().containers()).hasSize(3);
                    assertThat(
                                    scenario.failure(
                                            () ->
                                                    client.apps()
                                                            .create(scenario.kafka("kafka-new"))))
                            .isInstanceOf(ApiFailure.Invalid.class);
                });
        ALL.put(
                "apps/getList",
                (scenario, client) ->
                        assertThat(client.apps().getList(scenario.accountId()).contents())
                                .extracting(App::name)
                                .contains("zk-main", "kafka-log", "zeppelin"));
        ALL.put(
                "apps/getDetail",
                (scenario, client) -> {
                    AppDetail detail = client.apps().getDetail(scenario.app("trino-bi").id());
                    assertThat(detail.appTypeId()).isEqualTo("TRINO-437");
                    assertThat(detail.components()).hasSize(2);
                });
        ALL.put(
                "apps/setContainerCount",
                (scenario, client) -> {
                    String id = scenario.app("trino-bi").id();
                    client.apps().setContainerCount(id, "worker", 5);
                    assertThat(client.apps().getDetail(id).components().getLast())
                            .returns("FLEXING", component -> component.state())
                            .returns(5, component -> component.desired());
                    scenario.settle();
                    assertThat(client.apps().getDetail(id).components().getLast())
                            .returns("STABLE", component -> component.state())
                            .returns(5, component -> component.allocated());
                });
        ALL.put(
                "apps/setLifetime",
                (scenario, client) -> {
                    String id = client.apps().create(scenario.kafka("kafka-new")).id();
                    client.apps().setLifetime(id, 400);
                    scenario.pass(Duration.ofSeconds(399));
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("RUNNING");
                    scenario.pass(Duration.ofSeconds(1));
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("STOPPED");
                });
        ALL.put(
                "apps/killContainer",
                (scenario, client) -> {
                    String id = scenario.app("trino-bi").id();
                    String before = worker(client, id);
                    client.apps().killContainer(id, "worker-0");
                    assertThat(worker(client, id)).isNotEqualTo(before);
                    assertThat(scenario.failure(() -> client.apps().killContainer(id, "worker-99")))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
        ALL.put(
                "apps/killMaster",
                (scenario, client) -> {
                    String id = scenario.app("trino-bi").id();
                    client.apps().killMaster(id);
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("ACCEPTED");
                    scenario.settle();
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("RUNNING");
                });
        ALL.put(
                "apps/start",
                (scenario, client) -> {
                    String id = scenario.app("zeppelin").id();
                    client.apps().start(id);
                    scenario.settle();
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("RUNNING");
                    assertThat(scenario.failure(() -> client.apps().start(id)))
                            .isInstanceOf(ApiFailure.Invalid.class);
                });
        ALL.put(
                "apps/stop",
                (scenario, client) -> {
                    String id = scenario.app("trino-bi").id();
                    client.apps().stop(id);
                    assertThat(scenario.app("trino-bi").state()).isEqualTo("STOPPED");
                    assertThat(scenario.app("trino-bi").finishedAt().position())
                            .isEqualTo(Timestamp.of(scenario.now()).position());
                });
        ALL.put(
                "apps/delete",
                (scenario, client) -> {
                    String needed = scenario.app("zk-main").id();
                    assertThat(scenario.failure(() -> client.apps().delete(needed)))
                            .isInstanceOf(ApiFailure.Invalid.class);
                    String id = scenario.app("trino-bi").id();
                    client.apps().delete(id);
                    assertThat(client.apps().getList(scenario.accountId()).contents())
                            .extracting(App::id)
                            .doesNotContain(id);
                });
    }

    private static String worker(DataForestClient client, String id) throws Exception {
        return client.apps().getDetail(id).components().getLast().containers().getFirst().id();
    }

    private static void notebooks() {
        ALL.put(
                "notebooks/getVpcList",
                (scenario, client) ->
                        assertThat(client.notebooks().getVpcList().contents())
                                .extracting(Vpc::vpcName)
                                .containsExactly("analytics-vpc", "test-vpc", "vpc2"));
        ALL.put(
                "notebooks/getVpcDetail",
                (scenario, client) ->
                        assertThat(client.notebooks().getVpcDetail(34_754).ipv4Cidr())
                                .isEqualTo("10.10.0.0/16"));
        ALL.put(
                "notebooks/getSubnetList",
                (scenario, client) -> {
                    assertThat(
                                    client.notebooks()
                                            .getSubnetList(SandboxScenario.JUPYTER_CODE, 34_754)
                                            .contents())
                            .extracting(Subnet::isPublic)
                            .contains(true, false);
                    assertThat(
                                    client.notebooks()
                                            .getSubnetList(SandboxScenario.JUPYTER_CODE, 9_166)
                                            .contents())
                            .isEmpty();
                    assertThat(
                                    scenario.failure(
                                            () -> client.notebooks().getSubnetList("none", 34_754)))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
        ALL.put(
                "notebooks/getSubnetDetail",
                (scenario, client) -> {
                    assertThat(client.notebooks().getSubnetDetail(34_754, 83_356).subnet())
                            .isEqualTo("10.10.1.0/24");
                    assertThat(
                                    scenario.failure(
                                            () ->
                                                    client.notebooks()
                                                            .getSubnetDetail(8_717, 83_356)))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
        ALL.put(
                "notebooks/getTypeList",
                (scenario, client) ->
                        assertThat(client.notebooks().getTypeList().contents())
                                .singleElement()
                                .returns(SandboxScenario.JUPYTER, type -> type.typeName()));
        ALL.put(
                "notebooks/getServerTypeList",
                (scenario, client) ->
                        assertThat(
                                        client.notebooks()
                                                .getServerTypeList(SandboxScenario.JUPYTER_CODE)
                                                .contents())
                                .extracting(ServerType::serverDesc)
                                .anyMatch(server -> server.startsWith("vCPU 4EA, Memory 16GB"))
                                .anyMatch(server -> server.startsWith("GPU")));
        ALL.put(
                "notebooks/getLoginKeyList",
                (scenario, client) ->
                        assertThat(client.notebooks().getLoginKeyList().contents())
                                .extracting(LoginKey::loginKeyName)
                                .containsExactly("user-api-key", "forest-team"));
        ALL.put(
                "notebooks/getUserConfigurationSpecList",
                (scenario, client) ->
                        assertThat(
                                        client.notebooks()
                                                .getUserConfigurationSpecList(
                                                        SandboxScenario.JUPYTER)
                                                .userConfigurationSpecs())
                                .extracting(
                                        UserConfigurationSpec::isMandatory,
                                        UserConfigurationSpec::isMasking)
                                .containsExactly(
                                        tuple(true, true), tuple(false, true), tuple(false, true)));
        ALL.put(
                "notebooks/getObjectStorageBucketList",
                (scenario, client) ->
                        assertThat(client.notebooks().getObjectStorageBucketList().contents())
                                .extracting(
                                        Bucket::name,
                                        Bucket::objectCount,
                                        Bucket::bucketProtectionState,
                                        Bucket::disabled)
                                .contains(
                                        tuple("forest-churn", 912L, "UNLOCKED", false),
                                        tuple("audit-archive", 7_300_551L, "LOCKED", false),
                                        tuple("finance-reports", 1_204L, "UNLOCKED", true)));
        ALL.put(
                "notebooks/getObjectStorageBucketDetail",
                (scenario, client) -> {
                    assertThat(client.notebooks().getObjectStorageBucketDetail("forest-churn"))
                            .returns(8_806_182_912L, BucketDetail::bytesUsed)
                            .returns("KR", BucketDetail::storageLocation)
                            .returns(false, BucketDetail::sseKmsEnabled);
                    assertThat(bucketFailure(scenario, "finance-reports"))
                            .isInstanceOf(ApiFailure.NotPermitted.class);
                    assertThat(bucketFailure(scenario, "no-such-bucket"))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
        ALL.put(
                "notebooks/create",
                (scenario, client) -> {
                    String id = client.notebooks().create(scenario.jupyter("new-one")).id();
                    assertThat(client.notebooks().getDetail(id).state()).isEqualTo("ACCEPTED");
                    scenario.settle();
                    assertThat(client.notebooks().getDetail(id).state()).isEqualTo("RUNNING");
                    ApiFailure twice =
                            scenario.failure(
                                    () -> client.notebooks().create(scenario.jupyter("new-one")));
                    assertThat(twice.report().message()).contains("notebook name 'new-one'");
                });
        ALL.put(
                "notebooks/getList",
                (scenario, client) -> {
                    for (int number = 0; number < 12; number++) {
                        client.notebooks().create(scenario.jupyter("more-" + number));
                    }
                    assertThat(client.notebooks().getPage(scenario.accountId(), 10, 0).contents())
                            .hasSize(10);
                    assertThat(client.notebooks().getPage(scenario.accountId(), 10, 10).contents())
                            .hasSize(5);
                    assertThat(client.notebooks().getList(scenario.accountId()).contents())
                            .extracting(Notebook::name)
                            .hasSize(15)
                            .contains("etl-daily", "more-11");
                });
        ALL.put(
                "notebooks/getDetail",
                (scenario, client) -> {
                    NotebookDetail detail =
                            client.notebooks().getDetail(scenario.notebook("etl-daily").id());
                    assertThat(detail.additionalStorage().storageGB()).isEqualTo(500);
                    assertThat(detail.loginKeyName()).isEqualTo("forest-team");
                    assertThat(detail.toString()).doesNotContain("********");
                });
        ALL.put(
                "notebooks/setUserConfigurationList",
                (scenario, client) -> {
                    String id = scenario.notebook("etl-daily").id();
                    assertThat(
                                    client.notebooks()
                                            .setUserConfigurationList(
                                                    id, List.of(password("n3w-pass!")))
                                            .success())
                            .isTrue();
                    ApiFailure weak =
                            scenario.failure(
                                    () ->
                                            client.notebooks()
                                                    .setUserConfigurationList(
                                                            id, List.of(password("weak"))));
                    assertThat(weak.report().message())
                            .contains("notebook user configuration 'Jupyter Lab.Access Password'");
                });
        ALL.put(
                "notebooks/setObjectStorageBucket",
                (scenario, client) -> {
                    String id = scenario.notebook("etl-daily").id();
                    assertThat(client.notebooks().setObjectStorageBucket(id, "forest-churn"))
                            .returns(true, Ack::success)
                            .returns("", Ack::id);
                    assertThat(linkFailure(scenario, "audit-archive").report().message())
                            .contains("bucketName 'audit-archive'");
                    assertThat(linkFailure(scenario, "no-such-bucket"))
                            .isInstanceOf(ApiFailure.Invalid.class);
                    assertThat(linkFailure(scenario, "finance-reports"))
                            .isInstanceOf(ApiFailure.NotPermitted.class);
                });
        ALL.put(
                "notebooks/getAcgRuleList",
                (scenario, client) -> {
                    NotebookDetail notebook =
                            client.notebooks().getDetail(scenario.notebook("etl-daily").id());
                    assertThat(client.notebooks().getAcgRuleList(notebook.id()).contents())
                            .allSatisfy(
                                    rule ->
                                            assertThat(rule)
                                                    .returns(
                                                            notebook.acgNo(),
                                                            AcgRule::accessControlGroupNo)
                                                    .returns(
                                                            notebook.acgName(),
                                                            AcgRule::accessControlGroupName))
                            .extracting(
                                    AcgRule::portRange, AcgRule::ipBlock, AcgRule::isInboundRule)
                            .contains(
                                    tuple("22", "203.0.113.0/24", true),
                                    tuple("1-65535", "0.0.0.0/0", false));
                    String other = scenario.notebook("kim-explore").id();
                    assertThat(client.notebooks().getAcgRuleList(other).contents())
                            .extracting(AcgRule::portRange)
                            .doesNotContain("22");
                });
        ALL.put(
                "notebooks/delete",
                (scenario, client) -> {
                    String id = scenario.notebook("etl-daily").id();
                    client.notebooks().delete(id);
                    scenario.settle();
                    assertThat(client.notebooks().getList(scenario.accountId()).contents())
                            .extracting(Notebook::id)
                            .doesNotContain(id);
                    assertThat(scenario.failure(() -> client.notebooks().getDetail(id)))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
    }

    private static ApiFailure bucketFailure(SandboxScenario scenario, String bucketName) {
        return scenario.failure(
                () -> scenario.client().notebooks().getObjectStorageBucketDetail(bucketName));
    }

    private static ApiFailure linkFailure(SandboxScenario scenario, String bucketName) {
        return scenario.failure(
                () ->
                        scenario.client()
                                .notebooks()
                                .setObjectStorageBucket(
                                        scenario.notebook("etl-daily").id(), bucketName));
    }

    private static UserConfiguration password(String value) {
        return new UserConfiguration(SandboxScenario.JUPYTER, "Access Password", Secret.of(value));
    }

    private static void aiWorkspaces() {
        ALL.put(
                "aiworkspaces/checkAvailableName",
                (scenario, client) -> {
                    String account = scenario.accountId();
                    assertThat(client.aiWorkspaces().checkAvailableName(account, "new-one"))
                            .returns(true, check -> check.availableName());
                    assertThat(client.aiWorkspaces().checkAvailableName(account, "churn-predict"))
                            .returns(false, check -> check.availableName());
                });
        ALL.put(
                "aiworkspaces/getDockerImageList",
                (scenario, client) -> {
                    assertThat(images(client, "tensorflow"))
                            .contains("tensorflow:2.13.0-gpu", "tensorflow-horovod:2.9.3-gpu");
                    assertThat(images(client, "pytorch"))
                            .contains("pytorch:2.3.1-cuda12.1")
                            .doesNotContain("tensorflow:2.13.0-gpu");
                    assertThat(scenario.failure(() -> images(client, "rapids")))
                            .isInstanceOf(ApiFailure.Invalid.class);
                });
        ALL.put(
                "aiworkspaces/create",
                (scenario, client) -> {
                    String id = scenario.newWorkspace("new-one");
                    assertThat(scenario.workspace("new-one"))
                            .returns(id, AiWorkspace::id)
                            .returns("pytorch:2.3.1", AiWorkspace::imageVersion)
                            .returns("학습", AiWorkspace::description);
                    assertThat(scenario.failure(() -> scenario.newWorkspace("new-one")))
                            .isInstanceOf(ApiFailure.Invalid.class);
                });
        ALL.put(
                "aiworkspaces/getList",
                (scenario, client) ->
                        assertThat(client.aiWorkspaces().getList(scenario.accountId()).contents())
                                .hasSize(42));
        ALL.put(
                "aiworkspaces/getDetail",
                (scenario, client) -> {
                    String id = scenario.newWorkspace("new-one");
                    assertThat(client.aiWorkspaces().getDetail(id).contents())
                            .singleElement()
                            .returns(
                                    scenario.training("pytorch:2.3.1"),
                                    entry -> entry.configuration());
                });
        ALL.put(
                "aiworkspaces/getConfigurationList",
                (scenario, client) -> {
                    String id = scenario.workspace("churn-predict").id();
                    assertThat(client.aiWorkspaces().getConfigurationList(id).contents())
                            .isEqualTo(client.aiWorkspaces().getDetail(id).contents());
                });
        ALL.put(
                "aiworkspaces/setConfiguration",
                (scenario, client) -> {
                    String id = scenario.newWorkspace("new-one");
                    scenario.settle();
                    client.aiWorkspaces().setConfiguration(id, scenario.training("pytorch:2.5.0"));
                    assertThat(client.aiWorkspaces().getDetail(id).contents())
                            .extracting(entry -> entry.configuration().docker().image())
                            .containsExactly("pytorch:2.3.1", "pytorch:2.5.0");
                    assertThat(scenario.workspace("new-one").modifiedAt().position())
                            .isEqualTo(Timestamp.of(scenario.now()).position());
                });
        ALL.put(
                "aiworkspaces/delete",
                (scenario, client) -> {
                    String id = scenario.newWorkspace("new-one");
                    client.aiWorkspaces().delete(id);
                    assertThat(scenario.failure(() -> client.aiWorkspaces().getDetail(id)))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
    }

    private static List<String> images(DataForestClient client, String framework)
            throws ApiException {
        return client.aiWorkspaces().getDockerImageList(framework).dockerImages().references();
    }

    private static void aiApps() {
        ALL.put(
                "aiapps/submit",
                (scenario, client) -> {
                    String workspace = scenario.newWorkspace("new-one");
                    String good = client.aiApps().submit(scenario.run(workspace, "train.py")).id();
                    String bad =
                            client.aiApps().submit(scenario.run(workspace, "-c 'exit 1'")).id();
                    assertThat(client.aiApps().getDetail(good).state()).isEqualTo("ACCEPTED");
                    scenario.settle();
                    assertThat(client.aiApps().getDetail(good).state()).isEqualTo("RUNNING");
                    scenario.pass(Duration.ofHours(1));
                    assertThat(client.aiApps().getDetail(good).finalStatus())
                            .isEqualTo("SUCCEEDED");
                    assertThat(client.aiApps().getDetail(bad).finalStatus()).isEqualTo("FAILED");
                });
        ALL.put(
                "aiapps/getList",
                (scenario, client) ->
                        assertThat(client.aiApps().getList(scenario.accountId()).contents())
                                .extracting(AiApp::finalStatus)
                                .contains("SUCCEEDED", "FAILED", "KILLED", "UNDEFINED"));
        ALL.put(
                "aiapps/getDetail",
                (scenario, client) -> {
                    AiApp row = client.aiApps().getList(scenario.accountId()).contents().getFirst();
                    assertThat(client.aiApps().getDetail(row.id()).containers())
                            .hasSize(2)
                            .allSatisfy(
                                    (name, container) ->
                                            assertThat(container.status()).isEqualTo("COMPLETE"));
                });
        ALL.put(
                "aiapps/kill",
                (scenario, client) -> {
                    String workspace = scenario.newWorkspace("new-one");
                    String id = client.aiApps().submit(scenario.run(workspace, "train.py")).id();
                    client.aiApps().kill(id);
                    assertThat(client.aiApps().getDetail(id).finalStatus()).isEqualTo("KILLED");
                    assertThat(scenario.failure(() -> client.aiApps().kill(id)))
                            .isInstanceOf(ApiFailure.Invalid.class);
                });
    }
}
