package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.NewApp;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** What the sandbox knows of the types of app: what they need, consist of, and link to. */
class SandboxAppTypesTest {

    private static final JsonMapper JSON = new JsonMapper();

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

    private String template(String type) throws Exception {
        return client.apps().getAppTypeTemplate(type).template();
    }

    private NewApp app(String type, String name, List<NewApp.Component> components)
            throws Exception {
        return new NewApp(
                scenario.accountId(),
                "longlived",
                type,
                name,
                3_600,
                null,
                type.startsWith("HBASE") ? List.of(scenario.app("zk-main").id()) : List.of(),
                components);
    }

    private static List<NewApp.Component> components(JsonNode template) {
        List<NewApp.Component> components = new ArrayList<>();
        for (JsonNode each : template.path("components")) {
            components.add(
                    new NewApp.Component(
                            each.path("name").asText(),
                            each.path("resource").path("memory").asInt(),
                            each.path("resource").path("cpus").asInt(),
                            each.path("number_of_containers").asInt()));
        }
        return components;
    }

    @Test
    void bothOperationsGiveTheSameTemplate() throws Exception {
        for (String type : client.apps().getAppTypeIdList().contents()) {
            assertThat(client.apps().getAppBasicSetting(scenario.accountId(), type).template())
                    .isEqualTo(template(type));
        }
    }

    @Test
    void theTemplateOfDevHasAQuoteTooManyAndTheOthersAreJson() throws Exception {
        String broken = template("DEV-1.0.0");
        assertThat(broken).contains("\"lifetime\":604800\",");
        assertThatThrownBy(() -> JSON.readTree(broken)).isInstanceOf(JsonProcessingException.class);
        List<String> others = new ArrayList<>(client.apps().getAppTypeIdList().contents());
        others.remove("DEV-1.0.0");
        for (String type : others) {
            JsonNode template = JSON.readTree(template(type));
            assertThat(template.path("lifetime").asLong()).isEqualTo(604_800);
            assertThat(template.path("artifact").path("id").asText()).startsWith("{{DEFAULT_DOCK");
            assertThat(template.path("quicklinks")).isNotEmpty();
            assertThat(template.path("configuration").path("env").has("KRB5_KTNAME")).isTrue();
            assertThat(template.path("components")).isNotEmpty();
        }
    }

    @Test
    void quickLinksArePatterns() throws Exception {
        assertThat(
                        JSON.readTree(template("KIBANA-7.3.2"))
                                .path("quicklinks")
                                .path("cerebro")
                                .asText())
                .isEqualTo("https://${USER}--${SERVICE_NAME}--cerebro--9000.{{PROXY_DOMAIN}}");
    }

    @Test
    void componentsThatNobodyNeedsHaveNoContainers() throws Exception {
        List<NewApp.Component> hbase = components(JSON.readTree(template("HBASE-2.2.3")));
        assertThat(hbase)
                .filteredOn(each -> each.containerCount() == 0)
                .extracting(NewApp.Component::name)
                .containsExactly("thrift", "thrift2", "rest");
        String id = client.apps().create(app("HBASE-2.2.3", "hbase-2", hbase)).id();
        scenario.settle();
        assertThat(client.apps().getDetail(id).components())
                .allMatch(each -> each.state().equals("STABLE"));
    }

    @Test
    void anEndedTypeIsListedAndRefused() throws Exception {
        assertThat(client.apps().getAppTypeIdList().contents()).contains("HBASE-2.0.0");
        NewApp ended =
                app("HBASE-2.0.0", "old", components(JSON.readTree(template("HBASE-2.0.0"))));
        assertThat(scenario.failure(() -> client.apps().create(ended)))
                .isInstanceOf(ApiFailure.Invalid.class);
    }

    @Test
    void zooKeeperIsNotCreatedWithOtherNumbers() throws Exception {
        NewApp five =
                app(
                        "ZOOKEEPER-3.4.13",
                        "zk-five",
                        List.of(
                                new NewApp.Component("zkweb", 1_024, 1, 1),
                                new NewApp.Component("zkserver", 2_048, 1, 5)));
        assertThat(scenario.failure(() -> client.apps().create(five)))
                .isInstanceOf(ApiFailure.Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "KAFKA-2.4.0, ZOOKEEPER",
        "HBASE-2.2.3, ZOOKEEPER",
        "PHOENIX-5.0.0, ZOOKEEPER",
        "OPENTSDB-2.4.1, HBASE",
        "KIBANA-7.3.2, ELASTICSEARCH"
    })
    void typesNeedOthers(String type, String needed) throws Exception {
        assertThat(
                        client.apps()
                                .getAppBasicSetting(scenario.accountId(), type)
                                .dependableApp()
                                .appTypeName())
                .isEqualTo(needed);
    }

    @Test
    void pagesAndHostsAreNamedAfterAccountAndApp() throws Exception {
        AppDetail dev = client.apps().getDetail(scenario.app("dev-kim").id());
        assertThat(dev.links())
                .hasSize(2)
                .containsEntry(
                        "shell",
                        "https://forest-prod--dev-kim--shell--8080.df-proxy.kr.ch.naverncp.com")
                .containsEntry(
                        "supervisor",
                        "https://forest-prod--dev-kim--shell--9001.df-proxy.kr.ch.naverncp.com");
        assertThat(dev.components().getFirst().containers().getFirst().hostName())
                .isEqualTo("shell-0.dev-kim.forest-prod.kr.df.naverncp.com");
    }

    @Test
    void someLinksAreConnectionStrings() throws Exception {
        String host = "%s.%s.forest-prod.kr.df.naverncp.com:%d";
        assertThat(client.apps().getDetail(scenario.app("kafka-log").id()).links())
                .containsEntry(
                        "zookeeper.connect",
                        String.join(
                                ",",
                                host.formatted("zkserver-0", "zk-main", 2_181),
                                host.formatted("zkserver-1", "zk-main", 2_181),
                                host.formatted("zkserver-2", "zk-main", 2_181)));
        assertThat(client.apps().getDetail(scenario.app("es-logs").id()).links())
                .containsEntry(
                        "elasticsearch.hosts.inside-of-cluster",
                        host.formatted("es-coord-0", "es-logs", 9_200));
        String type = "HIVESERVER2-LDAP-3.1.0";
        NewApp hive = app(type, "hive", components(JSON.readTree(template(type))));
        String id = client.apps().create(hive).id();
        assertThat(client.apps().getDetail(id).links())
                .containsEntry(
                        "hiveserver2.jdbc",
                        "jdbc:hive2://"
                                + host.formatted("hs2-auth-ldap-0", "hive", 10_001)
                                + "/default");
    }
}
