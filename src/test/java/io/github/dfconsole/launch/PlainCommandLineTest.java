package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PlainCommandLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--sandbox",
                "--sandbox --language ko --theme dark",
                "--theme system --language ja"
            })
    void opensWindowBeforeParsingTheCommandLine(String line) {
        assertThat(PlainCommandLine.opensWindow(arguments(line))).isTrue();
    }

    @Test
    void opensWindowOnAFileThatIsThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("my.dfsandbox");
        assertThat(PlainCommandLine.opensWindow(file.toString())).isFalse();
        Files.createFile(file);
        assertThat(PlainCommandLine.opensWindow(file.toString())).isTrue();
        assertThat(PlainCommandLine.opensWindow(file.toString(), "--sandbox")).isFalse();
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

    private static String[] arguments(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
