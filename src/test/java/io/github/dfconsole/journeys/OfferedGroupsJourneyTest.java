package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.sandbox.Fault;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;

import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A test finds a group that is not offered; the next start says so before it is opened. */
class OfferedGroupsJourneyTest extends WizardJourney {

    private static SandboxSettings refusing(String fault) {
        SandboxSettings usual = SandboxSettings.usual();
        return new SandboxSettings(
                0,
                usual.contents(),
                usual.pace(),
                usual.clock(),
                List.of(Fault.parse(fault)),
                usual.apps());
    }

    private void saveAndTest(SandboxServer service) throws Exception {
        open("--language", "en");
        awaitShown("connect-keys-0");
        click("#connect-address");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(service.address().toString());
        click("#profile-marks > .title");
        tabAndEnter("profile-name", "lab");
        tabTo("profile-save");
        robot.push(KeyCode.SPACE);
        await("it to be saved", () -> text("profile-message").contains("Saved: lab"));
        // What was unfolded may have moved the button out of sight.
        tabBackTo("connect-test");
        robot.push(KeyCode.SPACE);
        await("the test", () -> labels(".verdict .label").contains("No permission: Notebooks"));
        close();
    }

    private String labels(String selector) {
        return String.join(
                " ",
                robot.lookup(selector).queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
    }

    private String help() {
        return onScreen(
                () -> {
                    String help =
                            find("navigation-notebooks", ToggleButton.class).getAccessibleHelp();
                    return help == null ? "" : help;
                });
    }

    @Test
    void aGroupThatIsNotOfferedIsExplainedUntilItAnswers() throws Exception {
        try (SandboxServer service =
                SandboxServer.start(refusing("notebooks/getList=error:401/210@2"))) {
            keepKeys(service);
            saveAndTest(service);

            open("--profile", "lab", "--language", "en");
            awaitRows(42);
            await("the mark", () -> help().contains("No permission for this API key as of"));
            assertThat(help()).contains("HTTP 401");
            click("#navigation-notebooks");
            await(
                    "the explanation",
                    () ->
                            labels("#notebooks-unavailable .label")
                                    .contains("No permission for this API key as of"));
            await("the button", () -> text("notebooks-unavailable-retry").equals("Test again"));
            click("#notebooks-unavailable-retry");
            await("the notebooks", () -> names().size() == 3);
            assertThat(isShown("notebooks-unavailable")).isFalse();
            assertThat(help()).isEmpty();
        }
    }
}
