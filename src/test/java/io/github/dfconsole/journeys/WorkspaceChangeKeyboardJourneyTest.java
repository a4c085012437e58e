package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/**
 * With the keyboard alone: the configuration of an AI workspace is changed, and the workspace
 * deleted (A1).
 */
class WorkspaceChangeKeyboardJourneyTest extends TrainingJourney {

    @Test
    void a1AConfigurationIsChangedMergedAndUsedAgainAndItsWorkspaceDeleted() throws Exception {
        openTraining();
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        await("the filter", () -> focused().equals("aiworkspaces-filter"));
        robot.write(WORKSPACE);
        awaitRows(1);
        tabTo("aiworkspaces");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        awaitShown("aiworkspaces-detail-configurations");
        changeIt();
        changeItWhileAColleagueDoes();
        useAnEarlierOneAgain();
        deleteIt();
    }

    private void openForm() {
        tabTo("aiworkspaces-configure");
        robot.push(KeyCode.SPACE);
        await("the first field", () -> focused().equals("configuration-image"));
    }

    private void send() {
        tabTo("aiworkspaces-confirm-ok");
        robot.push(KeyCode.SPACE);
    }

    private void awaitSent(String shown) {
        awaitSheetClosed("aiworkspaces-confirm");
        await("it to be shown", () -> words("aiworkspaces-detail-now").contains(shown));
        await("to be told", () -> noticed().contains("The configuration of vision has been"));
    }

    private void changeIt() throws Exception {
        openForm();
        tabAndReplace("configuration-gpus", "2");
        assertThat(words("aiworkspaces-differences")).contains("GPUs: 1 → 2");
        send();
        awaitSent("T4 × 2");
        await("the menu it is in", () -> focused().equals("aiworkspaces-more"));
        assertThat(settings()).isEqualTo(1);
        assertThat(configured()).isEqualTo(configuration("--epochs 20", CORES, 2));
    }

    /** The own change is of cores and GPUs; the other one of the arguments, and of cores, too. */
    private void changeItWhileAColleagueDoes() throws Exception {
        openForm();
        tabAndReplace("configuration-cores", "12");
        tabAndReplace("configuration-gpus", "4");
        meanwhile(session -> configure(session, configuration("--epochs 77", 16, 2)));
        int before = settings();
        send();
        await("the safe way", () -> focused().equals("aiworkspaces-drift-merge"));
        assertThat(settings()).isEqualTo(before);
        tabBackTo("aiworkspaces-drift-mine-cpu");
        robot.push(KeyCode.DOWN);
        await(
                "the other one",
                () -> find("aiworkspaces-drift-theirs-cpu", RadioButton.class).isSelected());
        tabTo("aiworkspaces-drift-merge");
        robot.push(KeyCode.SPACE);
        await("the first field", () -> focused().equals("configuration-image"));
        assertThat(words("aiworkspaces-differences"))
                .contains("present configuration (1)", "GPUs: 2 → 4");
        send();
        awaitSent("T4 × 4");
        await("the menu it is in", () -> focused().equals("aiworkspaces-more"));
        assertThat(settings()).isEqualTo(before + 1);
        assertThat(configured()).isEqualTo(configuration("--epochs 77", 16, 4));
    }

    /** The fourth from the top is what the workspace had at first. */
    private void useAnEarlierOneAgain() throws Exception {
        int before = settings();
        tabTo("aiworkspaces-use-again-3");
        robot.push(KeyCode.SPACE);
        await("the safe button", () -> focused().equals("aiworkspaces-confirm-cancel"));
        await("what changes", () -> words("aiworkspaces-confirm").contains("GPUs: 4 → 1"));
        robot.push(KeyCode.ENTER);
        awaitSheetClosed("aiworkspaces-confirm");
        assertThat(settings()).isEqualTo(before);
        await("the button", () -> focused().equals("aiworkspaces-use-again-3"));
        robot.push(KeyCode.SPACE);
        await("what changes", () -> words("aiworkspaces-confirm").contains("GPUs: 4 → 1"));
        send();
        awaitSent("T4 × 1");
        await("the button", () -> focused().equals("aiworkspaces-use-again-3"));
        assertThat(settings()).isEqualTo(before + 1);
        assertThat(configured()).isEqualTo(configuration("--epochs 20", CORES, 1));
    }

    private void deleteIt() {
        robot.push(KeyCode.ESCAPE);
        await("the row", () -> focused().equals("aiworkspaces"));
        robot.push(KeyCode.DELETE);
        await(
                "its runs",
                () ->
                        words("aiworkspaces-confirm")
                                .contains("train-1, run from vision, has not ended."));
        tabAndEnter("aiworkspaces-confirm-name", WORKSPACE);
        send();
        await("it to be gone", () -> noticed().contains("vision has been deleted."));
        assertThat(AnsweredCalls.count("aiworkspaces/delete")).isEqualTo(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        await("its runs to stay", () -> isShown("aiapps") && runNames().contains(GOING));
    }
}
