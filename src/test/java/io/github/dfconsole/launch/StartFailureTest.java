package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Whoever starts the console sees why it does not start. */
class StartFailureTest {

    private static final String SENTENCE = "창을 열 수 없습니다: no screen";

    private final StringWriter printed = new StringWriter();
    private final List<String> shown = new ArrayList<>();

    private void say(boolean unseen) {
        CommandLine commandLine = new CommandLine(CommandSpec.create());
        commandLine.setErr(new PrintWriter(printed, true));
        new StartFailure(() -> unseen, (title, sentence) -> shown.addAll(List.of(title, sentence)))
                .say(commandLine, SENTENCE);
    }

    @Test
    void aBoxSaysTheSameAsIsPrintedWhereNobodySeesThat() {
        say(true);
        assertThat(shown).containsExactly("Data Forest Console", SENTENCE);
        assertThat(printed.toString()).isEqualToIgnoringNewLines(SENTENCE);
    }

    @Test
    void thereIsNoBoxBesideATerminal() {
        say(false);
        assertThat(shown).isEmpty();
        assertThat(printed.toString()).isEqualToIgnoringNewLines(SENTENCE);
    }

    @Test
    void testsAndBuildsNeverOpenABox() {
        assertThat(StartFailure.ofThisProcess().unseen().getAsBoolean()).isFalse();
    }
}
