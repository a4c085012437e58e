package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.PreferencesData;
import io.github.dfconsole.settings.SettingsData;
import io.github.dfconsole.settings.ThemeChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class PlainCommandLineTest {

    private static final SettingsData CHOSEN =
            new SettingsData(
                    Language.JAPANESE, ThemeChoice.DARK, null, Map.of(), PreferencesData.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--sandbox",
                "--sandbox --language ko --theme dark",
                "--theme system --language ja",
                "--theme light --language en --sandbox"
            })
    void opensWindowWithoutParsingTheCommandLine(String line) {
        assertThat(PlainCommandLine.opensWindow(arguments(line))).isTrue();
        assertMeansTheSameWithoutTheParser(line);
    }

    @Test
    void opensWindowOnAFileThatIsThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("my.dfsandbox");
        assertThat(PlainCommandLine.opensWindow(file.toString())).isFalse();
        Files.createFile(file);
        assertThat(PlainCommandLine.opensWindow(file.toString())).isTrue();
        assertThat(PlainCommandLine.opensWindow(file.toString(), "--sandbox")).isFalse();
    }

    /** The start-up cache is recorded as most starts are, and holds what they need. */
    @Test
    void theTrainingIsAStartWithoutTheParser() {
        assertThat(PlainCommandLine.opensWindow("--startup-training")).isTrue();
        assertThat(Options.plain("--startup-training").startupTraining()).isTrue();
        assertThat(PlainCommandLine.opensWindow("--startup-training", "--sandbox")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "-hV",
                "--sandbox-only",
                "--self-check=true",
                "@arguments",
                "-- my.dfsandbox",
                "my.dfsandbox",
                "--bogus",
                "--sandbox --bogus",
                "--theme",
                "--theme blue",
                "--language fr --sandbox",
                "--sandbox --sandbox",
                "--theme dark --theme light",
                "--port 8080",
                "--endpoint nowhere",
                "--sandbox-rows 7 --sandbox",
                "two words"
            })
    void waitsForParsingIfAnythingMayBeWrong(String line) {
        assertThat(PlainCommandLine.opensWindow(arguments(line))).isFalse();
    }

    /** Without the parser it has to mean the same. */
    private static void assertMeansTheSameWithoutTheParser(String line) {
        Options plain = Options.plain(arguments(line));
        Options parsed = Options.parse(OptionsParser.commandLine(), arguments(line));
        assertThat(plain.sandbox()).isEqualTo(parsed.sandbox());
        assertThat(plain.language()).isEqualTo(parsed.language());
        assertThat(plain.theme()).isEqualTo(parsed.theme());
        assertThat(plain.settings(CHOSEN).data()).isEqualTo(CHOSEN);
        assertThat(plain.settings(CHOSEN).language().get())
                .isEqualTo(parsed.settings(CHOSEN).language().get());
        assertThat(plain.settings(CHOSEN).theme().get())
                .isEqualTo(parsed.settings(CHOSEN).theme().get());
        assertThat(plain.sandboxSettings())
                .usingRecursiveComparison()
                .ignoringFields("clock")
                .isEqualTo(parsed.sandboxSettings());
    }

    @Test
    void aFileThatIsOpenedNeedsNoParser(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("내 상태.dfsandbox"), "{}");
        Options plain = Options.plain(file.toString());
        assertThat(plain.sandbox()).isTrue();
        assertThat(plain.sandboxSettings().contents().stateFile()).isEqualTo(file);
    }

    private static String[] arguments(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
