package io.github.dfconsole.service.apps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.service.apps.AppNeeds.Certainty;
import io.github.dfconsole.service.apps.AppNeeds.Related;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which app needs which, and how certain that is. */
class AppNeedsTest {

    private static final String DOMAIN = ".forest.kr.df.naverncp.com";

    private final List<App> apps = new ArrayList<>();
    private final Map<String, AppDetails.Known> details = new HashMap<>();
    private final Map<String, Set<String>> created = new HashMap<>();

    private App app(String name, String type, String state, String... links) {
        App row = row(name, state);
        Map<String, String> told = new HashMap<>();
        for (String link : links) {
            told.put("link" + told.size(), link);
        }
        boolean runs = state.equals("RUNNING");
        AppContainer container =
                new AppContainer("c", "server-0", "READY", "server-0." + name + DOMAIN, null);
        AppComponent component =
                new AppComponent(
                        "server",
                        "STABLE",
                        1,
                        1,
                        1,
                        1,
                        "",
                        1,
                        runs ? List.of(container) : List.of());
        AppDetail detail =
                new AppDetail(
                        true,
                        "",
                        name,
                        "",
                        name,
                        type,
                        "",
                        new Lifetime(""),
                        "",
                        "",
                        state,
                        told,
                        List.of(component));
        apps.add(row);
        details.put(row.id(), new AppDetails.Known(row, detail));
        return row;
    }

    private static App row(String name, String state) {
        return new App("id-" + name, name, state, "", "a", "forest", null, null, null, false);
    }

    private AppNeeds needs() {
        return new AppNeeds(apps, new AppDetails(details), created);
    }

    private static List<String> told(List<Related> related) {
        return related.stream().map(each -> each.app().name() + " " + each.certainty()).toList();
    }

    @Test
    void whatAnAppWasCreatedUponIsSure() {
        App zookeeper = app("zk", "ZOOKEEPER-3.4.13", "RUNNING");
        app("zk2", "ZOOKEEPER-3.4.13", "RUNNING");
        App kafka = app("kafka", "KAFKA-2.4.0", "RUNNING");
        created.put(kafka.id(), Set.of(zookeeper.id()));
        assertThat(told(needs().needs(kafka))).containsExactly("zk SURE");
        assertThat(told(needs().neededBy(zookeeper))).containsExactly("kafka SURE");
        assertThat(needs().needs(zookeeper)).isEmpty();
    }

    @Test
    void anAppWhoseHostsOccurInAConnectionStringIsLikelyNeeded() {
        App zookeeper = app("zk", "ZOOKEEPER-3.4.13", "RUNNING");
        app("zk2", "ZOOKEEPER-3.4.13", "RUNNING");
        App kafka = app("kafka", "KAFKA-2.4.0", "RUNNING", "server-0.zk" + DOMAIN + ":2181/kafka");
        assertThat(told(needs().needs(kafka))).containsExactly("zk LIKELY");
        assertThat(told(needs().neededBy(zookeeper))).containsExactly("kafka LIKELY");
    }

    /** Its containers are not told, and its hosts are named after it all the same. */
    @Test
    void anAppThatHasEndedIsRecognisedByItsName() {
        app("zk", "ZOOKEEPER-3.4.13", "STOPPED");
        App kafka = app("kafka", "KAFKA-2.4.0", "RUNNING", "zkserver-2.zk" + DOMAIN + ":2181");
        assertThat(told(needs().needs(kafka))).containsExactly("zk LIKELY");
    }

    @Test
    void aHostWhoseNameOnlyBeginsAlikeIsAnother() {
        app("zk", "DEV-1.0.0", "RUNNING");
        App other = app("dev", "DEV-1.0.0", "RUNNING", "server-0.zk-2" + DOMAIN);
        assertThat(needs().needs(other)).isEmpty();
    }

