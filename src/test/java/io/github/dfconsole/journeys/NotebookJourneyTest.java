package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** Somebody looks after notebooks. */
class NotebookJourneyTest extends Journey {

    @Test
    void x4EnterNeverDeletes() throws Exception {
        openOnTheFirstNotebook(0);
        click("#notebook-delete");
        awaitShown("notebook-confirm-name");
        robot.push(KeyCode.ENTER);
        await("the question to be gone", () -> !isShown("notebook-confirm-name"));
        assertThat(notebooks()).isEqualTo(3);
    }

    @Test
    void x5DeletesANotebookByTypingItsName() throws Exception {
        openOnTheFirstNotebook(0);
        String name = text("notebook-detail-name");
        click("#notebook-delete");
        awaitShown("notebook-confirm-name");
        click("#notebook-confirm-name");
        robot.write(name + "x");
        await("the name", () -> typed().equals(name + "x"));
        assertThat(isOffered("notebook-confirm-delete")).isFalse();
        robot.eraseText(1);
        await("the name", () -> typed().equals(name));
        assertThat(isOffered("notebook-confirm-delete")).isTrue();
        click("#notebook-confirm-delete");
        await("one less", () -> notebooks() == 2);
        assertThat(text("notebooks-news")).contains("1 gone");
    }

    @Test
    void theDetailOfANotebookSaysThatItIsBeingDeletedAndDoesNotOfferItAgain() throws Exception {
        // It takes longer than anybody stays.
        openOnTheFirstNotebook(600_000);
        assertThat(text("notebook-detail-state")).isEqualTo("Running");
        assertThat(isOffered("notebook-delete")).isTrue();
        click("#notebook-delete");
        awaitShown("notebook-confirm-name");
        click("#notebook-confirm-name");
        robot.write(text("notebook-detail-name"));
        await("the name", () -> isOffered("notebook-confirm-delete"));
        click("#notebook-confirm-delete");
        await("the state", () -> text("notebook-detail-state").equals("Being deleted"));
        assertThat(isOffered("notebook-delete")).isFalse();
        assertThat(isOffered("notebook-change")).isFalse();
        assertThat(notebooks()).isEqualTo(3);
    }

    private void openOnTheFirstNotebook(int readinessMillis) throws Exception {
        open(
                "--sandbox",
                "--sandbox-readiness",
                String.valueOf(readinessMillis),
                "--language",
                "en");
        awaitRows(42);
        click("#navigation-notebooks");
        await("three notebooks", () -> isShown("notebooks") && notebooks() == 3);
        clickOnRow("notebooks", 0);
        awaitShown("notebook-settings");
    }

    private boolean isOffered(String id) {
        return onScreen(() -> !find(id, Button.class).isDisabled());
    }

    private String typed() {
        return find("notebook-confirm-name", TextField.class).getText();
    }

    private int notebooks() {
        return find("notebooks", TableView.class).getItems().size();
    }
}
