package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.ThemeChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class OptionsTest {

    @Test
    void readsEveryOption() {
        Options options = parse("--endpoint http://127.0.0.1:8645 --language ko --theme dark");
        assertThat(options.endpoint()).hasToString("http://127.0.0.1:8645");
        assertThat(options.language()).isEqualTo(Language.KOREAN);
        assertThat(options.theme()).isEqualTo(ThemeChoice.DARK);

        Options sandbox =
                parse("--sandbox-only --port 8645 --sandbox-rows 7 --sandbox-latency 250");
        assertThat(sandbox.sandboxOnly()).isTrue();
        assertThat(sandbox.sandboxSettings().port()).isEqualTo(8645);
        assertThat(sandbox.sandboxSettings().contents().aiWorkspaces()).isEqualTo(7);
        assertThat(sandbox.sandboxSettings().pace().latency()).isEqualTo(Duration.ofMillis(250));
        assertThat(sandbox.sandboxSettings().apps()).isEqualTo(SandboxSettings.Apps.usual());
        assertThat(
                        parse(
                                        "--sandbox-apps 5000 --sandbox-remaining-lifetimes"
                                                + " --sandbox-whole-stopped-apps")
                                .sandboxSettings()
                                .apps())
                .isEqualTo(new SandboxSettings.Apps(5_000, true, true));
        assertThat(parse("--sandbox-ai-apps 20000").sandboxSettings().contents().aiApps())
                .isEqualTo(20_000);
        assertThat(sandbox.sandboxSettings().contents().empty()).isFalse();
        assertThat(parse("--sandbox --sandbox-empty").sandboxSettings().contents().empty())
                .isTrue();
    }

    @Test
    void opensOnTheConnectPageByDefault() {
        Options options = parse("");
        assertThat(options.sandbox()).isFalse();
        assertThat(options.sandboxOnly()).isFalse();
        assertThat(options.endpoint()).isNull();
        assertThat(options.theme()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void sandboxFileOpensTheSandboxWithItsContents(@TempDir Path folder) throws IOException {
        Path existing = Files.writeString(folder.resolve("my state.dfsandbox"), "{}");
        Path created = folder.resolve("새 파일.dfsandbox");
        Path upperCase = folder.resolve("LOUD.DFSANDBOX");
        for (Path file : List.of(existing, created, upperCase)) {
            Options options =
                    Options.parse(
                            OptionsParser.commandLine(), "--sandbox-rows", "7", file.toString());
            assertThat(options.sandbox()).isTrue();
            assertThat(options.sandboxSettings().contents().stateFile()).isEqualTo(file);
            assertThat(options.sandboxSettings().contents().aiWorkspaces()).isEqualTo(7);
        }
    }

    @Test
    void refusesFileWithOtherExtension(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("package.json"), "{}");
        assertThatThrownBy(() -> Options.parse(OptionsParser.commandLine(), document.toString()))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining(document.toString());
    }

    @Test
    void refusesStateInAFolderThatIsNotThere(@TempDir Path folder) {
        Path missing = folder.resolve("missing");
        String state = missing.resolve("state.json").toString();
        assertThatThrownBy(
                        () -> Options.parse(OptionsParser.commandLine(), "--sandbox-state", state))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void refusesFolder(@TempDir Path folder) {
        assertThatThrownBy(() -> Options.parse(OptionsParser.commandLine(), folder.toString()))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void acceptsSelfCheckWithLanguage() {
        assertThat(parse("--self-check --language ja").selfCheck()).isTrue();
        assertThat(parse("").selfCheck()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--bogus",
                "extra",
                "--language fr",
                "--theme blue",
                "--endpoint http://df.apigw.ntruss.com",
                "--endpoint",
                "--sandbox --endpoint https://df.apigw.ntruss.com",
                "--sandbox-only --sandbox",
                "--startup-training --sandbox-only",
                "--startup-training --endpoint https://df.apigw.ntruss.com",
                "--port 80",
                "--sandbox-only --port 99999",
                "--sandbox-only --port x",
                "--sandbox-rows -1",
                "--sandbox-apps -1",
                "--sandbox-apps 10001",
                "--sandbox-ai-apps -1",
                "--sandbox-ai-apps 50001",
                "--sandbox-rows 200001",
                "--sandbox-latency -5",
                "--self-check --sandbox",
                "--self-check --sandbox-only",
                "--self-check --endpoint https://df.apigw.ntruss.com",
                "one.dfsandbox two.dfsandbox",
                "one.dfsandbox --endpoint https://df.apigw.ntruss.com",
                "one.dfsandbox --sandbox-state other.json",
                "one.dfsandbox --sandbox-only",
                "one.dfsandbox --self-check",
                "-x one.dfsandbox"
            })
    void refusesInvalidCommandLines(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(ParameterException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--language ko --bogus        | 알 수 없는 인수입니다: --bogus.",
                "--bogus --language=ko        | 알 수 없는 인수입니다: --bogus.",
                "--language en --endpoint     | --endpoint requires a value.",
                "--language en --port x       | Invalid value for --port.",
                "--language en --port 1 --port 2 | --port is specified twice.",
                "--language en --port 80      | --port can be used only with --sandbox-only.",
                "--language en sandbox        | sandbox is not a sandbox file: its name must end in .dfsandbox.",
                "--language en a b            | Only one file can be opened at a time."
            })
    void explainsErrorsInTheChosenLanguage(String line, String sentence) {
        String[] arguments = line.split(" ");
        CommandLine commandLine = OptionsParser.commandLine(arguments);
        ParameterException wrong =
                assertThrows(ParameterException.class, () -> Options.parse(commandLine, arguments));
        assertThat(UsageErrors.explain(wrong)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--bogus               | KOREAN  | 알 수 없는 인수입니다: --bogus. 사용법은 --help로 확인해 주십시오.",
                "--language en --bogus | KOREAN  | Unknown argument: --bogus. Try --help.",
                "--language xx --theme | ENGLISH | --theme requires a value. Try --help."
            })
    void oneLineInTheLanguageOfTheOptionOrTheSettings(
            String line, Language saved, String expected) {
        String[] arguments = line.split(" ");
        assertThat(line(Optional.of(saved), arguments)).isEqualTo(expected);
    }

    @Test
    void argumentsThatWouldControlTheTerminalAreEscaped() {
        assertThat(line(Optional.of(Language.ENGLISH), "--x\u001b[31m\n\u202e"))
                .isEqualTo("Unknown argument: --x\\u001B[31m\\n\\u202E. Try --help.");
    }

    private static String line(Optional<Language> saved, String... arguments) {
        CommandLine commandLine = OptionsParser.commandLine(() -> saved, arguments);
        return UsageErrors.line(
                assertThrows(
                        ParameterException.class, () -> Options.parse(commandLine, arguments)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void describesEveryOptionInEveryLanguage(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of(language));
            CommandLine commandLine = OptionsParser.commandLine();
            assertThat(commandLine.getCommandSpec().options())
                    .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
            assertThat(commandLine.getCommandSpec().positionalParameters())
                    .allSatisfy(file -> assertThat(file.description()).isNotEmpty());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Options parse(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        return Options.parse(OptionsParser.commandLine(), arguments);
    }
}
