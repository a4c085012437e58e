package io.github.dfconsole.service.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Real shells are given quoted texts, and have to hand on the texts themselves. */
@Timeout(60)
class ShellQuotingTest {

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "plain",
                    "df.alice.keytab",
                    "/home/forest/My Keytabs/df.alice.keytab",
                    "alice@KR.DF.NAVERNCP.COM",
                    "it's",
                    "'",
                    "''a''",
                    "\u2018curly\u2019 \u201Cquotes\u201D",
                    "\"double\"",
                    "$HOME ${HOME} $(exit 3) `exit 4` $1",
                    "back\\slash\\",
                    "~",
                    "~root/x",
                    "=ls",
                    "a=~",
                    "*",
                    "[a-z]?{b,c}",
                    "#remark",
                    "!! !x ^a^b^",
                    "!\n!! it's\n!x",
                    "a;b&c|d>e<f",
                    "%1",
                    "tab\there",
                    "two\nlines",
                    "ends with a line break\n",
                    "키탭/한글 이름.keytab",
                    "\uD83D\uDE00",
                    "-rf",
                    "--",
                    "C:\\Users\\alice\\df.keytab");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "bash --posix", "zsh -f"})
    void posixShellsTakeEachTextAsItIs(String shell) throws Exception {
        assumeTrue(isThere(List.of(shell.split(" ")).getFirst()));
        for (boolean always : new boolean[] {false, true}) {
            String words =
                    TEXTS.stream()
                            .map(
                                    text ->
                                            always
                                                    ? ShellQuoting.posixText(text)
                                                    : ShellQuoting.posix(text))
                            .collect(Collectors.joining(" "));
            // A text that has no characters may stand at the end of the output otherwise.
            assertThat(run(shell, "printf '<%s>' " + words)).isEqualTo(wrapped());
        }
    }

    private static String wrapped() {
        return TEXTS.stream().map(text -> "<" + text + ">").collect(Collectors.joining());
    }

    /** Only at a prompt does a shell look for events of its history. */
    @ParameterizedTest
    @ValueSource(strings = {"bash --norc -i", "zsh -f -i", "zsh -f -i -o extendedglob"})
    void pastedAtAPromptEachTextIsTakenAsItIs(String shell) throws Exception {
        assumeTrue(isThere(List.of(shell.split(" ")).getFirst()) && isThere("python3"));
        // A tab that is pasted asks a prompt for file names that begin so.
        List<String> texts = TEXTS.stream().filter(text -> !text.contains("\t")).toList();
        Path file = folder.resolve("out");
        String words = texts.stream().map(ShellQuoting::posix).collect(Collectors.joining(" "));
        List<String> command =
                new ArrayList<>(List.of("python3", "src/test/sh/paste-into-terminal.py"));
        command.addAll(List.of(shell.split(" ")));
        String said = start(command, "printf '<%s>' " + words + " > " + file + "\n");
        assertThat(file).as(said).exists();
        assertThat(Files.readString(file))
                .isEqualTo(
                        texts.stream().map(text -> "<" + text + ">").collect(Collectors.joining()));
    }

    @Test
    void aPathIsNoOption() throws Exception {
        assertThat(ShellQuoting.posixPath("-rf")).isEqualTo("./-rf");
        assertThat(ShellQuoting.posixPath("- f")).isEqualTo("'./- f'");
        assertThat(ShellQuoting.powerShellPath("-rf")).isEqualTo(".\\-rf");
        assertThat(ShellQuoting.posixPath("/a-b")).isEqualTo("/a-b");
    }

    /** There may be no PowerShell here; its rules are those of about_Quoting_Rules. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "C:\\Users\\a\\df.keytab, C:\\Users\\a\\df.keytab",
                "C:\\My Files\\df.keytab, 'C:\\My Files\\df.keytab'",
                "it's, 'it''s'",
                "\u2018a\u2019\u201A\u201B, '\u2018\u2018a\u2019\u2019\u201A\u201A\u201B\u201B'",
                "\u201Ca\u201D, '\u201Ca\u201D'",
                "$env:PATH, '$env:PATH'",
                "`n, '`n'",
                "-Force, '-Force'",
                "@a, '@a'",
                "키탭, '키탭'",
                "600, '600'",
                "\"\", ''"
            })
    void powerShellTexts(String text, String quoted) {
        assertThat(ShellQuoting.powerShell(text)).isEqualTo(quoted);
    }

    @Test
    void aLineBreakStaysInsideOfTheQuotes() {
        assertThat(ShellQuoting.powerShell("a\nb")).isEqualTo("'a\nb'");
        assertThat(ShellQuoting.posix("a\nb\0")).isEqualTo("'a\nb'");
    }

    private static String run(String shell, String script) throws Exception {
        return start(List.of(shell.split(" ")), script);
    }

    private static String start(List<String> command, String input) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HISTFILE", "/dev/null");
        builder.environment().put("TERM", "xterm");
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
