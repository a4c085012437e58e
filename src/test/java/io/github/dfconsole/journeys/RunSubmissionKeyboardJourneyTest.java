package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiApp;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** With the keyboard alone: an AI app is run from a workspace, again, compared and killed (A1). */
class RunSubmissionKeyboardJourneyTest extends RunSubmissionJourney {

    @Test
    void a1AnAiAppIsRunFollowedRunAgainComparedAndKilled() throws Exception {
        openTraining();
        String first = run();
        followToItsEnd(first);
        String second = runAgain(first);
        compare(first, second);
        kill(first, second);
        assertThat(submits()).isEqualTo(2);
        assertThat(settings()).isZero();
    }

    private String run() {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        await("the filter", () -> focused().equals("aiworkspaces-filter"));
        robot.write(WORKSPACE);
        awaitRows(1);
        tabTo("aiworkspaces");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHORTCUT, KeyCode.J);
        awaitForm("Filled with the present configuration of the workspace.");
        await("the prefix", () -> focused().equals("aiapps-prefix"));
        tabAndReplace("configuration-gpus", "2");
        assertThat(marked()).containsExactly("configuration-gpus");
        askToSend("GPUs");
        robot.push(KeyCode.ENTER);
        awaitSheetClosed("aiapps-warning");
        assertThat(submits()).isZero();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        String run = send();
        assertThat(submits()).isEqualTo(1);
        return run;
    }

    private void askToSend(String changed) {
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        awaitStep("review");
        assertReview(changed);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        await("the safe button", () -> focused().equals("aiapps-warning-cancel"));
    }

    /** Says that what is there may be replaced; returns the name of the new run. */
    private String send() {
        await("the safe button", () -> focused().equals("aiapps-warning-cancel"));
        tabTo("aiapps-warning-ok");
        robot.push(KeyCode.SPACE);
        String run = awaitBegun();
        await("the way to it", () -> focused().equals("wizard-go-to-row"));
        robot.push(KeyCode.ENTER);
        awaitDetail(run);
        await("the row", () -> focused().equals("aiapps"));
        return run;
    }

    private void followToItsEnd(String run) {
        pass(Duration.ofSeconds(31));
        robot.push(KeyCode.F5);
        awaitState("Succeeded");
        assertThat(noticed()).contains(run + ": Succeeded");
        assertThat(focused()).isEqualTo("aiapps");
    }

    private String runAgain(String former) {
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        awaitForm("Filled with what " + former + " was run with from this console");
        await("the prefix", () -> focused().equals("aiapps-prefix"));
        tabAndReplace("configuration-args", "--epochs 99");
        askToSend("Arguments, GPUs");
        String run = send();
        assertThat(submits()).isEqualTo(2);
        return run;
    }

    /** The latest run is on top. */
    private void compare(String former, String run) {
        await(run, () -> current().equals(run));
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        await(former, () -> current().equals(former));
        robot.push(KeyCode.SPACE);
        awaitShown("aiapps-selection");
        tabBackTo("aiapps-compare-selected");
        robot.push(KeyCode.SPACE);
        await("the way out", () -> focused().equals("aiapps-comparison-close"));
        assertThat(words("aiapps-comparison-differences"))
                .contains("--epochs 20", "--epochs 99")
                .doesNotContain("GPUs");
        robot.push(KeyCode.ESCAPE);
        awaitSheetClosed("aiapps-comparison");
        await("the button", () -> focused().equals("aiapps-compare-selected"));
        tabTo("aiapps");
    }

    /** One of the two that are selected has ended, so that it is left out. */
    private void kill(String former, String run) {
        robot.push(KeyCode.DELETE);
        await("what is lost", () -> words("aiapps-confirm").contains("may not be copied to"));
        assertThat(words("aiapps-confirm"))
                .contains("Kill the AI app " + run, "Skipped: " + former);
        assertThat(focused()).isEqualTo("aiapps-confirm-cancel");
        tabTo("aiapps-confirm-ok");
        robot.push(KeyCode.SPACE);
        await("it to be killed", () -> kills() == 1 && !isShown("aiapps-changes"));
        await("the row", () -> focused().equals("aiapps"));
    }

    private String current() {
        return onScreen(
                () -> {
                    Object row = find("aiapps", TableView.class).getFocusModel().getFocusedItem();
                    return row instanceof AiApp each ? each.name() : "";
                });
    }
}
