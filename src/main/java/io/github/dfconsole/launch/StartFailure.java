package io.github.dfconsole.launch;

import io.github.dfconsole.launch.environment.MessageBox;
import io.github.dfconsole.system.OperatingSystem;

import picocli.CommandLine;

import java.io.Console;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * Says why the console does not start, where the person can see it.
 *
 * @param unseen whether printed output is not visible to the user
 * @param box shows a title and a sentence in a box
 */
record StartFailure(BooleanSupplier unseen, BiConsumer<String, String> box) {

    private static final String TITLE = "Data Forest Console";

    /** Returns that of this process. */
    static StartFailure ofThisProcess() {
        return new StartFailure(
                () ->
                        MessageBox.isNeeded(
                                OperatingSystem.current(),
                                System.getProperty("jpackage.app-path"),
                                hasTerminal()),
                MessageBox::show);
    }

    private static boolean hasTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /**
     * Prints a sentence; where printed output is not visible, also shows it in a box, and blocks
     * until the box is closed.
     */
    void say(CommandLine commandLine, String sentence) {
        commandLine.getErr().println(sentence);
        if (unseen.getAsBoolean()) {
            box.accept(TITLE, sentence);
        }
    }
}
