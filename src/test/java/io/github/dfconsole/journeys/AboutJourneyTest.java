package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Somebody wants to know what this program is, and where its files are. */
class AboutJourneyTest extends Journey {

    @Test
    void looksForAPartAndItsLicenceByMouse() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);
        click("#navigation-about");
        awaitShown("about-version");
        assertThat(text("about-version")).matches("Version \\d.*");
        click("#about-copy");
        await("the versions", () -> text("about-copied").equals("Copied"));
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString()))
                .contains("Data Forest Console", "JavaFX 26");

        click("#about-tab-parts");
        awaitShown("about-filter");
        enter("about-filter", "atlantafx");
        await("one part", () -> find("about-parts", TableView.class).getItems().size() == 1);
        clickOnRow("about-parts", 0);
        await("its licence", () -> licence().contains("mkpaz"));
    }

    private String licence() {
        return find("about-text", TextInputControl.class).getText();
    }

    @Test
    void a1FindsTheLogFromTheConnectPageByKeyboard() throws Exception {
        open("--language", "en");
        awaitShown("connect");
        tabTo("connect-about");
        robot.push(KeyCode.SPACE);
        awaitShown("about-version");
        await("the keyboard", () -> focused().equals("about-close"));
        tabTo("about-tabs");
        robot.push(KeyCode.RIGHT);
        awaitShown("about-logs-path");
        Path logs = Path.of(text("about-logs-path"));
        assertThat(logs).startsWith(home).isDirectory();
        tabTo("about-drafts-open");
        robot.push(KeyCode.SPACE);
        await("the reason", () -> text("about-not-opened").contains("no folder yet"));
        robot.push(KeyCode.ESCAPE);
        await("the sheet to be gone", () -> !isShown("about"));
        close();
        List<String> lines = log(logs);
        assertThat(lines.getFirst()).contains("Started: Data Forest Console");
        assertThat(lines.getLast()).endsWith("Ended");
    }

    private static List<String> log(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path only =
                    files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".log"))
                            .findFirst()
                            .orElseThrow();
            return Files.readAllLines(only);
        }
    }
}
