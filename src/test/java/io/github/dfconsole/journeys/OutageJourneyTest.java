package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.testing.Relay;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/** The service goes away while somebody works with it, and comes back. */
class OutageJourneyTest extends Journey {

    private SandboxServer service;
    private Relay relay;

    @BeforeEach
    void start() throws IOException {
        service = SandboxServer.start(SandboxSettings.usual());
        relay = new Relay(service.address());
        keepKeys(service);
    }

    @AfterEach
    void stop() {
        relay.close();
        service.close();
    }

    @Test
    void rowsStayAndComeBackToLife() throws Exception {
        open("--endpoint", relay.address().toString(), "--language", "en");
        awaitRows(42);
        assertThat(text("connection-badge")).isEqualTo(relay.address().getAuthority());

        relay.cut();
        click("#aiworkspaces-refresh");
        awaitShown("aiworkspaces-banner");
        assertThat(rows()).isEqualTo(42);
        click("#aiworkspaces-filter");
        robot.write("churn");
        awaitRows(1);

        relay.restore();
        click("#aiworkspaces-banner-retry");
        await("the banner to go", () -> !isShown("aiworkspaces-banner"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aServiceThatIsNotThereAtTheStartIsSaidAndTriedAgain() throws Exception {
        relay.cut();
        open("--endpoint", relay.address().toString(), "--language", "en");
        awaitShown("accounts-failed");
        relay.restore();
        click("#accounts-failed-retry");
        awaitRows(42);
    }

    @Test
    void f5LoadsAgainWhereverTheKeyboardIs() throws Exception {
        relay.cut();
        open("--endpoint", relay.address().toString(), "--language", "en");
        awaitShown("accounts-failed");
        relay.restore();
        robot.push(KeyCode.F5);
        awaitRows(42);

        click("#navigation-aiworkspaces");
        relay.cut();
        robot.push(KeyCode.F5);
        awaitShown("aiworkspaces-banner");
        relay.restore();
        robot.push(KeyCode.F5);
        await("the banner to go", () -> !isShown("aiworkspaces-banner"));
    }
}
