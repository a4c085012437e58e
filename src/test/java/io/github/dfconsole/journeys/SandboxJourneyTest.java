package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiWorkspace;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Somebody opens the console on its sandbox and looks around. */
class SandboxJourneyTest extends Journey {

    @Test
    void opensOnTheTableWithRows() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);
        assertThat(text("connection-badge")).isEqualTo("Sandbox");
        assertThat(text("aiworkspaces-count")).isEqualTo("(42)");
        await("the call in the status line", () -> text("status-call").contains("getList"));
    }

    @Test
    void t15FiltersSortsSelectsAndReadsTheDetail() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);

        click("#aiworkspaces-filter");
        robot.write("pytorch:2.3.1");
        awaitRows(9);
        assertThat(text("aiworkspaces-count")).isEqualTo("(9/42)");

        click("#aiworkspaces-name .label");
        await("sorted by name", () -> names().equals(names().stream().sorted().toList()));
        click("#aiworkspaces-name .label");
        await("sorted the other way", () -> names().getFirst().compareTo("speech") > 0);

        click("#aiworkspaces-filter");
        robot.write("zzz");
        awaitShown("aiworkspaces-no-match");
        click("#aiworkspaces-no-match-clear");
        awaitRows(42);

        click("#aiworkspaces-filter");
        robot.write("doc-embed");
        awaitRows(1);
        clickOnRow("aiworkspaces", 0);
        awaitShown("aiworkspaces-detail-configurations");
        assertThat(text("aiworkspaces-detail-name")).isEqualTo("doc-embed");
        click("#aiworkspaces-detail-close");
        await("the detail to be gone", () -> !isShown("aiworkspaces-detail"));
        assertThat(find("aiworkspaces", TableView.class).isFocused()).isTrue();

        robot.type(KeyCode.DOWN);
        assertThat(isShown("aiworkspaces-detail")).isFalse();
        robot.type(KeyCode.ENTER);
        awaitShown("aiworkspaces-detail");
        robot.type(KeyCode.ESCAPE);
        await("the detail to be gone", () -> !isShown("aiworkspaces-detail"));
        assertThat(find("aiworkspaces", TableView.class).isFocused()).isTrue();
    }

    @Test
    void looksAtTheConnectPageAndComesBackToTheSameRows() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);
        click("#connection-badge");
        click("#connection-change");
        awaitShown("connect");
        robot.type(KeyCode.ESCAPE);
        awaitShown("aiworkspaces");
        assertThat(rows()).isEqualTo(42);
    }

    @Test
    void speaksAnotherLanguageAtOnce() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);
        click("#language");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await("Korean", () -> text("navigation-aiworkspaces").equals("AI 워크스페이스"));
        assertThat(text("connection-badge")).isEqualTo("샌드박스");
    }

    private List<String> names() {
        List<?> rows = find("aiworkspaces", TableView.class).getItems();
        return rows.stream().map(row -> ((AiWorkspace) row).name()).toList();
    }
}
