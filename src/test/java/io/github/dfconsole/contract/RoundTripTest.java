package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppBasicSetting;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.Subnet;
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
        void make(Stage stage, DataForestClient client) throws Exception;
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
        try (Stage stage = Stage.open(workspaces)) {
            ALL.get(operation).make(stage, stage.client());
        }
    }

    private static void accounts() {
        ALL.put(
                "accounts/checkAvailableName",
                (stage, client) -> {
                    assertThat(client.accounts().checkAvailableName("new-one").availableName())
                            .isTrue();
                    String taken = stage.account(false).name();
                    assertThat(client.accounts().checkAvailableName(taken).availableName())
                            .isFalse();
                });
        ALL.put(
                "accounts/checkHasResource",
                (stage, client) -> {
                    String id = stage.accountId();
                    assertThat(client.accounts().checkHasResource(id).hasResource()).isTrue();
                    emptyAccount(stage);
                    assertThat(client.accounts().checkHasResource(id).hasResource()).isFalse();
                });
        ALL.put(
                "accounts/create",
                (stage, client) -> {
                    ApiFailure second =
                            stage.failure(() -> client.accounts().create("second", Stage.PASSWORD));
                    assertThat(second).isInstanceOf(ApiFailure.Invalid.class);
                    assertThat(second.report().message()).contains("only create and use one");
                    emptyAccount(stage);
                    client.accounts().delete(stage.accountId());
                    String id = client.accounts().create("second", Stage.PASSWORD).id();
                    assertThat(client.accounts().getDetail(id).status()).isEqualTo("ACCEPTED");
                    stage.settle();
                    assertThat(client.accounts().getDetail(id).status()).isEqualTo("RUNNING");
                });
        ALL.put(
                "accounts/getList",
                (stage, client) ->
                        assertThat(client.accounts().getList().contents())
                                .extracting(Account::name, Account::disabled)
                                .containsExactly(
                                        tuple("forest-prod", false), tuple("forest-lab", true)));
        ALL.put(
                "accounts/getDetail",
                (stage, client) -> {
                    assertThat(client.accounts().getDetail(stage.accountId()).quotas())
                            .extracting(Quota::namespace)
                            .containsExactly("koya", "tata");
                    String locked = stage.account(true).id();
                    assertThat(stage.failure(() -> client.accounts().getDetail(locked)))
                            .isInstanceOf(ApiFailure.NotPermitted.class);
                });
        ALL.put(
                "accounts/getKerberosKeytab",
                (stage, client) -> {
                    Keytab keytab = client.accounts().getKerberosKeytab(stage.accountId());
                    // The version number of the file format that kinit reads.
                    assertThat(keytab.bytes()).startsWith(0x05, 0x02);
                    assertThat(new String(keytab.bytes(), StandardCharsets.US_ASCII))
                            .contains("forest-prod", "KR.DF.NAVERNCP.COM");
                });
        ALL.put(
                "accounts/resetKerberosKeytab",
                (stage, client) -> {
                    String id = stage.accountId();
                    Keytab before = client.accounts().getKerberosKeytab(id);
                    assertThat(client.accounts().getKerberosKeytab(id)).isEqualTo(before);
                    client.accounts().resetKerberosKeytab(id);
                    assertThat(client.accounts().getKerberosKeytab(id)).isNotEqualTo(before);
                });
        ALL.put(
                "accounts/resetPassword",
                (stage, client) -> {
                    String id = stage.accountId();
                    assertThat(client.accounts().resetPassword(id, Stage.PASSWORD).id())
                            .isEqualTo(id);
                    ApiFailure weak =
                            stage.failure(
                                    () ->
                                            client.accounts()
                                                    .resetPassword(id, Secret.of("weakling")));
                    assertThat(weak.report().message())
                            .contains("valid password")
                            .doesNotContain("weakling");
                });
        ALL.put(
                "accounts/setQuota",
                (stage, client) -> {
                    String id = stage.accountId();
                    client.accounts().setQuota(id, "tata", 3, 400);
                    assertThat(client.accounts().getDetail(id).quotas())
                            .contains(new Quota("tata", 3, 400));
                    assertThat(client.accounts().getDetail(id).status()).isEqualTo("CHANGING");
                    stage.settle();
                    assertThat(client.accounts().getDetail(id).status()).isEqualTo("RUNNING");
                });
        ALL.put(
                "accounts/delete",
                (stage, client) -> {
                    String id = stage.accountId();
                    assertThat(stage.failure(() -> client.accounts().delete(id)))
                            .isInstanceOf(ApiFailure.Invalid.class);
                    emptyAccount(stage);
                    client.accounts().delete(id);
                    assertThat(client.accounts().getList().contents())
                            .extracting(Account::id)
                            .doesNotContain(id);
                    assertThat(stage.failure(() -> client.accounts().getDetail(id)))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
    }

    /** Deletes everything that an account owns, dependent apps first. */
    private static void emptyAccount(Stage stage) throws Exception {
        DataForestClient client = stage.client();
        String accountId = stage.accountId();
        for (App app : client.apps().getList(accountId).contents().reversed()) {
            client.apps().delete(app.id());
        }
        for (Notebook notebook : client.notebooks().getList(accountId).contents()) {
            client.notebooks().delete(notebook.id());
        }
        stage.settle();
        for (AiWorkspace workspace : client.aiWorkspaces().getList(accountId).contents()) {
            if (!workspace.disabled()) {
                client.aiWorkspaces().delete(workspace.id());
            }
        }
    }

    private static void apps() {
        ALL.put(
                "apps/checkAvailableName",
                (stage, client) -> {
                    String account = stage.accountId();
                    assertThat(client.apps().checkAvailableName(account, "kafka-new"))
                            .returns(true, check -> check.availableName());
                    assertThat(client.apps().checkAvailableName(account, "zk-main"))
                            .returns(false, check -> check.availableName());
                    assertThat(client.apps().checkAvailableName(account, "two--hyphens"))
                            .returns(false, check -> check.availableName());
                });
        ALL.put(
                "apps/getAppBasicSetting",
                (stage, client) -> {
                    AppBasicSetting setting =
                            client.apps().getAppBasicSetting(stage.accountId(), "KAFKA-2.4.0");
                    assertThat(setting.dependableApp().appTypeName()).isEqualTo("ZOOKEEPER");
                    assertThat(setting.dependableApp().candidates())
                            .extracting(App::name)
                            .containsExactly("zk-main");
                    assertThat(setting.publicQueueNames()).containsExactly("longlived");
                    assertThat(setting.privateQueueNames()).isEmpty();
                });
        ALL.put(
                "apps/getAppTypeIdList",
                (stage, client) ->
                        assertThat(client.apps().getAppTypeIdList().contents())
                                .contains("KAFKA-2.4.0", "TRINO-437", "HBASE-2.2.3"));
        ALL.put(
                "apps/getAppTypeTemplate",
                (stage, client) ->
                        assertThat(client.apps().getAppTypeTemplate("KAFKA-2.4.0").template())
                                .contains("\"broker\"", "\"kafka-manager\""));
        ALL.put(
                "apps/create",
                (stage, client) -> {
                    String id = client.apps().create(stage.kafka("kafka-new")).id();
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("ACCEPTED");
                    stage.settle();
                    AppDetail detail = client.apps().getDetail(id);
                    assertThat(detail.state()).isEqualTo("RUNNING");
                    assertThat(detail.lifetime().seconds()).hasValue(3_600);
                    assertThat(detail.links()).containsKey("kafka-manager");
                    assertThat(detail.components().getFirst().containers()).hasSize(3);
                    assertThat(stage.failure(() -> client.apps().create(stage.kafka("kafka-new"))))
                            .isInstanceOf(ApiFailure.Invalid.class);
                });
        ALL.put(
                "apps/getList",
                (stage, client) ->
                        assertThat(client.apps().getList(stage.accountId()).contents())
                                .extracting(App::name)
                                .contains("zk-main", "kafka-events", "zeppelin-old"));
        ALL.put(
                "apps/getDetail",
                (stage, client) -> {
                    AppDetail detail = client.apps().getDetail(stage.app("trino-adhoc").id());
                    assertThat(detail.appTypeId()).isEqualTo("TRINO-437");
                    assertThat(detail.components()).hasSize(2);
                });
        ALL.put(
                "apps/setContainerCount",
                (stage, client) -> {
                    String id = stage.app("trino-adhoc").id();
                    client.apps().setContainerCount(id, "worker", 5);
                    assertThat(client.apps().getDetail(id).components().getLast())
                            .returns("FLEXING", component -> component.state())
                            .returns(5, component -> component.desired());
                    stage.settle();
                    assertThat(client.apps().getDetail(id).components().getLast())
                            .returns("STABLE", component -> component.state())
                            .returns(5, component -> component.allocated());
                });
        ALL.put(
                "apps/setLifetime",
                (stage, client) -> {
                    String id = client.apps().create(stage.kafka("kafka-new")).id();
                    client.apps().setLifetime(id, 400);
                    stage.pass(Duration.ofSeconds(399));
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("RUNNING");
                    stage.pass(Duration.ofSeconds(1));
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("STOPPED");
                });
        ALL.put(
                "apps/killContainer",
                (stage, client) -> {
                    String id = stage.app("trino-adhoc").id();
                    String before = worker(client, id);
                    client.apps().killContainer(id, "worker-0");
                    assertThat(worker(client, id)).isNotEqualTo(before);
                    assertThat(stage.failure(() -> client.apps().killContainer(id, "worker-99")))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
        ALL.put(
                "apps/killMaster",
                (stage, client) -> {
                    String id = stage.app("trino-adhoc").id();
                    client.apps().killMaster(id);
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("ACCEPTED");
                    stage.settle();
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("RUNNING");
                });
        ALL.put(
                "apps/start",
                (stage, client) -> {
                    String id = stage.app("zeppelin-old").id();
                    client.apps().start(id);
                    stage.settle();
                    assertThat(client.apps().getDetail(id).state()).isEqualTo("RUNNING");
                    assertThat(stage.failure(() -> client.apps().start(id)))
                            .isInstanceOf(ApiFailure.Invalid.class);
                });
        ALL.put(
                "apps/stop",
                (stage, client) -> {
                    String id = stage.app("trino-adhoc").id();
                    client.apps().stop(id);
                    assertThat(stage.app("trino-adhoc").state()).isEqualTo("STOPPED");
                    assertThat(stage.app("trino-adhoc").finishedAt().toInstant())
                            .isEqualTo(stage.now());
                });
        ALL.put(
                "apps/delete",
                (stage, client) -> {
                    String needed = stage.app("zk-main").id();
                    assertThat(stage.failure(() -> client.apps().delete(needed)))
                            .isInstanceOf(ApiFailure.Invalid.class);
                    String id = stage.app("trino-adhoc").id();
                    client.apps().delete(id);
                    assertThat(client.apps().getList(stage.accountId()).contents())
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
                (stage, client) ->
                        assertThat(client.notebooks().getVpcList().contents())
                                .extracting(Vpc::vpcName)
                                .containsExactly("analytics-vpc", "test-vpc", "vpc2"));
        ALL.put(
                "notebooks/getVpcDetail",
                (stage, client) ->
                        assertThat(client.notebooks().getVpcDetail(34_754).ipv4Cidr())
                                .isEqualTo("10.10.0.0/16"));
        ALL.put(
                "notebooks/getSubnetList",
                (stage, client) -> {
                    assertThat(
                                    client.notebooks()
                                            .getSubnetList(Stage.JUPYTER_CODE, 34_754)
                                            .contents())
                            .extracting(Subnet::isPublic)
                            .contains(true, false);
                    assertThat(
                                    client.notebooks()
                                            .getSubnetList(Stage.JUPYTER_CODE, 9_166)
                                            .contents())
                            .isEmpty();
                    assertThat(
                                    stage.failure(
                                            () -> client.notebooks().getSubnetList("none", 34_754)))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
        ALL.put(
                "notebooks/getSubnetDetail",
                (stage, client) -> {
                    assertThat(client.notebooks().getSubnetDetail(34_754, 83_356).subnet())
                            .isEqualTo("10.10.1.0/24");
                    assertThat(
                                    stage.failure(
                                            () ->
                                                    client.notebooks()
                                                            .getSubnetDetail(8_717, 83_356)))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
        ALL.put(
                "notebooks/getTypeList",
                (stage, client) ->
                        assertThat(client.notebooks().getTypeList().contents())
                                .singleElement()
                                .returns(Stage.JUPYTER, type -> type.typeName()));
        ALL.put(
                "notebooks/getServerTypeList",
                (stage, client) ->
                        assertThat(
                                        client.notebooks()
                                                .getServerTypeList(Stage.JUPYTER_CODE)
                                                .contents())
                                .extracting(ServerType::serverDesc)
                                .anyMatch(server -> server.startsWith("vCPU 4EA, Memory 16GB"))
                                .anyMatch(server -> server.startsWith("GPU")));
        ALL.put(
                "notebooks/getLoginKeyList",
                (stage, client) ->
                        assertThat(client.notebooks().getLoginKeyList().contents())
                                .extracting(LoginKey::loginKeyName)
                                .containsExactly("user-api-key", "forest-team"));
        ALL.put(
                "notebooks/getUserConfigurationSpecList",
                (stage, client) ->
                        assertThat(
                                        client.notebooks()
                                                .getUserConfigurationSpecList(Stage.JUPYTER)
                                                .userConfigurationSpecs())
                                .extracting(
                                        UserConfigurationSpec::isMandatory,
                                        UserConfigurationSpec::isMasking)
                                .containsExactly(
                                        tuple(true, true), tuple(false, true), tuple(false, true)));
        ALL.put(
                "notebooks/create",
                (stage, client) -> {
                    String id = client.notebooks().create(stage.jupyter("new-one")).id();
                    assertThat(client.notebooks().getDetail(id).state()).isEqualTo("ACCEPTED");
                    stage.settle();
                    assertThat(client.notebooks().getDetail(id).state()).isEqualTo("RUNNING");
                    ApiFailure twice =
                            stage.failure(
                                    () -> client.notebooks().create(stage.jupyter("new-one")));
                    assertThat(twice.report().message()).contains("notebook name 'new-one'");
                });
        ALL.put(
                "notebooks/getList",
                (stage, client) -> {
                    for (int number = 0; number < 12; number++) {
                        client.notebooks().create(stage.jupyter("more-" + number));
                    }
                    assertThat(client.notebooks().getPage(stage.accountId(), 10, 0).contents())
                            .hasSize(10);
                    assertThat(client.notebooks().getPage(stage.accountId(), 10, 10).contents())
                            .hasSize(5);
                    assertThat(client.notebooks().getList(stage.accountId()).contents())
                            .extracting(Notebook::name)
                            .hasSize(15)
                            .contains("etl-daily", "more-11");
                });
        ALL.put(
                "notebooks/getDetail",
                (stage, client) -> {
                    NotebookDetail detail =
                            client.notebooks().getDetail(stage.notebook("etl-daily").id());
                    assertThat(detail.additionalStorage().storageGB()).isEqualTo(500);
                    assertThat(detail.loginKeyName()).isEqualTo("forest-team");
                    assertThat(detail.toString()).doesNotContain("********");
                });
        ALL.put(
                "notebooks/setUserConfigurationList",
                (stage, client) -> {
                    String id = stage.notebook("etl-daily").id();
                    assertThat(
                                    client.notebooks()
                                            .setUserConfigurationList(
                                                    id, List.of(password("n3w-pass!")))
                                            .success())
                            .isTrue();
                    ApiFailure weak =
                            stage.failure(
                                    () ->
                                            client.notebooks()
                                                    .setUserConfigurationList(
                                                            id, List.of(password("weak"))));
                    assertThat(weak.report().message())
                            .contains("notebook user configuration 'Jupyter Lab.Access Password'");
                });
        ALL.put(
                "notebooks/delete",
                (stage, client) -> {
                    String id = stage.notebook("etl-daily").id();
                    client.notebooks().delete(id);
                    stage.settle();
                    assertThat(client.notebooks().getList(stage.accountId()).contents())
                            .extracting(Notebook::id)
                            .doesNotContain(id);
                    assertThat(stage.failure(() -> client.notebooks().getDetail(id)))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
    }

    private static UserConfiguration password(String value) {
        return new UserConfiguration(Stage.JUPYTER, "Access Password", Secret.of(value));
    }

    private static void aiWorkspaces() {
        ALL.put(
                "aiworkspaces/checkAvailableName",
                (stage, client) -> {
                    String account = stage.accountId();
                    assertThat(client.aiWorkspaces().checkAvailableName(account, "new-one"))
                            .returns(true, check -> check.availableName());
                    assertThat(client.aiWorkspaces().checkAvailableName(account, "churn-predict"))
                            .returns(false, check -> check.availableName());
                });
        ALL.put(
                "aiworkspaces/create",
                (stage, client) -> {
                    String id = stage.newWorkspace("new-one");
                    assertThat(stage.workspace("new-one"))
                            .returns(id, AiWorkspace::id)
                            .returns("pytorch:2.3.1", AiWorkspace::imageVersion)
                            .returns("학습", AiWorkspace::description);
                    assertThat(stage.failure(() -> stage.newWorkspace("new-one")))
                            .isInstanceOf(ApiFailure.Invalid.class);
                });
        ALL.put(
                "aiworkspaces/getList",
                (stage, client) ->
                        assertThat(client.aiWorkspaces().getList(stage.accountId()).contents())
                                .hasSize(42));
        ALL.put(
                "aiworkspaces/getDetail",
                (stage, client) -> {
                    String id = stage.newWorkspace("new-one");
                    assertThat(client.aiWorkspaces().getDetail(id).contents())
                            .singleElement()
                            .returns(
                                    stage.training("pytorch:2.3.1"),
                                    entry -> entry.configuration());
                });
        ALL.put(
                "aiworkspaces/getConfigurationList",
                (stage, client) -> {
                    String id = stage.workspace("churn-predict").id();
                    assertThat(client.aiWorkspaces().getConfigurationList(id).contents())
                            .isEqualTo(client.aiWorkspaces().getDetail(id).contents());
                });
        ALL.put(
                "aiworkspaces/setConfiguration",
                (stage, client) -> {
                    String id = stage.newWorkspace("new-one");
                    stage.settle();
                    client.aiWorkspaces().setConfiguration(id, stage.training("pytorch:2.5.0"));
                    assertThat(client.aiWorkspaces().getDetail(id).contents())
                            .extracting(entry -> entry.configuration().docker().image())
                            .containsExactly("pytorch:2.3.1", "pytorch:2.5.0");
                    assertThat(stage.workspace("new-one").modifiedAt().toInstant())
                            .isEqualTo(stage.now());
                });
        ALL.put(
                "aiworkspaces/delete",
                (stage, client) -> {
                    String id = stage.newWorkspace("new-one");
                    client.aiWorkspaces().delete(id);
                    assertThat(stage.failure(() -> client.aiWorkspaces().getDetail(id)))
                            .isInstanceOf(ApiFailure.NotFound.class);
                });
    }

    private static void aiApps() {
        ALL.put(
                "aiapps/submit",
                (stage, client) -> {
                    String workspace = stage.newWorkspace("new-one");
                    String good = client.aiApps().submit(stage.run(workspace, "train.py")).id();
                    String bad = client.aiApps().submit(stage.run(workspace, "-c 'exit 1'")).id();
                    assertThat(client.aiApps().getDetail(good).state()).isEqualTo("ACCEPTED");
                    stage.settle();
                    assertThat(client.aiApps().getDetail(good).state()).isEqualTo("RUNNING");
                    stage.pass(Duration.ofHours(1));
                    assertThat(client.aiApps().getDetail(good).finalStatus())
                            .isEqualTo("SUCCEEDED");
                    assertThat(client.aiApps().getDetail(bad).finalStatus()).isEqualTo("FAILED");
                });
        ALL.put(
                "aiapps/getList",
                (stage, client) ->
                        assertThat(client.aiApps().getList(stage.accountId()).contents())
                                .extracting(AiApp::finalStatus)
                                .contains("SUCCEEDED", "FAILED", "KILLED", "UNDEFINED"));
        ALL.put(
                "aiapps/getDetail",
                (stage, client) -> {
                    AiApp row = client.aiApps().getList(stage.accountId()).contents().getFirst();
                    assertThat(client.aiApps().getDetail(row.id()).containers())
                            .hasSize(1)
                            .allSatisfy(
                                    (name, container) ->
                                            assertThat(container.status()).isEqualTo("COMPLETE"));
                });
        ALL.put(
                "aiapps/kill",
                (stage, client) -> {
                    String workspace = stage.newWorkspace("new-one");
                    String id = client.aiApps().submit(stage.run(workspace, "train.py")).id();
                    client.aiApps().kill(id);
                    assertThat(client.aiApps().getDetail(id).finalStatus()).isEqualTo("KILLED");
                    assertThat(stage.failure(() -> client.aiApps().kill(id)))
                            .isInstanceOf(ApiFailure.Invalid.class);
                });
    }
}
