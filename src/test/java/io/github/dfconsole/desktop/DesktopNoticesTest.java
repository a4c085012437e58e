package io.github.dfconsole.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.ui.notice.Notices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class DesktopNoticesTest {

    private final List<List<String>> started = new ArrayList<>();

    private static Notices.Notice notice(String title, String text) {
        return new Notices.Notice(Notices.Tone.GOOD, () -> title, () -> text, null);
    }

    private List<String> shownOn(OperatingSystem system, String title, String text) {
        new DesktopNotices(new InlineJobs(), system, started::add).accept(notice(title, text));
        return started.getLast();
    }

    @Test
    void linuxShowsTitleAndText() {
        assertThat(shownOn(OperatingSystem.LINUX, "Notebook etl-2", "It is running."))
                .containsExactly(
                        "notify-send",
                        "--app-name=Data Forest Console",
                        "--",
                        "Notebook etl-2",
                        "It is running.");
    }

    @Test
    void macOsShowsThemWithTheNameOfTheProgram() {
        List<String> commandLine =
                shownOn(OperatingSystem.MACOS, "Notebook etl-2", "It is running.");
        assertThat(commandLine)
                .startsWith("osascript", "-e")
                .endsWith("Data Forest Console", "Notebook etl-2", "It is running.");
    }

    @Test
    void windowsRunsNoCommand() {
        assertThat(DesktopNotices.commandLine(OperatingSystem.WINDOWS, "title", "text")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-e", "--", "\" & quit & \"", "' ; rm -rf ~ ; '", "$(id)"})
    void noticeIsNeverTakenForAnOption(String hostile) {
        List<String> linux = shownOn(OperatingSystem.LINUX, hostile, hostile);
        assertThat(linux.subList(0, 4))
                .containsExactly("notify-send", "--app-name=Data Forest Console", "--", hostile);
        assertThat(linux).hasSize(5);
        List<String> mac = shownOn(OperatingSystem.MACOS, hostile, hostile);
        assertThat(mac.subList(0, 8))
                .isEqualTo(shownOn(OperatingSystem.MACOS, "other", "words").subList(0, 8))
                .endsWith("Data Forest Console");
        assertThat(mac.subList(8, mac.size())).containsExactly(hostile, hostile);
    }

    @Test
    void linuxEscapesMarkupAndBackslashes() {
        assertThat(shownOn(OperatingSystem.LINUX, "<b>", "<img src='x'> \\342\\200\\256 & more"))
                .endsWith("<b>", "&lt;img src='x'&gt; \\\\342\\\\200\\\\256 &amp; more");
    }

    @Test
    void truncatesToOneLineAndEscapesInvisibleCharacters() {
        assertThat(shownOn(OperatingSystem.MACOS, "two\nlines", "a\u0000b\u202E"))
                .endsWith("two lines", "a\\u0000b\\u202E");
        assertThat(shownOn(OperatingSystem.MACOS, "숲".repeat(300), "x".repeat(200)))
                .endsWith("숲".repeat(200) + "…", "x".repeat(200));
    }

    @Test
    void runsCommandsInTheBackground() {
        ManualJobs jobs = new ManualJobs();
        new DesktopNotices(jobs, OperatingSystem.LINUX, started::add)
                .accept(notice("title", "text"));
        assertThat(started).isEmpty();
        jobs.runAll();
        assertThat(started).hasSize(1);
    }

    @Test
    void triesMissingCommandOnlyOnce() {
        DesktopNotices desktop =
                new DesktopNotices(
                        new InlineJobs(),
                        OperatingSystem.LINUX,
                        commandLine -> {
                            started.add(commandLine);
                            throw new IOException("no such program");
                        });
        desktop.accept(notice("first", ""));
        desktop.accept(notice("second", ""));
        assertThat(started).hasSize(1);
    }
}
