package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiWorkspace;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Somebody creates and changes AI workspaces. */
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
        robot.moveTo(onScreen(() -> besideWhatIsScrolledWith(id)));
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

    /**
     * Where no field takes the wheel for itself. The headless platform takes the place on the
     * screen for one within the window that is in front.
     */
    private Point2D besideWhatIsScrolledWith(String id) {
        Node viewport = viewport(id);
        Bounds view = viewport.localToScene(viewport.getBoundsInLocal());
        return new Point2D(view.getMinX() + 4, view.getMinY() + view.getHeight() / 2);
    }

    /** What a node is scrolled in. */
    private Node viewport(String id) {
        Node each = robot.lookup("#" + id).<Node>query().getParent();
        while (!each.getStyleClass().contains("viewport")) {
            each = each.getParent();
        }
        return each;
    }

    private static Bounds bounds(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private boolean isInView(String id) {
        return onScreen(
                () -> {
                    Bounds view = bounds(viewport(id));
                    return view.contains(bounds(robot.lookup("#" + id).query()));
                });
    }

    private boolean isAbove(String id) {
        return onScreen(
                () ->
                        bounds(robot.lookup("#" + id).query()).getMinY()
                                < bounds(viewport(id)).getMinY());
    }

    /** Turns the wheel to a field and types in place of what it has. */
    protected void wheelAndReplace(String id, String text) {
        wheelTo(id);
        replace(id, text);
    }

    /** Goes to a field by keyboard and types in place of what it has. */
    protected void tabAndReplace(String id, String text) {
        tabTo(id);
        replace(id, text);
    }

    /** Types in place of what the field has that has the keyboard. */
    protected void replace(String id, String text) {
        robot.targetWindow(onScreen(() -> find(id, Node.class).getScene().getWindow()));
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(text);
        await(id + " to hold what was typed", () -> typed(id).equals(text));
    }

    protected void awaitCreated(String name) {
        awaitShown("wizard-result");
        await(
                name + " to be created",
                () -> text("wizard-result-title").equals(name + " was created"));
    }

    /** The state of the sandbox apart, which stands for the service. */
    protected void assertNoFileHas(String secret) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file :
                    files.filter(Files::isRegularFile)
                            .filter(each -> !each.toString().contains("sandbox"))
                            .toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(secret);
            }
        }
    }
}
