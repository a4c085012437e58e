package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.connection.profile.ProfileNetwork;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.system.OperatingSystem;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Over a connection of production, a wizard asks once more before it sends anything. */
class ProductionJourneyTest extends WizardJourney {

    private void openMarked(SandboxServer service, boolean isProduction) throws Exception {
        Path keys = Files.createDirectory(home.resolve(".ncloud"));
        Files.writeString(
                keys.resolve("configure"),
                "[DEFAULT]%nncloud_access_key_id = %s%nncloud_secret_access_key = %s%n"
                        .formatted(
                                service.credentials().accessKey(), service.secretKeyInTheClear()));
        Path folder =
                ApplicationFolders.usual(System.getenv(), home, OperatingSystem.current())
                        .settings();
        Profile live =
                new Profile(
                        "live",
                        "live",
                        Endpoint.parse(service.address().toString()).toString(),
                        ProfileKeys.inConfigureFile("DEFAULT"),
                        new ProfileMarks(Colour.NONE, isProduction, !isProduction),
                        ProfileNetwork.USUAL,
                        null,
                        0);
        new ProfileStore(folder).keep(live);
        open("--profile", "live", "--language", "en");
        awaitRows(42);
        click("#navigation-notebooks");
        await("the three notebooks of the sandbox", () -> names().size() == 3);
    }

    @Test
    void sendingFromAWizardNamesTheConnectionAndIsConfirmedOnceMore() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual())) {
            openMarked(service, true);
            openWizard();
            fillIn("prod-nb");
            click("#wizard-next");
            awaitShown("notebooks-production-ok");
            await("the safe button", () -> focused().equals("notebooks-production-cancel"));
            assertThat(text("notebooks-production-heading")).contains("prod-nb");
            assertThat(text("notebooks-production-connection")).contains("live");
            robot.push(KeyCode.ENTER);
            await("the question to go", () -> !isShown("notebooks-production-ok"));
            assertThat(isShown("wizard-next")).isTrue();
            assertThat(isShown("wizard-progress")).isFalse();

            click("#wizard-next");
            awaitShown("notebooks-production-ok");
            click("#notebooks-production-ok");
            awaitShown("wizard-result");
        }
    }

    @Test
    void overAReadOnlyConnectionTheButtonThatCreatesIsOffAndSaysWhy() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual())) {
            openMarked(service, false);
            var create = find("notebooks-create", Button.class);
            assertThat(create.isDisabled()).isTrue();
            assertThat(create.getAccessibleHelp()).contains("read-only");
        }
    }
}
