package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

/** A user arranges the console, and finds it as it was the next day. */
class PreferencesJourneyTest extends Journey {

    private String zone = "";

    @Test
    void choosesEachPreferenceSeesItsEffectAndFindsItAfterARestart() throws Exception {
        open("--sandbox");
        awaitRows(42);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await("the keyboard", () -> focused().equals("preferences-language"));
        chooseLook();
        chooseTimes();
        chooseStart();
        findFiles();
        robot.push(KeyCode.ESCAPE);
        await("the page to be gone", () -> !isShown("preferences"));

        close();
        open("--sandbox");
        awaitShown("apps");
        await("the time zone", () -> text("apps-updated").contains(zone));
        assertThat(rowHeight("apps")).isEqualTo(26);
        click("#navigation-preferences");
        awaitShown("preferences");
        assertThat(isOn("preferences-theme-dark")).isTrue();
        assertThat(isOn("preferences-density-compact")).isTrue();
        assertThat(isOn("preferences-start-last")).isTrue();
        assertThat(shownIn("preferences-language")).isEqualTo("日本語");
        assertThat(shownIn("preferences-refresh")).isEqualTo("しない");
        assertThat(shownIn("preferences-zone")).startsWith(zone + ",");
        assertThat(onScreen(() -> find("preferences-notices", CheckBox.class).isSelected()))
                .isFalse();
    }

    private void chooseLook() {
        choose("preferences-language", "English");
        await("English", () -> text("navigation-preferences").equals("Preferences"));
        tabTo("preferences-theme-system");
        robot.push(KeyCode.LEFT);
        await("dark", () -> isOn("preferences-theme-dark"));
        await("a dark window", () -> stylesheet().contains("dark"));
        double before = rowHeight("aiworkspaces");
        tabTo("preferences-density-comfortable");
        robot.push(KeyCode.RIGHT);
        await("lower rows", () -> rowHeight("aiworkspaces") < before);
    }

    private static String stylesheet() {
        return Application.getUserAgentStylesheet();
    }

    private void chooseTimes() {
        choose("preferences-refresh", "Never");
        tabTo("preferences-zone");
        String system = shownIn("preferences-zone");
        robot.push(KeyCode.DOWN);
        await("another zone", () -> !shownIn("preferences-zone").equals(system));
        zone = shownIn("preferences-zone").split(",", 2)[0];
        await(
                "times there",
                () ->
                        robot.lookup("#aiworkspaces-updated").queryAllAs(Labeled.class).stream()
                                .anyMatch(label -> label.getText().contains(zone)));
    }

    private void chooseStart() {
        tabTo("preferences-start-connections");
        robot.push(KeyCode.RIGHT);
        await("the last connection", () -> isOn("preferences-start-last"));
        choose("preferences-screen", "Apps");
        tabTo("preferences-notices");
        robot.push(KeyCode.SPACE);
        choose("preferences-language", "日本語");
        await("Japanese", () -> text("navigation-preferences").equals("環境設定"));
        assertThat(shownIn("preferences-refresh")).isEqualTo("しない");
    }

    private void findFiles() {
        tabTo("preferences-drafts-open");
        robot.push(KeyCode.SPACE);
        await("the reason", () -> !text("preferences-not-opened").isEmpty());
        assertThat(text("preferences-settings-path")).startsWith(home.toString());
    }

    /** Goes to a drop-down and up in it, then down until it shows what is wanted. */
    private void choose(String box, String wanted) {
        tabTo(box);
        for (int above = 0; above < 10; above++) {
            robot.push(KeyCode.UP);
        }
        for (int tries = 0; !shownIn(box).equals(wanted) && tries < 10; tries++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(shownIn(box)).isEqualTo(wanted);
    }

    private String shownIn(String box) {
        return onScreen(
                () ->
                        ((Parent) find(box, ComboBox.class))
                                .getChildrenUnmodifiable().stream()
                                        .filter(
                                                node ->
                                                        node instanceof ListCell<?>
                                                                && node.isVisible())
                                        .map(cell -> "" + ((ListCell<?>) cell).getText())
                                        .collect(Collectors.joining()));
    }

    private boolean isOn(String radio) {
        return onScreen(() -> find(radio, RadioButton.class).isSelected());
    }

    private double rowHeight(String table) {
        return onScreen(() -> find(table, TableView.class).getFixedCellSize());
    }
}
