package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/** Somebody looks after notebooks. */
class NotebookJourneyTest extends Journey {

    @Test
    void x4EnterNeverDeletes() throws Exception {
        openOnTheFirstNotebook(0);
        click("#notebooks-delete");
        awaitShown("notebooks-confirm-name");
        robot.push(KeyCode.ENTER);
        await("the question to be gone", () -> !isShown("notebooks-confirm-name"));
        assertThat(notebooks()).isEqualTo(3);
    }

    @Test
    void x5DeletesANotebookByTypingItsName() throws Exception {
        openOnTheFirstNotebook(0);
        String name = text("notebooks-detail-name");
        click("#notebooks-delete");
        awaitShown("notebooks-confirm-name");
        click("#notebooks-confirm-name");
        robot.write(name + "x");
        await("the name", () -> typed().equals(name + "x"));
        assertThat(isOffered("notebooks-confirm-ok")).isFalse();
        robot.eraseText(1);
        await("the name", () -> typed().equals(name));
        assertThat(isOffered("notebooks-confirm-ok")).isTrue();
        click("#notebooks-confirm-ok");
        await("one less", () -> notebooks() == 2);
        assertThat(text("notebooks-news")).contains("1 gone");
    }

    @Test
    void theDetailOfANotebookSaysThatItIsBeingDeletedAndDoesNotOfferItAgain() throws Exception {
        // It takes longer than anybody stays.
        openOnTheFirstNotebook(600_000);
        assertThat(text("notebooks-detail-state")).isEqualTo("Running");
        assertThat(isOffered("notebooks-delete")).isTrue();
        click("#notebooks-delete");
        awaitShown("notebooks-confirm-name");
        click("#notebooks-confirm-name");
        robot.write(text("notebooks-detail-name"));
        await("the name", () -> isOffered("notebooks-confirm-ok"));
        click("#notebooks-confirm-ok");
        await("the state", () -> text("notebooks-detail-state").equals("Being deleted"));
        assertThat(isOffered("notebooks-delete")).isFalse();
        assertThat(isOffered("notebooks-change")).isFalse();
        assertThat(notebooks()).isEqualTo(3);
    }

    @Test
    void theRulesOfTheAccessControlGroupAreReadWhenAskedFor() throws Exception {
        openOnTheFirstNotebook(0);
        assertThat(AnsweredCalls.count("notebooks/getAcgRuleList")).isZero();
        assertThat(isShown("notebooks-rules-in")).isFalse();
        tabTo("notebooks-rules-read");
        robot.push(KeyCode.SPACE);
        awaitShown("notebooks-rules-in");
        assertThat(AnsweredCalls.count("notebooks/getAcgRuleList")).isEqualTo(1);
        assertThat(rules("notebooks-rules-in")).contains("Port 22 is open to 203.0.113.0/24");
        assertThat(rules("notebooks-rules-out"))
                .contains("All ports, 1-65535, of every address (0.0.0.0/0) can be reached");
    }

    @Test
    void theRulesAreReadWithTheMouse() throws Exception {
        openOnTheFirstNotebook(0);
        robot.moveTo(find("notebooks-detail", Node.class));
        for (int turn = 0; turn < 40 && !isInSight("notebooks-rules-read"); turn++) {
            robot.scroll(1, VerticalDirection.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
        click("#notebooks-rules-read");
        awaitShown("notebooks-rules-in");
        assertThat(rules("notebooks-rules-in")).contains("Port 22 is open to 203.0.113.0/24");
    }

    /** Whether all of it is seen, and not scrolled out of its pane. */
    private boolean isInSight(String id) {
        return onScreen(
                () -> {
                    Node node = find(id, Node.class);
                    Bounds there = node.localToScene(node.getBoundsInLocal());
                    Node detail = find("notebooks-detail", Node.class);
                    return detail.localToScene(detail.getBoundsInLocal()).contains(there);
                });
    }

    private List<String> rules(String id) {
        return onScreen(
                () ->
                        find(id, VBox.class).getChildren().stream()
                                .map(line -> ((Label) line).getText())
                                .toList());
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
        awaitShown("notebooks-settings");
        AnsweredCalls.reset();
    }

    private boolean isOffered(String id) {
        return onScreen(() -> !find(id, Button.class).isDisabled());
    }

    private String typed() {
        return find("notebooks-confirm-name", TextField.class).getText();
    }

    private int notebooks() {
        return find("notebooks", TableView.class).getItems().size();
    }
}
