package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.testing.HoldingProxy;
import io.github.dfconsole.testing.Relay;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** The console is started again, and the service answers late, or not at all (T17). */
class RememberedListsJourneyTest extends Journey {

    private SandboxServer service;
    private Relay relay;

    @BeforeEach
    void start() throws Exception {
        service = SandboxServer.start(SandboxSettings.usual());
        relay = new Relay(service.address());
        keepKeys(service);
        Path data =
                ApplicationFolders.usual(System.getenv(), home, OperatingSystem.current())
                        .settings();
        new ProfileStore(data)
                .keep(
                        Profile.to(Endpoint.parse(relay.address().toString()))
                                .named("team")
                                .with(ProfileKeys.inConfigureFile("")));
    }

    @AfterEach
    void stop() {
        relay.close();
        service.close();
    }

    private void openTeam() throws Exception {
        open("--profile", "team", "--language", "en");
    }

    private void workForAWhile() throws Exception {
        openTeam();
        awaitRows(42);
        assertThat(isShown("aiworkspaces-remembered")).isFalse();
        close();
    }

    @Test
    void whileTheServiceTakesItsTimeTheLastListIsShownWithItsAge() throws Exception {
        workForAWhile();
        try (HoldingProxy late = new HoldingProxy(service.address(), "aiworkspaces/getList")) {
            relay.leadTo(late.address());
            openTeam();
            awaitShown("aiworkspaces-remembered");
            awaitRows(42);
            assertThat(text("aiworkspaces-remembered")).isEqualTo("From a moment ago");
            assertThat(text("aiworkspaces-updated")).isEqualTo("Reading now…");
            assertThat(text("aiworkspaces-count")).isEqualTo("(42)");
            click("#aiworkspaces-filter");
            robot.write("churn");
            awaitRows(1);

            late.arrival().get();
            late.release();
            await("the answer", () -> !isShown("aiworkspaces-remembered"));
            assertThat(rows()).isEqualTo(1);
            assertThat(text("aiworkspaces-updated")).startsWith("Updated");
            assertThat(text("aiworkspaces-count")).isEqualTo("(1/42)");
        }
    }

    @Test
    void withoutTheServiceTheLastListCanBeLookedAtAndNotChanged() throws Exception {
        workForAWhile();
        relay.cut();
        openTeam();
        awaitShown("aiworkspaces-banner");
        assertThat(rows()).isEqualTo(42);
        assertThat(text("aiworkspaces-updated")).isEqualTo("Could not be read now");
        assertThat(text("aiworkspaces-remembered-note")).contains("remembered on this computer");
        clickOnRow("aiworkspaces", 0);
        awaitShown("aiworkspaces-detail-remembered");
        awaitShown("aiworkspaces-detail-failed");

        relay.restore();
        click("#aiworkspaces-banner-retry");
        await("the answer", () -> !isShown("aiworkspaces-remembered"));
        assertThat(isShown("aiworkspaces-remembered-note")).isFalse();
        assertThat(isShown("aiworkspaces-detail-remembered")).isFalse();
    }
}
