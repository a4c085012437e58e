package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** The same actions are offered by toolbar, row menu, details and keys. */
class ActionsJourneyTest extends Journey {

    private static final List<String> ROW_ACTIONS =
            List.of(
                    "notebooks-open",
                    "notebooks-ssh",
                    "notebooks-clone",
                    "notebooks-change",
                    "notebooks-bucket",
                    "notebooks-delete");

    private void openNotebooks() throws Exception {
        open("--sandbox", "--sandbox-readiness", "0", "--language", "en");
        awaitRows(42);
        click("#navigation-notebooks");
        await("three notebooks", () -> isShown("notebooks") && notebooks() == 3);
    }

    private int notebooks() {
        return find("notebooks", TableView.class).getItems().size();
    }

    private List<String> ids(Stream<MenuItem> items, String suffix) {
        return items.map(MenuItem::getId)
                .filter(id -> id != null && id.endsWith(suffix))
                .map(id -> id.replace(suffix, ""))
                .toList();
    }

    @Test
    void everyActionIsInToolbarRowMenuAndDetails() throws Exception {
        openNotebooks();
        clickOnRow("notebooks", 0);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        ContextMenu menu = onScreen(() -> find("notebooks", TableView.class).getContextMenu());
        await("the row menu", menu::isShowing);
        assertThat(onScreen(() -> ids(menu.getItems().stream(), "-row"))).isEqualTo(ROW_ACTIONS);
        robot.push(KeyCode.ESCAPE);
        await("no menu", () -> !menu.isShowing());
        assertThat(
                        onScreen(
                                () ->
                                        ids(
                                                find("notebooks-actions", MenuButton.class)
                                                        .getItems()
                                                        .stream(),
                                                "-toolbar")))
                .isEqualTo(ROW_ACTIONS);
        robot.push(KeyCode.ENTER);
        awaitShown("notebooks-settings");
        assertThat(ROW_ACTIONS).allMatch(this::isShown);
    }

    @Test
    void t7AnActionForOneRowSaysWhyItIsOffForTwo() throws Exception {
        openNotebooks();
        clickOnRow("notebooks", 0);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        awaitShown("notebooks-selection");
        click("#notebooks-actions");
        MenuItem open =
                onScreen(
                        () ->
                                find("notebooks-actions", MenuButton.class).getItems().stream()
                                        .filter(
                                                item ->
                                                        "notebooks-open-toolbar"
                                                                .equals(item.getId()))
                                        .findFirst()
                                        .orElseThrow());
        await("the reason", () -> open.getText().equals("Open – Works on one row at a time"));
        assertThat(onScreen(open::isDisable)).isTrue();
    }

    @Test
    void severalNotebooksAreDeletedByTypingHowMany() throws Exception {
        openNotebooks();
        AnsweredCalls.reset();
        clickOnRow("notebooks", 0);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        awaitShown("notebooks-selection");
        robot.push(KeyCode.DELETE);
        awaitShown("notebooks-confirm-names");
        assertThat(onScreen(() -> find("notebooks-confirm-ok", Button.class).isDisabled()))
                .isTrue();
        enter("notebooks-confirm-name", "2");
        click("#notebooks-confirm-ok");
        await("one left", () -> notebooks() == 1);
        assertThat(AnsweredCalls.count("notebooks/delete")).isEqualTo(2);
    }
}
