package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;

/** With the mouse: the configuration of an AI workspace is changed, and the workspace deleted. */
class WorkspaceChangeJourneyTest extends TrainingJourney {

    @Test
    void aConfigurationIsChangedMergedAndUsedAgainAndItsWorkspaceDeleted() throws Exception {
        openTraining();
        showWorkspace();
        changeIt();
        changeItWhileAColleagueDoes();
        useAnEarlierOneAgain();
        deleteIt();
        assertNoFileHas(SECRET);
    }

    private void changeIt() throws Exception {
        click("#aiworkspaces-configure");
        awaitShown("configuration-gpus");
        assertThat(words("aiworkspaces-differences")).contains("present configuration (0)");
        click("#aiworkspaces-confirm-ok");
        await("nothing to send", () -> isShown("aiworkspaces-configure-message"));
        assertThat(settings()).isZero();
        wheelAndReplace("configuration-gpus", "2");
        assertThat(words("aiworkspaces-differences"))
                .contains("present configuration (1)", "GPUs: 1 → 2");
        click("#aiworkspaces-confirm-ok");
        awaitSheetClosed("aiworkspaces-confirm");
        await("it to be shown", () -> words("aiworkspaces-detail-now").contains("T4 × 2"));
        assertThat(settings()).isEqualTo(1);
        assertThat(configured()).isEqualTo(configuration("--epochs 20", CORES, 2));
        awaitNotice("The configuration of vision has been changed.");
    }

    /** The own change is of cores and GPUs; the other one of the arguments, and of cores, too. */
    private void changeItWhileAColleagueDoes() throws Exception {
        click("#aiworkspaces-configure");
        awaitShown("configuration-gpus");
        wheelAndReplace("configuration-cores", "12");
        wheelAndReplace("configuration-gpus", "4");
        meanwhile(session -> configure(session, configuration("--epochs 77", 16, 2)));
        int before = settings();
        click("#aiworkspaces-confirm-ok");
        awaitShown("aiworkspaces-drift");
        assertThat(words("aiworkspaces-confirm")).contains("Someone else has set another");
        assertThat(words("aiworkspaces-drift"))
                .contains("Arguments: --epochs 20 → --epochs 77", "CPU cores: 8 → 16")
                .contains("Changed by both", "Mine: 12", "Theirs: 16")
                .doesNotContain("GPUs");
        assertThat(find("aiworkspaces-confirm-ok", Node.class).isDisabled()).isTrue();
        wheelTo("aiworkspaces-drift-theirs-cpu");
        wheelTo("aiworkspaces-drift-merge");
        await("it to be merged", () -> !isShown("aiworkspaces-drift"));
        assertThat(settings()).isEqualTo(before);
        assertThat(typed("configuration-args")).isEqualTo("--epochs 77");
        assertThat(typed("configuration-cores")).isEqualTo("16");
        assertThat(words("aiworkspaces-differences"))
                .contains("present configuration (1)", "GPUs: 2 → 4");
        click("#aiworkspaces-confirm-ok");
        awaitSheetClosed("aiworkspaces-confirm");
        await("both changes", () -> words("aiworkspaces-detail-now").contains("T4 × 4"));
        assertThat(words("aiworkspaces-detail-now")).contains("16 cores");
        assertThat(settings()).isEqualTo(before + 1);
        assertThat(configured()).isEqualTo(configuration("--epochs 77", 16, 4));
        awaitNotice("The configuration of vision has been changed.");
    }

    /** The fourth from the top is what the workspace had at first. */
    private void useAnEarlierOneAgain() throws Exception {
        int before = settings();
        wheelTo("aiworkspaces-use-again-3");
        awaitShown("aiworkspaces-confirm-ok");
        await("what changes", () -> words("aiworkspaces-confirm").contains("GPUs: 4 → 1"));
        assertThat(words("aiworkspaces-confirm"))
                .contains("Arguments: --epochs 77 → --epochs 20")
                .doesNotContain("HF_TOKEN", SECRET);
        click("#aiworkspaces-confirm-ok");
        await("it to be shown", () -> words("aiworkspaces-detail-now").contains("T4 × 1"));
        assertThat(settings()).isEqualTo(before + 1);
        assertThat(configured()).isEqualTo(configuration("--epochs 20", CORES, 1));
        awaitNotice("The configuration of vision has been changed.");
    }

    private void deleteIt() {
        wheelTo("aiworkspaces-delete");
        await("its runs", () -> words("aiworkspaces-confirm").contains("has not ended"));
        assertThat(words("aiworkspaces-confirm"))
                .contains("train-1, run from vision, has not ended.")
                .doesNotContain(ENDED);
        enter("aiworkspaces-confirm-name", "visio");
        assertThat(find("aiworkspaces-confirm-ok", Node.class).isDisabled()).isTrue();
        robot.write("n");
        click("#aiworkspaces-confirm-ok");
        awaitRows(1);
        assertThat(workspaces()).containsExactly("speech");
        assertThat(AnsweredCalls.count("aiworkspaces/delete")).isEqualTo(1);
        awaitNotice("vision has been deleted.");
        click("#navigation-aiapps");
        await("its runs to stay", () -> isShown("aiapps") && runNames().contains(GOING));
    }
}
