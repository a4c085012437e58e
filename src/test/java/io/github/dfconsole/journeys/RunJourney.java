package io.github.dfconsole.journeys;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.stream.Collectors;

/** Somebody looks at runs of AI apps. */
abstract class RunJourney extends WorkspaceJourney {

    /** The names in the table. */
    protected List<String> runNames() {
        return onScreen(
                () -> {
                    List<?> rows = find("aiapps", TableView.class).getItems();
                    return rows.stream().map(row -> ((AiApp) row).name()).toList();
                });
    }

    protected int index(String name) {
        return runNames().indexOf(name);
    }

    /** What is said within a node, or in the window that is in front. */
    protected String words(String id) {
        return onScreen(() -> words(robot.lookup("#" + id).<Node>query()));
    }

    /** The words of the notices in the corner. */
    protected String noticed() {
        return onScreen(
                () ->
                        robot.lookup(".notice-card").queryAll().stream()
                                .map(this::words)
                                .collect(Collectors.joining("\n")));
    }

    private String words(Node node) {
        return robot.from(node).lookup((Node each) -> each instanceof Labeled).queryAll().stream()
                .map(each -> asRead((Labeled) each))
                .collect(Collectors.joining("\n"));
    }

    /** Selects a run with the mouse, or takes it from the selection. */
    protected void tick(String run) {
        int index = index(run);
        click(
                () ->
                        robot.lookup("#aiapps-select-row")
                                .match(
                                        (CheckBox box) ->
                                                box.getParent().getParent()
                                                                instanceof TableRow<?> row
                                                        && row.getIndex() == index)
                                .query());
    }

    protected int kills() {
        return AnsweredCalls.count("aiapps/kill");
    }

    protected void awaitState(String word) {
        await("the run to be " + word, () -> text("aiapps-detail-state").equals(word));
    }
}