    @Test
    void everyRunningAppOfTheNeededTypeIsPossible() {
        app("zk1", "ZOOKEEPER-3.4.13", "RUNNING");
        app("zk2", "ZOOKEEPER-3.4.13", "RUNNING");
        App stopped = app("zk3", "ZOOKEEPER-3.4.13", "STOPPED");
        App kafka = app("kafka", "KAFKA-2.4.0", "RUNNING");
        assertThat(told(needs().needs(kafka))).containsExactly("zk1 POSSIBLE", "zk2 POSSIBLE");
        assertThat(needs().neededBy(stopped)).isEmpty();
    }

    /** While it does not run, it may wait for one that does not run either. */
    @Test
    void anAppThatHasEndedMayNeedOneThatHas() {
        App zookeeper = app("zk", "ZOOKEEPER-3.4.13", "STOPPED");
        app("kafka", "KAFKA-2.4.0", "STOPPED");
        assertThat(told(needs().neededBy(zookeeper))).containsExactly("kafka POSSIBLE");
    }

    @Test
    void anAppThatCouldNotBeReadIsSaidToBeUntold() {
        App zookeeper = app("zk", "ZOOKEEPER-3.4.13", "RUNNING");
        apps.add(row("secret", "RUNNING"));
        assertThat(needs().untold()).extracting(App::name).containsExactly("secret");
        assertThat(needs().neededBy(zookeeper)).isEmpty();
    }

    @Test
    void theMostCertainComesFirst() {
        App zookeeper = app("zk", "ZOOKEEPER-3.4.13", "RUNNING");
        app("a-possible", "KAFKA-2.4.0", "RUNNING");
        app("b-likely", "HBASE-2.2.3", "RUNNING", "server-0.zk" + DOMAIN);
        App sure = app("c-sure", "KAFKA-2.4.0", "RUNNING");
        created.put(sure.id(), Set.of(zookeeper.id()));
        assertThat(needs().neededBy(zookeeper))
                .extracting(Related::certainty)
                .containsExactly(Certainty.SURE, Certainty.LIKELY, Certainty.POSSIBLE);
    }

    @Test
    void whatIsKeptOutlivesTheConsoleAndASpoiltFileIsTold(@TempDir Path folder) throws Exception {
        new KnownNeeds(folder).keep("Kafka1", List.of("Zk1"));
        new KnownNeeds(folder).keep("kafka1", List.of("Zk2"));
        KnownNeeds again = new KnownNeeds(folder);
        assertThat(again.all().byApp())
                .isEqualTo(Map.of("Kafka1", Set.of("Zk1"), "kafka1", Set.of("Zk2")));

        Files.writeString(folder.resolve("app-needs").resolve("spoilt.json"), "{");
        KnownNeeds.All all = again.all();
        assertThat(all.byApp()).containsOnlyKeys("Kafka1", "kafka1");
        assertThat(all.unreadable()).hasSize(1);
    }

    @Test
    void anAppIsStartedAfterWhatItNeedsAndStoppedBeforeIt() {
        App kafka = app("kafka", "KAFKA-2.4.0", "RUNNING");
        App other = app("dev", "DEV-1.0.0", "RUNNING");
        App zookeeper = app("zk", "ZOOKEEPER-3.4.13", "RUNNING");
        created.put(kafka.id(), Set.of(zookeeper.id()));
        List<App> rows = List.of(kafka, other, zookeeper);
        assertThat(NeedOrder.neededFirst(needs(), rows)).containsExactly(zookeeper, kafka, other);
        List<App> reverse = List.of(zookeeper, other, kafka);
        assertThat(NeedOrder.needingFirst(needs(), reverse))
                .containsExactly(kafka, zookeeper, other);
    }

    @Test
    void appsThatNeedOnlyOthersKeepTheirOrder() {
        App kafka = app("kafka", "KAFKA-2.4.0", "RUNNING");
        App other = app("dev", "DEV-1.0.0", "RUNNING");
        App zookeeper = app("zk", "ZOOKEEPER-3.4.13", "RUNNING");
        created.put(kafka.id(), Set.of(zookeeper.id()));
        assertThat(NeedOrder.neededFirst(needs(), List.of(other, kafka)))
                .containsExactly(other, kafka);
    }
}
