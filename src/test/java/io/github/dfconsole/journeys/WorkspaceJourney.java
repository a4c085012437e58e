package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiWorkspace;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.TableView;

import java.util.List;

/** Somebody creates AI workspaces. */
abstract class WorkspaceJourney extends WizardJourney {

    /** Opens the console where AI workspaces are listed. */
    protected void openWorkspaces() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);
    }

    protected List<String> workspaces() {
        return onScreen(
                () -> {
                    TableView<?> table = find("aiworkspaces", TableView.class);
                    return table.getItems().stream()
                            .map(row -> ((AiWorkspace) row).name())
                            .toList();
                });
    }

    /** Turns the wheel until all of it is seen, and clicks on it. */
    protected void wheelTo(String id) {
        awaitShown(id);
        robot.moveTo(onScreen(WorkspaceJourney::besideThePage));
        for (int turn = 0; turn < 80 && !isInView(id); turn++) {
            robot.scroll(1, isAbove(id) ? VerticalDirection.UP : VerticalDirection.DOWN);
        }
        assertThat(isInView(id)).as(id).isTrue();
        click("#" + id);
    }

    /** Turns the wheel to a field and types into it. */
    protected void wheelAndEnter(String id, String text) {
        wheelTo(id);
        robot.write(text);
        await(id + " to hold what was typed", () -> typed(id).equals(text));
    }

    /** Where no field takes the wheel for itself. */
    private static Point2D besideThePage() {
        Bounds view = bounds(viewport());
        return new Point2D(view.getMinX() + 4, view.getMinY() + view.getHeight() / 2);
    }

    private static Node viewport() {
        return new org.testfx.api.FxRobot().lookup("#wizard-scroll > .viewport").query();
    }

    private static Bounds bounds(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private boolean isInView(String id) {
        return onScreen(
                () -> {
                    Bounds view = bounds(viewport());
                    return view.contains(bounds(robot.lookup("#" + id).query()));
                });
    }

    private boolean isAbove(String id) {
        return onScreen(
                () ->
                        bounds(robot.lookup("#" + id).query()).getMinY()
                                < bounds(viewport()).getMinY());
    }

    protected void awaitCreated(String name) {
        awaitShown("wizard-result");
        await(
                name + " to be created",
                () -> text("wizard-result-title").equals(name + " was created"));
    }
}
