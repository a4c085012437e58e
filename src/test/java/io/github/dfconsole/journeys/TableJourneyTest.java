package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody lives in the table: by keyboard alone, and again the next day. */
class TableJourneyTest extends Journey {

    @Test
    void t13AndT15ByKeyboardAloneFromTheFilterToAFile() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("pytorch:2.3.1");
        awaitRows(9);
        robot.push(KeyCode.DOWN);
        await("the table", () -> find("aiworkspaces", TableView.class).isFocused());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        awaitShown("aiworkspaces-detail-configurations");
        robot.push(KeyCode.ESCAPE);
        await("the detail to be gone", () -> !isShown("aiworkspaces-detail"));
        assertThat(find("aiworkspaces", TableView.class).isFocused()).isTrue();

        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(text("aiworkspaces-count")).isEqualTo("(2/42 selected)");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(text("aiworkspaces-count")).isEqualTo("(9/42 selected)");

        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        awaitShown("export-write");
        robot.push(KeyCode.ENTER);
        Path file = home.resolve("aiworkspaces.csv");
        await("the file", () -> Files.exists(file));
        assertThat(file).content().contains("Name,Access,Runs,Last result,Description", "추천-모델");
        assertThat(Files.readAllLines(file)).hasSize(10);
    }

    @Test
    void t8LayoutSortFilterAndLanguageAreThereTheNextDay() throws Exception {
        open("--sandbox");
        awaitRows(42);
        click("#language");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        await("Korean", () -> text("navigation-aiworkspaces").equals("AI 워크스페이스"));
        click("#aiworkspaces-columns");
        awaitShown("aiworkspaces-columns-image");
        click("#aiworkspaces-columns-image");
        click("#aiworkspaces-columns-name-sort");
        await("sorted by name", () -> sortedColumns() == 1);
        robot.push(KeyCode.ESCAPE);
        click("#aiworkspaces-filter");
        robot.write("churn");
        awaitRows(1);

        close();
        open("--sandbox");
        awaitRows(1);
        assertThat(text("navigation-aiworkspaces")).isEqualTo("AI 워크스페이스");
        assertThat(find("language", ComboBox.class).getValue()).hasToString("KOREAN");
        assertThat(sortedColumns()).isEqualTo(1);
        TableView<?> table = find("aiworkspaces", TableView.class);
        assertThat(table.getVisibleLeafColumns())
                .extracting(TableColumnBase::getId)
                .contains("aiworkspaces-name")
                .doesNotContain("aiworkspaces-image");
    }

    private int sortedColumns() {
        return find("aiworkspaces", TableView.class).getSortOrder().size();
    }

    @Test
    void aBrokenSettingsFileIsSaidAndCostsNothingElse() throws Exception {
        Path folder = Files.createDirectories(home.resolve(".config/dataforest-console"));
        Files.writeString(folder.resolve("settings.json"), "{\"language\":\"KOR");
        open("--sandbox", "--language", "en");
        awaitShown("warning");
        robot.push(KeyCode.ESCAPE);
        awaitRows(42);
        assertThat(folder.resolve("settings.json.broken")).hasContent("{\"language\":\"KOR");
    }

    /** The window comes a moment later than the console knows what it has to say. */
    @Test
    void aBrokenSettingsFileAndAConnectionThatIsGoneAreSaidOnceThereIsAWindow() throws Exception {
        Path folder = Files.createDirectories(home.resolve(".config/dataforest-console"));
        Files.writeString(folder.resolve("settings.json"), "{\"language\":\"KOR");
        open("--profile", "nobody", "--language", "en");
        awaitShown("warning");
        robot.push(KeyCode.ESCAPE);
        await("the dialog to close", () -> !isShown("warning"));
        awaitShown("connect-connect");
        await("the name", () -> text("profile-message").contains("nobody"));
    }
}
