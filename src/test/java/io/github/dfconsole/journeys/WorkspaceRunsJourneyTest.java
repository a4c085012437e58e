package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * From an AI workspace a user sees what was run from it, goes there, and acts in a small window.
 */
class WorkspaceRunsJourneyTest extends AiAppJourney {

    @Test
    void runsAreCountedShownAndLedToAndNoActionIsOutOfReach() throws Exception {
        openConsole();
        await("how often it was run", () -> cell("runs").equals("4"));
        assertThat(cell("last-result")).isEqualTo("Succeeded");
        assertThat(AnsweredCalls.count("aiapps/getList")).isLessThanOrEqualTo(1);
        clickOnRow("aiworkspaces", 0);
        robot.push(KeyCode.ENTER);
        awaitShown("aiworkspaces-detail-runs-0");
        assertThat(words("aiworkspaces-detail-runs"))
                .contains(
                        "Runs of this AI workspace (4)", ENDED, WAITING, OTHER, LONG, "1 min 25 s");
        moreInASmallWindow();
        showAll();
    }

    /** By keyboard; what is off says why, and the line stays as high as it was. */
    private void moreInASmallWindow() {
        double height = height("aiworkspaces-detail .action-bar");
        resize(1024, 700);
        await("the menu to be needed", () -> find("aiworkspaces-more", Node.class).isVisible());
        assertThat(height("aiworkspaces-detail .action-bar")).isEqualTo(height);
        tabTo("aiworkspaces-delete");
        List<String> offered =
                onScreen(() -> MoreMenu.open().stream().map(MenuItem::getId).toList());
        assertThat(offered).endsWith("aiworkspaces-delete-more");
        robot.push(KeyCode.ENTER);
        awaitShown("aiworkspaces-confirm");
        robot.push(KeyCode.ESCAPE);
        await("the sheet to close", () -> !isShown("aiworkspaces-confirm"));
        await("the same button", () -> focused().equals("aiworkspaces-more"));
        // The keys of an action in the menu start it without the menu.
        robot.push(KeyCode.DELETE);
        awaitShown("aiworkspaces-confirm");
        robot.push(KeyCode.ESCAPE);
        await("the sheet to close", () -> !isShown("aiworkspaces-confirm"));
    }

    private void showAll() {
        tabTo("aiworkspaces-detail-runs-all");
        robot.push(KeyCode.SPACE);
        awaitRuns();
        assertThat(text("aiapps-pick-workspace")).isEqualTo("AI workspace: vision");
    }

    private String cell(String column) {
        return onScreen(
                () ->
                        robot.lookup("#aiworkspaces .table-cell").queryAll().stream()
                                .filter(node -> isCell(node, "aiworkspaces-" + column))
                                .map(node -> ((Labeled) node).getText())
                                .findFirst()
                                .orElse(""));
    }

    private static boolean isCell(Node node, String column) {
        return node instanceof TableCell<?, ?> cell
                && cell.getIndex() == 0
                && cell.getTableColumn() != null
                && column.equals(cell.getTableColumn().getId());
    }

    private double height(String selector) {
        return onScreen(
                () -> {
                    Node node = robot.lookup("#" + selector).query();
                    node.getScene().getRoot().layout();
                    return node.getLayoutBounds().getHeight();
                });
    }

    private void resize(double width, double height) {
        onScreen(
                () -> {
                    Stage stage = (Stage) find("aiworkspaces", Node.class).getScene().getWindow();
                    stage.setWidth(width);
                    stage.setHeight(height);
                    return true;
                });
    }
}
