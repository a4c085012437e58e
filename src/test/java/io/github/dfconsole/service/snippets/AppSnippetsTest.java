package io.github.dfconsole.service.snippets;

import static io.github.dfconsole.testing.SampleApps.component;
import static io.github.dfconsole.testing.SampleApps.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.snippets.Snippet.Hosts;
import io.github.dfconsole.service.snippets.Snippet.Language;
import io.github.dfconsole.service.snippets.Snippet.Place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@Timeout(60)
class AppSnippetsTest {

    private static final List<String> TYPES =
            List.of(
                    "ZOOKEEPER-3.4.13",
                    "KAFKA-2.4.0",
                    "HBASE-2.2.3",
                    "TRINO-437",
                    "HIVESERVER2-LDAP-3.1.0",
                    "ELASTICSEARCH-7.3.2",
                    "SPARK-HISTORYSERVER-3.1.2");

    @TempDir private Path folder;

    private static List<Snippet> of(AppDetail app) {
        return new AppSnippets("alice", app, "").all();
    }

    private static Snippet of(AppDetail app, Snippet.Id id) {
        return of(app).stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private static AppDetail app(String type, Map<String, String> links) {
        return detail("x", type, links);
    }

    @Test
    void hostsAreThoseThatWereRead() {
        AppDetail kafka =
                detail(
                        "x",
                        "KAFKA-2.4.0",
                        Map.of("zookeeper.connect", "zk-0.example:2181/kafka"),
                        component("broker", 2, 2, "a"),
                        component("kafka-manager", 1, 1, "a"));
        assertThat(of(kafka, Snippet.Id.KAFKA).text())
                .isEqualTo(
                        "bootstrap.servers=broker-0.host.example:9092,broker-1.host.example:9092\n"
                                + "zookeeper.connect=zk-0.example:2181/kafka\n");
        assertThat(of(kafka, Snippet.Id.KAFKA).hosts()).isEqualTo(Hosts.READ);
    }

    @Test
    void whatWasNotReadIsMarkedAsAGuess() {
        Snippet zooKeeper = of(app("ZOOKEEPER-3.4.13", Map.of()), Snippet.Id.ZOOKEEPER);
        assertThat(zooKeeper.text())
                .startsWith("zkserver-0.app-x.alice.kr.df.naverncp.com:2181,zkserver-1.");
        for (String type : TYPES) {
            assertThat(of(app(type, Map.of())))
                    .isNotEmpty()
                    .allMatch(each -> each.hosts() == Hosts.GUESSED);
        }
    }

    @Test
    void addressesAreThoseThatWereRead() {
        String jdbc = "jdbc:hive2://hs2-0.x:10000/;auth=ldap";
        Snippet hive =
                of(app("HIVESERVER2-LDAP-3.1.0", Map.of("jdbc", jdbc)), Snippet.Id.HIVE_SERVER);
        assertThat(hive.text()).isEqualTo("beeline -u '" + jdbc + "' -n alice -p\n");
        assertThat(hive.place()).isEqualTo(Place.CLUSTER);
        Snippet trino =
                of(
                        app("TRINO-437", Map.of("Coordinator UI", "https://t.naverncp.com")),
                        Snippet.Id.TRINO);
        assertThat(trino.text())
                .isEqualTo("trino --server https://t.naverncp.com --user alice --password\n");
        assertThat(trino.place()).isEqualTo(Place.HERE);
    }

    @Test
    void elasticsearchIsAskedFromHereOnlyWhereItCanBeReached() {
        AppDetail outside =
                app(
                        "ELASTICSEARCH-7.3.2",
                        Map.of("elasticsearch.hosts", "https://e.naverncp.com/"));
        assertThat(of(outside))
                .extracting(Snippet::text)
                .containsExactly(
                        "curl -u alice https://e.naverncp.com/_cluster/health\n",
                        "curl.exe -u alice https://e.naverncp.com/_cluster/health\n");
        AppDetail inside =
                app(
                        "ELASTICSEARCH-7.3.2",
                        Map.of("elasticsearch.hosts.inside-of-cluster", "http://e-0.x:9200"));
        assertThat(of(inside))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.place()).isEqualTo(Place.CLUSTER);
                            assertThat(each.hosts()).isEqualTo(Hosts.READ);
                        });
    }

    @Test
    void hbaseIsFoundThroughItsZooKeeper() {
        AppDetail hbase = app("HBASE-2.2.3", Map.of());
        assertThat(new AppSnippets("alice", hbase, "zk-main").all().getFirst().text())
                .startsWith("hbase.zookeeper.quorum=zkserver-0.zk-main.alice.kr.df.naverncp.com");
    }

    @Test
    void otherTypesHaveNone() {
        assertThat(of(app("GRAFANA-7.5.10", Map.of()))).isEmpty();
        assertThat(of(app("", Map.of()))).isEmpty();
    }

    @Test
    void thereIsNoPasswordInThem() {
        for (String type : TYPES) {
            assertThat(of(app(type, Map.of())))
                    .allSatisfy(
                            each ->
                                    assertThat(each.text())
                                            .doesNotContainPattern("curl\\S* -u \\S+:"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.naverncp.com",
                "https://a/'; touch pwned; '",
                "https://a/$(touch pwned)`touch pwned`",
                "jdbc:hive2://h/;x='\"!!",
                "-x:1",
                "h:1\ntouch pwned"
            })
    void everyShellReadsThemWhateverTheServiceSends(String value) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no sh");
        Map<String, String> links =
                Map.of(
                        "coordinator",
                        value,
                        "elasticsearch",
                        value,
                        "api",
                        value,
                        "zookeeper",
                        value);
        int number = 0;
        for (String type : TYPES) {
            for (Snippet each : of(app(type, links))) {
                if (each.language() == Language.POSIX_SHELL) {
                    Path script = folder.resolve("script" + number++);
                    Files.writeString(script, each.text());
                    Process sh = new ProcessBuilder("sh", "-n", script.toString()).start();
                    assertThat(sh.waitFor()).as(each.text()).isZero();
                    assertThat(each.text().strip().lines()).hasSize(1);
                }
            }
        }
        assertThat(number).isEqualTo(8);
    }
}
