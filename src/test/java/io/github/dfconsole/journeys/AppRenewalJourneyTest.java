package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;

/** Apps are renewed with the keyboard alone: one, and all of them at once. */
class AppRenewalJourneyTest extends Journey {

    private static final KeyCodeCombination RENEW =
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private void openApps() throws Exception {
        open("--sandbox", "--sandbox-readiness", "0", "--language", "en");
        awaitRows(42);
        click("#navigation-apps");
        await("the apps", () -> isShown("apps") && apps() > 2);
        AnsweredCalls.reset();
        // The first one runs for ever.
        clickOnRow("apps", 1);
    }

    private int apps() {
        return find("apps", TableView.class).getItems().size();
    }

    private void openSheet() {
        robot.push(RENEW);
        awaitShown("apps-renew-list");
        await("the focus in the sheet", () -> focused().startsWith("apps-renew"));
    }

    private void awaitClosed() {
        await("no sheet", () -> !isShown("apps-renew-list"));
    }

    @Test
    void enterRenewsAnAppButDoesNotShortenIt() throws Exception {
        openApps();
        openSheet();
        robot.push(KeyCode.ENTER);
        awaitClosed();
        await("one request", () -> AnsweredCalls.count("apps/setLifetime") == 1);

        await("it to be at rest", () -> !isShown("apps-changes"));
        openSheet();
        click("#apps-renew-hour");
        awaitShown("apps-renew-warning");
        robot.push(KeyCode.ENTER);
        awaitClosed();
        assertThat(AnsweredCalls.count("apps/setLifetime")).isEqualTo(1);
    }

    @Test
    void allAreRenewedAtOnceAndThoseThatCannotBeAreNamed() throws Exception {
        openApps();
        robot.push(new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN));
        awaitShown("apps-selection");
        openSheet();
        int renewed = onScreen(() -> find("apps-renew-list", ListView.class).getItems().size());
        robot.push(KeyCode.ENTER);
        awaitClosed();
        await("all requests", () -> AnsweredCalls.count("apps/setLifetime") == renewed);
    }
}
