package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;

import java.util.List;

/** Somebody runs AI apps from a workspace. */
abstract class RunSubmissionJourney extends TrainingJourney {

    private static final String IS_RUNNING = " is running";

    /** Waits until the form is filled from the workspace, and a beginning of the name suggested. */
    protected void awaitForm(String origin) {
        awaitStep("run");
        await(origin, () -> words("aiapps-origin").contains(origin));
        await("a prefix", () -> typed("aiapps-prefix").matches("visio[a-z]{3}"));
    }

    /** The inputs whose values are marked as changed. */
    protected List<String> marked() {
        return onScreen(
                () ->
                        robot
                                .from(robot.lookup("#wizard-page-run").<Node>query())
                                .lookup((Node each) -> isMark(each))
                                .queryAll()
                                .stream()
                                .map(each -> each.getParent().lookup(".text-input").getId())
                                .toList());
    }

    private static boolean isMark(Node node) {
        return node instanceof Labeled label
                && label.isVisible()
                && label.getText() != null
                && (label.getText().equals("Changed") || label.getText().endsWith(" – changed"));
    }

    /** Looks at the review, whose last button is not pressed yet. */
    protected void assertReview(String changed) {
        assertThat(words("wizard-page-review")).contains("Changed for this run\n" + changed);
        assertThat(words("aiapps-replaced")).isEqualTo("Each run replaces " + OUTPUT + ".");
        assertThat(text("wizard-json")).contains("********").doesNotContain(SECRET);
    }

    /** Waits until the run that was submitted begins; returns its name. */
    protected String awaitBegun() {
        awaitShown("wizard-result");
        await("it to run", () -> text("wizard-result-title").endsWith(IS_RUNNING));
        String title = text("wizard-result-title");
        return title.substring(0, title.length() - IS_RUNNING.length());
    }

    /** Waits until the detail of a run is shown. */
    protected void awaitDetail(String run) {
        await(run, () -> isShown("aiapps-detail-name") && text("aiapps-detail-name").equals(run));
        awaitState("Running");
    }
}
