package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.testing.AnsweredCalls;

import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.stage.Window;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** A user looks after the apps of the sandbox. */
abstract class AppJourney extends WizardJourney {

    /** Opens the console where apps are listed. */
    protected void openApps(Duration readiness) throws Exception {
        String delay = String.valueOf(readiness.toMillis());
        open("--sandbox", "--sandbox-readiness", delay, "--language", "en");
        awaitRows(42);
        click("#navigation-apps");
        await("the apps of the sandbox", () -> appNames().contains("zk-main"));
        AnsweredCalls.reset();
    }

    /** Chooses a type in the wizard with the mouse. */
    protected void choose(String type) {
        String id = "apps-type-" + type;
        awaitShown(id);
        scrollTo(id);
        click("#" + id);
        await(type, () -> find(id, RadioButton.class).isSelected());
    }

    /** Turns the wheel until all of it is seen; the answers above may still move it. */
    private void scrollTo(String id) {
        await("how many run", () -> robot.lookup(".type-line").queryAll().size() > 20);
        robot.moveTo("#wizard-page-type .wizard-page-title");
        for (int turn = 0; turn < 40 && !isInView(id); turn++) {
            robot.scroll(1, VerticalDirection.DOWN);
        }
        assertThat(isInView(id)).isTrue();
    }

    private boolean isInView(String id) {
        return onScreen(
                () -> {
                    Node view = robot.lookup("#wizard-scroll .viewport").query();
                    Node node = robot.lookup("#" + id).query();
                    return view.localToScene(view.getLayoutBounds())
                            .contains(node.localToScene(node.getLayoutBounds()));
                });
    }

    protected void awaitStable(String name) {
        awaitShown("wizard-result");
        await(name + " to be stable", () -> text("wizard-result-title").contains("stable"));
        assertThat(text("wizard-result-title")).contains(name);
    }

    /** Waits until the app in the detail is in a state, as its pill says. */
    protected void awaitState(String word) {
        await("the app to be " + word, () -> text("apps-detail-state").equals(word));
    }

    /** Waits until a button can be pressed. */
    protected void awaitOn(String id) {
        await(id + " to be possible", () -> isShown(id) && !find(id, Node.class).isDisabled());
    }

    protected void awaitSheetClosed() {
        await("the sheet to close", () -> !isShown("apps-confirm"));
    }

    /** Nothing is said of changes below the list, as long as none goes on and all went well. */
    protected void awaitAtRest() {
        await("the changes to be at rest", () -> !isShown("apps-changes"));
    }

    protected int requests(String operation) {
        return AnsweredCalls.count("apps/" + operation);
    }

    protected List<String> appNames() {
        return onScreen(
                () ->
                        robot.lookup("#apps")
                                .<TableView<?>>tryQuery()
                                .map(
                                        table ->
                                                table.getItems().stream()
                                                        .map(row -> ((App) row).name())
                                                        .toList())
                                .orElse(List.of()));
    }

    /** What the sheet says that is in front. */
    protected String sheet() {
        return onScreen(
                () ->
                        List.copyOf(Window.getWindows()).stream()
                                .map(window -> window.getScene().getRoot().lookup("#apps-confirm"))
                                .filter(pane -> pane != null)
                                .flatMap(
                                        pane ->
                                                robot
                                                        .from(pane)
                                                        .lookup((Node each) -> true)
                                                        .queryAll()
                                                        .stream())
                                .filter(Labeled.class::isInstance)
                                .map(each -> asRead((Labeled) each))
                                .collect(Collectors.joining("\n")));
    }
}
