package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/** With the keyboard alone: runs are found, understood, compared and killed (A1). */
class AiAppKeyboardJourneyTest extends AiAppJourney {

    @Test
    void a1RunsAreUnderstoodComparedAndKilled() throws Exception {
        openConsole();
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        awaitRuns();
        filter();
        aRefreshLeavesTheKeyboardWhereItIs();
        compare();
        killBoth();
    }

    private void filter() {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        await("the filter", () -> focused().equals("aiapps-filter"));
        robot.write("train");
        await("two rows", () -> runNames().equals(List.of(OTHER, LONG)));
        tabTo("aiapps");
        robot.push(KeyCode.HOME);
        await(OTHER, () -> current().equals(OTHER));
    }

    /** A run that goes on is read again and again; who is about to open its log must not mind. */
    private void aRefreshLeavesTheKeyboardWhereItIs() {
        robot.push(KeyCode.ENTER);
        awaitShown("aiapps-now-differences");
        tabTo("aiapps-container-1-log-open");
        int before = AnsweredCalls.count("aiapps/getDetail");
        robot.push(KeyCode.F5);
        await("the detail to be read", () -> AnsweredCalls.count("aiapps/getDetail") > before);
        await("the log", () -> focused().equals("aiapps-container-1-log-open"));
        robot.push(KeyCode.ESCAPE);
        await("the row", () -> focused().equals("aiapps") && !isShown("aiapps-detail"));
    }

    private void compare() {
        selectBoth();
        tabBackTo("aiapps-compare-selected");
        robot.push(KeyCode.SPACE);
        awaitShown("aiapps-comparison-differences");
        await("the way out", () -> focused().equals("aiapps-comparison-close"));
        robot.push(KeyCode.ESCAPE);
        await("the sheet to close", () -> !isShown("aiapps-comparison"));
        await("the button", () -> focused().equals("aiapps-compare-selected"));
        tabTo("aiapps");
    }

    private void killBoth() {
        robot.push(KeyCode.DELETE);
        await("both", () -> words("aiapps-confirm").contains("Kill 2 AI apps?"));
        assertThat(focused()).isEqualTo("aiapps-confirm-cancel");
        robot.push(KeyCode.ENTER);
        await("the sheet to close", () -> !isShown("aiapps-confirm"));
        assertThat(kills()).isZero();
        robot.push(KeyCode.DELETE);
        await("both", () -> words("aiapps-confirm").contains("Kill 2 AI apps?"));
        tabTo("aiapps-confirm-ok");
        robot.push(KeyCode.SPACE);
        await("both to be killed", () -> kills() == 2 && !isShown("aiapps-changes"));
        assertThat(focused()).isEqualTo("aiapps");
    }

    /** The keyboard is on the first of two rows. */
    private void selectBoth() {
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        await(LONG, () -> current().equals(LONG));
        robot.push(KeyCode.SPACE);
        awaitShown("aiapps-selection");
    }

    private String current() {
        return onScreen(
                () -> {
                    Object row = find("aiapps", TableView.class).getFocusModel().getFocusedItem();
                    return row instanceof AiApp run ? run.name() : "";
                });
    }
}
