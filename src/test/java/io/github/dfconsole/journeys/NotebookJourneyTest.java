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
        openOnTheFirstNotebook();
        click("#notebook-delete");
        awaitShown("notebook-confirm-name");
        robot.push(KeyCode.ENTER);
        await("the question to be gone", () -> !isShown("notebook-confirm-name"));
        assertThat(notebooks()).isEqualTo(3);
    }

    @Test
    void x5DeletesANotebookByTypingItsName() throws Exception {
        openOnTheFirstNotebook();
        String name = text("notebook-detail-name");
        click("#notebook-delete");
        awaitShown("notebook-confirm-name");
        click("#notebook-confirm-name");
        robot.write(name + "x");
        await("the name", () -> typed().equals(name + "x"));
        assertThat(find("notebook-confirm-delete", Button.class).isDisabled()).isTrue();
        robot.eraseText(1);
        await("the name", () -> typed().equals(name));
        assertThat(find("notebook-confirm-delete", Button.class).isDisabled()).isFalse();
        click("#notebook-confirm-delete");
        await("one less", () -> notebooks() == 2);
        assertThat(text("notebooks-news")).contains("1 gone");
    }

    private void openOnTheFirstNotebook() throws Exception {
        open("--sandbox", "--sandbox-readiness", "0", "--language", "en");
        awaitRows(42);
        click("#navigation-notebooks");
        await("three notebooks", () -> isShown("notebooks") && notebooks() == 3);
        clickOnRow("notebooks", 0);
        awaitShown("notebook-settings");
    }

    private String typed() {
        return find("notebook-confirm-name", TextField.class).getText();
    }

    private int notebooks() {
        return find("notebooks", TableView.class).getItems().size();
    }
}
