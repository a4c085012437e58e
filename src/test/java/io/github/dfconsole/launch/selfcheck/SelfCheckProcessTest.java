package io.github.dfconsole.launch.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.launch.Main;
import io.github.dfconsole.system.OperatingSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs {@code --self-check} in its own process, without a display. */
@Timeout(300)
class SelfCheckProcessTest {

    @TempDir private Path folder;

    private record Outcome(int code, List<String> lines) {}

    private Outcome selfCheck(Path home, String... more) throws IOException, InterruptedException {
        return selfCheckWith(System.getProperty("java.class.path"), home, List.of(), more);
    }

    private Outcome selfCheckWith(
            String classPath, Path home, List<String> javaOptions, String... more)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                // Most Windows do not write Korean into a file by themselves.
                                "-Dstdout.encoding=UTF-8",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                classPath));
        command.addAll(javaOptions);
        command.addAll(List.of(Main.class.getName(), "--self-check"));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeAll(
                        List.of(
                                "DISPLAY",
                                "WAYLAND_DISPLAY",
                                "XDG_CONFIG_HOME",
                                "XDG_STATE_HOME",
                                "APPDATA",
                                "LOCALAPPDATA"));
        builder.environment().put("HOME", home.toString());
        if (OperatingSystem.current() == OperatingSystem.WINDOWS) {
            command.add(1, "-Duser.home=" + home);
        }
        Process process =
                builder.redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            int code = process.waitFor();
            return new Outcome(code, Files.readAllLines(out, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void passesInKoreanAndLeavesNoSettingsOrLogs() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Outcome outcome = selfCheck(home, "--language", "ko");
        assertThat(outcome.lines())
                .hasSizeGreaterThan(10)
                // The system may lack a font, which is only a warning.
                .allMatch(line -> line.startsWith("정상  ") || line.startsWith("주의  "))
                .anyMatch(line -> line.startsWith("정상  Java "))
                .anyMatch(line -> line.startsWith("정상  서명된 호출 "));
        assertThat(outcome.code()).isZero();
        try (var left = Files.walk(home)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .doesNotContain("dataforest-console");
        }
    }

    @Test
    void homeOfTheEnvironmentIsTaken() throws Exception {
        Path home = Files.createDirectory(folder.resolve("other home"));
        Outcome outcome = selfCheck(home, "--language", "en");
        assertThat(outcome.lines())
                .anyMatch(line -> line.contains("Home folder") && line.contains(home.toString()))
                .anyMatch(
                        line -> line.contains("Settings folder") && line.contains(home.toString()));
    }

    @Test
    void iconsAreDrawnWithoutAFolderForTemporaryFiles() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Outcome outcome =
                selfCheckWith(
                        System.getProperty("java.class.path"),
                        home,
                        List.of("-Djava.io.tmpdir=" + folder.resolve("missing")),
                        "--language",
                        "en");
        assertThat(outcome.lines())
                .anyMatch(line -> line.matches("warning +Temporary files .*missing.*"))
                .anyMatch(line -> line.matches("ok +Icons .*"));
        assertThat(outcome.code()).isZero();
    }

    @Test
    void numbersHaveTheDigitsOfTheTexts() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Outcome outcome =
                selfCheckWith(
                        System.getProperty("java.class.path"),
                        home,
                        List.of("-Duser.language=ar", "-Duser.extensions=u-nu-arab"));
        assertThat(outcome.lines())
                .anyMatch(line -> line.matches("ok +Signed call .*accounts: [0-9]+.*"))
                .anyMatch(line -> line.matches("ok +Certificate authorities +[0-9]+ trusted"));
    }

    @ParameterizedTest
    @CsvSource({"ikonli, 2", "controlsfx, 1"})
    void missingLibraryFailsOnlyWhatDrawsWithIt(String library, int failed) throws Exception {
        String separator = File.pathSeparator;
        String without =
                Stream.of(System.getProperty("java.class.path").split(Pattern.quote(separator)))
                        .filter(part -> !Path.of(part).getFileName().toString().contains(library))
                        .collect(Collectors.joining(separator));
        Path home = Files.createDirectory(folder.resolve("home"));
        Outcome outcome = selfCheckWith(without, home, List.of(), "--language", "en");
        assertThat(outcome.lines())
                .filteredOn(line -> line.startsWith("failed"))
                .hasSize(failed)
                .allMatch(line -> line.contains("ClassNotFoundException"))
                .allMatch(line -> line.contains(library))
                .anyMatch(line -> line.contains("JavaFX"));
        assertThat(outcome.lines()).anyMatch(line -> line.startsWith("ok       Signed call "));
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void failsIfFoldersCannotBeWrittenAndStillChecksTheRest() throws Exception {
        Path home = Files.writeString(folder.resolve("home"), "a file");
        Outcome outcome = selfCheck(home, "--language", "en");
        assertThat(outcome.lines())
                .filteredOn(line -> line.startsWith("failed"))
                .hasSize(2)
                .anyMatch(line -> line.contains("Settings folder"))
                .anyMatch(line -> line.contains("Log folder"));
        assertThat(outcome.lines()).anyMatch(line -> line.startsWith("ok       Signed call "));
        assertThat(outcome.code()).isEqualTo(1);
    }
}
