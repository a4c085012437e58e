package io.github.dfconsole.ui.apps.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.resource.action.Consequences;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What is said of other apps before some are changed, from reads of a real sandbox. */
class AffectedAppsTest {

    private SandboxSessions sandbox;
    private Session session;
    private final AffectedApps affected =
            new AffectedApps(
                    Screens.context(new ManualJobs(), new ManualJobs()).texts(),
                    () -> KnownNeeds.All.NONE,
                    (accountId, id) -> {});

    @BeforeEach
    void connect() throws Exception {
        sandbox = new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {});
        session = sandbox.open(sandbox.connection());
    }

    @AfterEach
    void disconnect() {
        session.close();
        sandbox.close();
    }

    private App app(String name) throws Exception {
        String account = session.accounts().rows().getFirst().id();
        return session.apps(account).rows().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(Consequences said) {
        return said.lines().stream().map(Consequences.Line::text).toList();
    }

    @Test
    void whatIsOnlyPossibleIsNotSaidToBeSo() throws Exception {
        assertThat(told(affected.byDeletion(session, List.of(app("zk-main")))))
                .contains(
                        "kafka-log needs zk-main and cannot work without it"
                                + " (likely: its host names occur in the links)",
                        "hbase-id may need zk-main"
                                + " (possible: the app type needs one of this type)");
    }

    @Test
    void theAppThatNeedsTheOtherIsStoppedAndDeletedFirstAndStartedLast() throws Exception {
        App zookeeper = app("zk-main");
        App kafka = app("kafka-log");
        List<App> both = List.of(zookeeper, kafka);
        assertThat(affected.byStop(session, both).order())
                .containsExactly(kafka.id(), zookeeper.id());
        assertThat(affected.byDeletion(session, both).order())
                .containsExactly(kafka.id(), zookeeper.id());
        assertThat(affected.byStart(session, List.of(kafka, zookeeper)).order())
                .containsExactly(zookeeper.id(), kafka.id());
    }
}
