package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** With the mouse: an AI app is run from a workspace, again, compared and killed. */
class RunSubmissionJourneyTest extends RunSubmissionJourney {

    @Test
    void anAiAppIsRunFollowedRunAgainComparedAndKilled() throws Exception {
        openTraining();
        String first = run();
        followToItsEnd(first);
        String second = runAgain(first);
        compare(first, second);
        kill(second);
        assertThat(submits()).isEqualTo(2);
        assertThat(settings()).isZero();
        assertThat(configured()).isEqualTo(configuration("--epochs 20", CORES, 1));
        assertNoFileHas(SECRET);
    }

    private String run() {
        showWorkspace();
        click("#aiworkspaces-run");
        awaitForm("Filled with the present configuration of the workspace.");
        assertThat(marked()).isEmpty();
        wheelAndReplace("configuration-gpus", "2");
        assertThat(marked()).containsExactly("configuration-gpus");
        next("review");
        assertReview("GPUs");
        click("#wizard-next");
        awaitShown("aiapps-warning-ok");
        assertThat(words("aiapps-warning")).contains("Replace what is in HDFS", OUTPUT);
        click("#aiapps-warning-cancel");
        awaitSheetClosed("aiapps-warning");
        assertThat(submits()).isZero();
        String run = send();
        assertThat(submits()).isEqualTo(1);
        return run;
    }

    /** Says that what is there may be replaced; returns the name of the new run. */
    private String send() {
        click("#wizard-next");
        awaitShown("aiapps-warning-ok");
        click("#aiapps-warning-ok");
        String run = awaitBegun();
        closeNotices();
        click("#wizard-go-to-row");
        awaitDetail(run);
        return run;
    }

    private void followToItsEnd(String run) {
        pass(Duration.ofSeconds(31));
        click("#aiapps-refresh");
        awaitState("Succeeded");
        assertThat(noticed()).contains(run + ": Succeeded", "The AI app has ended after 30 s");
        closeNotices();
    }

    private String runAgain(String former) {
        click("#aiapps-again");
        awaitForm("Filled with what " + former + " was run with from this console");
        assertThat(words("aiapps-secrets-taken")).contains("HF_TOKEN");
        assertThat(former).doesNotStartWith(typed("aiapps-prefix"));
        assertThat(marked()).containsExactly("configuration-gpus");
        assertThat(typed("configuration-gpus")).isEqualTo("2");
        wheelAndReplace("configuration-args", "--epochs 99");
        next("review");
        assertReview("Arguments, GPUs");
        String run = send();
        assertThat(submits()).isEqualTo(2);
        return run;
    }

    private void compare(String former, String run) {
        tick(former);
        tick(run);
        awaitShown("aiapps-selection");
        click("#aiapps-compare-selected");
        awaitShown("aiapps-comparison-differences");
        assertThat(words("aiapps-comparison-differences"))
                .contains("--epochs 20", "--epochs 99", former, run)
                .doesNotContain("GPUs", SECRET);
        assertThat(words("aiapps-comparison")).contains("HF_TOKEN");
        click("#aiapps-comparison-close");
        awaitSheetClosed("aiapps-comparison");
        tick(former);
        tick(run);
        await("nothing to be selected", () -> !isShown("aiapps-selection"));
    }

    private void kill(String run) {
        clickOnRow("aiapps", index(run));
        awaitDetail(run);
        click("#aiapps-kill");
        await("what is lost", () -> words("aiapps-confirm").contains("may not be copied to"));
        assertThat(words("aiapps-confirm"))
                .contains("Kill the AI app " + run, "Results in /model", OUTPUT);
        click("#aiapps-confirm-ok");
        awaitState("Killed");
        assertThat(kills()).isEqualTo(1);
    }
}
