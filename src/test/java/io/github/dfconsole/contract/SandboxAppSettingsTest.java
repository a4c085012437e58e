package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.sandbox.SandboxSettings;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** What can be chosen about the apps of the sandbox. */
class SandboxAppSettingsTest {

    private static SandboxScenario open(SandboxSettings.Apps apps) throws Exception {
        SandboxSettings usual = SandboxSettings.usual();
        return SandboxScenario.open(
                usual.with(new SandboxSettings.Contents(1, usual.contents().seed(), null))
                        .with(apps));
    }

    @Test
    void readsCanGiveWhatIsLeftOfALifetime() throws Exception {
        try (SandboxScenario scenario = open(new SandboxSettings.Apps(9, true, false))) {
            String id = scenario.client().apps().create(scenario.kafka("kafka-new")).id();
            scenario.pass(Duration.ofSeconds(100));
            expectLifetime(scenario, "kafka-new", 3_500);
            scenario.client().apps().setLifetime(id, 86_400);
            expectLifetime(scenario, "kafka-new", 86_400);
            scenario.pass(Duration.ofHours(1));
            expectLifetime(scenario, "kafka-new", 82_800);
            scenario.client().apps().stop(id);
            expectLifetime(scenario, "kafka-new", 0);
            scenario.client().apps().start(id);
            expectLifetime(scenario, "kafka-new", 86_400);
            expectLifetime(scenario, "zk-main", -1);
        }
    }

    private static void expectLifetime(SandboxScenario scenario, String name, long seconds)
            throws Exception {
        App row = scenario.app(name);
        assertThat(row.lifetimeSeconds()).isEqualTo(seconds);
        assertThat(scenario.client().apps().getDetail(row.id()).lifetime().seconds())
                .hasValue(seconds);
    }

    @Test
    void readsCanTellWhatAStoppedAppConsistsOf() throws Exception {
        try (SandboxScenario scenario = open(new SandboxSettings.Apps(9, false, true))) {
            AppDetail stopped = scenario.client().apps().getDetail(scenario.app("zeppelin").id());
            assertThat(stopped.state()).isEqualTo("STOPPED");
            assertThat(stopped.links()).containsOnlyKeys("zeppelin", "shell", "supervisor");
            assertThat(stopped.components().getFirst())
                    .returns("STOPPED", AppComponent::state)
                    .returns(1, AppComponent::desired)
                    .returns(0, AppComponent::allocated)
                    .returns(List.of(), AppComponent::containers);
        }
    }

    @Test
    void thereCanBeThousandsOfApps() throws Exception {
        try (SandboxScenario scenario = open(new SandboxSettings.Apps(5_000, false, false))) {
            List<App> apps = scenario.client().apps().getList(scenario.accountId()).contents();
            assertThat(apps).hasSize(5_000).extracting(App::id).doesNotHaveDuplicates();
            assertThat(apps)
                    .extracting(App::name)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                    .allMatch(name -> name.length() <= 20 - "forest-prod".length());
            assertThat(scenario.client().apps().getDetail(scenario.app("kafka-555").id()).links())
                    .hasEntrySatisfying(
                            "zookeeper.connect",
                            hosts -> assertThat(hosts).startsWith("zkserver-0.zk-ma-555."));
        }
    }

    @Test
    void thereCanBeNoApps() throws Exception {
        try (SandboxScenario scenario = open(new SandboxSettings.Apps(0, false, false))) {
            assertThat(scenario.client().apps().getList(scenario.accountId()).contents()).isEmpty();
        }
    }
}
