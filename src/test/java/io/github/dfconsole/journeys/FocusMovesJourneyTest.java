package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** The keyboard stays where it is, or goes on at what came of the last key. */
class FocusMovesJourneyTest extends WizardJourney {

    @Test
    void aTestOfTheConnectionEndsOnTheVerdict() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual())) {
            keepKeys(service);
            open("--language", "en");
            awaitShown("connect-keys-0");
            onScreen(
                    () -> {
                        find("connect-address", TextInputControl.class)
                                .setText(service.address().toString());
                        return true;
                    });
            tabTo("connect-test");
            robot.push(KeyCode.SPACE);
            awaitShown("connect-verdict");
            await("the verdict", () -> focused().equals("connect-verdict-title"));
            // The next key does not start anything else.
            robot.push(KeyCode.SPACE);
            assertThat(isShown("connect")).isTrue();
        }
    }

    @Test
    void afterADeleteTheKeyboardIsOnTheNextRow() throws Exception {
        openOnNotebooks();
        await("the three notebooks of the sandbox", () -> names().size() == 3);
        clickOnRow("notebooks", 0);
        awaitShown("notebooks-settings");
        String next = names().get(1);
        click("#notebooks-delete");
        awaitShown("notebooks-confirm-name");
        enter("notebooks-confirm-name", names().getFirst());
        await("the name", () -> !find("notebooks-confirm-ok", Button.class).isDisabled());
        click("#notebooks-confirm-ok");
        await("the table", () -> focused().equals("notebooks"));
        await("one less", () -> names().size() == 2);
        assertThat(focused()).isEqualTo("notebooks");
        assertThat(
                        onScreen(
                                () ->
                                        find("notebooks", TableView.class)
                                                .getSelectionModel()
                                                .getSelectedIndex()))
                .isZero();
        assertThat(names().getFirst()).isEqualTo(next);
    }

    @Test
    void refreshAndExportKeepTheKeyboard() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);
        tabBackTo("aiworkspaces-refresh");
        robot.push(KeyCode.SPACE);
        await("the rows", () -> !text("aiworkspaces-updated").startsWith("Refreshing"));
        assertThat(focused()).isEqualTo("aiworkspaces-refresh");
        tabBackTo("aiworkspaces-export");
        robot.push(KeyCode.SPACE);
        awaitShown("export-write");
        robot.push(KeyCode.ENTER);
        await("the export to be done", () -> !isShown("export"));
        assertThat(focused()).isEqualTo("aiworkspaces-export");
    }
}
