package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** With the mouse: runs are followed, understood, compared and killed. */
class AiAppJourneyTest extends AiAppJourney {

    @Test
    void runsAreFollowedComparedAndKilled() throws Exception {
        openConsole();
        click("#navigation-aiapps");
        awaitRuns();
        assertThat(runNames()).containsExactly(ENDED, WAITING, OTHER, LONG);
        durationsCount();
        whyItWaits();
        whatWasSubmitted();
        compare();
        killOneInItsDetail();
        killTheRest();
    }

    private void durationsCount() {
        assertThat(duration(LONG)).startsWith("2 d 3 h");
        assertThat(duration(ENDED)).isEqualTo("1 min 25 s");
        String seconds = duration(WAITING);
        await("the seconds to be counted", () -> !duration(WAITING).equals(seconds));
    }

    private String duration(String run) {
        return onScreen(
                () ->
                        robot.lookup("#aiapps .number-cell").queryAll().stream()
                                .map(Labeled.class::cast)
                                .filter(cell -> row(cell) == index(run))
                                .map(Journey::asRead)
                                .findFirst()
                                .orElse(""));
    }

    private static int row(Node cell) {
        return cell.getParent() instanceof TableRow<?> row ? row.getIndex() : -1;
    }

    private void whyItWaits() {
        clickOnRow("aiapps", index(WAITING));
        robot.push(KeyCode.ENTER);
        awaitShown("aiapps-waiting");
        assertThat(words("aiapps-waiting"))
                .contains(
                        "It asked for: T4 × 8",
                        "2 AI apps of this account are running, and 0 others are waiting",
                        "neither how many GPUs are free");
    }

    private void whatWasSubmitted() {
        clickOnRow("aiapps", index(LONG));
        awaitShown("aiapps-now-differences");
        assertThat(words("aiapps-now-differences")).contains("--epochs 40");
        assertThat(words("aiapps-submitted")).contains("********").doesNotContain("Canary");
        // The containers are read besides; the first one's log is inside the cluster only.
        awaitShown("aiapps-container-1-log-open");
        assertThat(isShown("aiapps-container-0-log-open")).isFalse();
        assertThat(words("aiapps-containers")).contains("only inside the cluster");
    }

    private void compare() {
        tick(LONG);
        tick(OTHER);
        awaitShown("aiapps-selection");
        click("#aiapps-compare-selected");
        awaitShown("aiapps-comparison-differences");
        assertThat(words("aiapps-comparison-differences"))
                .contains("--epochs 40", "--epochs 10", LONG, OTHER, "GPUs")
                .doesNotContain("pytorch");
        click("#aiapps-comparison-close");
        await("the sheet to close", () -> !isShown("aiapps-comparison"));
        tick(LONG);
        tick(OTHER);
        await("nothing to be selected", () -> !isShown("aiapps-selection"));
    }

    private void killOneInItsDetail() {
        clickOnRow("aiapps", index(LONG));
        awaitShown("aiapps-kill");
        click("#aiapps-kill");
        await("what is lost", () -> words("aiapps-confirm").contains("may not be copied to"));
        assertThat(words("aiapps-confirm"))
                .contains("Kill the AI app " + LONG, "cannot be resumed", "for 2 d 3 h");
        click("#aiapps-confirm-ok");
        awaitState("Killed");
        assertThat(kills()).isEqualTo(1);
    }

    private void killTheRest() {
        tick(OTHER);
        tick(WAITING);
        tick(ENDED);
        click("#aiapps-kill-selected");
        await("both", () -> words("aiapps-confirm").contains("Kill 2 AI apps?"));
        assertThat(words("aiapps-confirm")).contains(OTHER, WAITING, "Skipped: " + ENDED);
        click("#aiapps-confirm-ok");
        await("both to be killed", () -> kills() == 3 && !isShown("aiapps-changes"));
    }
}
