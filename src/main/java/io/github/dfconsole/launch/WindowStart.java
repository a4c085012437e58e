package io.github.dfconsole.launch;

import io.github.dfconsole.launch.selfcheck.SystemRequirements;
import io.github.dfconsole.text.Printable;

import javafx.application.Application;

import picocli.CommandLine;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Opens the window, and stays until it is closed. */
final class WindowStart {

    private static final int FAILED = 1;

    private WindowStart() {}

    /**
     * Runs the console until its window is closed; says why if it cannot be opened (F29).
     *
     * @return the exit code; empty if the process ends by itself
     */
    static OptionalInt run(String... arguments) {
        Optional<Throwable> problem = openWindow(arguments);
        if (problem.isEmpty()) {
            return OptionalInt.empty();
        }
        CommandLine commandLine = OptionsParser.speaking(arguments);
        String sentence = commandLine.getResourceBundle().getString("window.cannot-open");
        StartFailure.ofThisProcess()
                .say(commandLine, sentence.formatted(Printable.escape(message(problem.get()))));
        return OptionalInt.of(FAILED);
    }

    /** Runs the console until its window is closed; returns why the window cannot be opened. */
    private static Optional<Throwable> openWindow(String[] arguments) {
        Optional<String> missing =
                new SystemRequirements(() -> OptionsParser.speaking(arguments).getResourceBundle())
                        .missingForWindow();
        if (missing.isPresent()) {
            return missing.map(IllegalStateException::new);
        }
        HeadStart.begin(arguments);
        try {
            Application.launch(ConsoleApplication.class, arguments);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e.getCause() == null ? e : e.getCause());
        } catch (Error e) {
            return Optional.of(e);
        }
    }

    /** Returns the message of an exception, or its class name if it has none. */
    static String message(Throwable problem) {
        return Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getName());
    }
}
