package io.github.dfconsole.launch;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.launch.selfcheck.SelfCheck;
import io.github.dfconsole.launch.selfcheck.SystemRequirements;

import javafx.application.Application;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The entry point: parses the command line and starts what it asks for. */
public final class Main {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    /** These options work without a display. */
    private static final Set<String> WINDOWLESS =
            Set.of("--help", "--version", "--sandbox-only", "--self-check");

    private Main() {}

    /** Starts the console, or runs what an option asks for instead. */
    public static void main(String[] arguments) throws InterruptedException {
        FutureTask<Optional<Throwable>> window = new FutureTask<>(() -> openWindow(arguments));
        if (surelyOpensWindow(arguments)) {
            // The toolkit takes longer to start than the command line takes to be parsed.
            new Thread(window, "window").start();
            Preloader.start();
        }
        CommandLine commandLine = Options.commandLine(arguments);
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        OptionalInt exitCode = run(commandLine, arguments, window);
        if (exitCode.isPresent()) {
            System.exit(exitCode.getAsInt());
        }
    }

    /** Returns the exit code; empty if the process goes on, or ends by itself. */
    private static OptionalInt run(
            CommandLine commandLine, String[] arguments, FutureTask<Optional<Throwable>> window)
            throws InterruptedException {
        Options options;
        try {
            options = Options.parse(commandLine, arguments);
        } catch (ParameterException e) {
            commandLine.getErr().println(UsageErrors.explain(e));
            commandLine.usage(commandLine.getErr());
            return OptionalInt.of(WRONG_USAGE);
        }
        return CommandLine.printHelpIfRequested(commandLine.getParseResult())
                ? OptionalInt.of(OK)
                : run(commandLine, options, window);
    }

    private static OptionalInt run(
            CommandLine commandLine, Options options, FutureTask<Optional<Throwable>> window)
            throws InterruptedException {
        if (options.selfCheck()) {
            // Exiting also ends checks that hang.
            return OptionalInt.of(selfCheck(commandLine) ? OK : FAILED);
        }
        boolean succeeded =
                options.sandboxOnly()
                        ? StandaloneSandbox.run(options, commandLine)
                        : awaitWindow(window, commandLine);
        return succeeded ? OptionalInt.empty() : OptionalInt.of(FAILED);
    }

    /**
     * Returns whether a command line opens a window, as far as that is certain before it is parsed.
     * In case of doubt the window opens a little later, after parsing.
     */
    static boolean surelyOpensWindow(String... arguments) {
        return Arrays.stream(arguments).noneMatch(Main::mayPreventWindow);
    }

    private static boolean mayPreventWindow(String argument) {
        boolean shortOptions = argument.startsWith("-") && !argument.startsWith("--");
        return shortOptions
                || argument.startsWith("@")
                || argument.equals("--")
                || WINDOWLESS.contains(argument.split("=", 2)[0]);
    }

    private static boolean selfCheck(CommandLine commandLine) {
        ApplicationFolders folders =
                ApplicationFolders.usual(
                        System.getenv(),
                        Path.of(System.getProperty("user.home")),
                        System.getProperty("os.name"));
        return SelfCheck.run(
                BuildVersion.number(),
                folders,
                commandLine.getResourceBundle(),
                commandLine.getOut());
    }

    /** Runs the console until its window is closed; returns why the window cannot be opened. */
    private static Optional<Throwable> openWindow(String[] arguments) {
        Optional<String> missing =
                new SystemRequirements(() -> Options.commandLine(arguments).getResourceBundle())
                        .missingForWindow();
        if (missing.isPresent()) {
            return missing.map(IllegalStateException::new);
        }
        try {
            Application.launch(ConsoleApplication.class, arguments);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e.getCause() == null ? e : e.getCause());
        }
    }

    /**
     * Waits until the window is closed; prints why and returns false if it cannot be opened (F29).
     */
    private static boolean awaitWindow(
            FutureTask<Optional<Throwable>> window, CommandLine commandLine)
            throws InterruptedException {
        // Opens the window on this thread, unless another thread has started to.
        window.run();
        Optional<Throwable> problem;
        try {
            problem = window.get();
        } catch (ExecutionException e) {
            problem = Optional.ofNullable(e.getCause());
        }
        String sentence = commandLine.getResourceBundle().getString("window.cannot-open");
        problem.ifPresent(
                cause -> commandLine.getErr().println(sentence.formatted(message(cause))));
        return problem.isEmpty();
    }

    /** Returns the message of an exception, or its class name if it has none. */
    static String message(Throwable problem) {
        return Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getName());
    }
}
