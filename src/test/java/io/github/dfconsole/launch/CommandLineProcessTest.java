package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs command lines with a mistake in their own process: one line, and nothing of JavaFX. */
@Timeout(120)
class CommandLineProcessTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--bogus",
                "--sandbox --bogus",
                "--port 99999 --sandbox-only",
                "--theme blue",
                "--language xx",
                "--endpoint http://df.apigw.ntruss.com",
                "--sandbox --sandbox-state missing/state.json"
            })
    void answersOneLineInTheLanguageOfTheSettings(String line) throws Exception {
        Path settings = folder.resolve("config/dataforest-console/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{\"language\" : \"KOREAN\", \"tables\" : {}}");
        Path output = folder.resolve("output");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                // Most Windows do not write Korean into a file by themselves.
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(line.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("APPDATA", folder.resolve("config").toString());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(output)
                .content()
                .hasLineCount(1)
                .contains("--help", "확인해 주십시오.")
                .doesNotContain("Exception");
    }
}
