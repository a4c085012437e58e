package io.github.dfconsole.launch;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.launch.selfcheck.SelfCheck;

import javafx.application.Application;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Reads the command line and starts what it asks for. */
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    /** Whoever asks for one of these may have no display. */
    private static final Set<String> WINDOWLESS =
            Set.of("--help", "--version", "--sandbox-only", "--self-check");

    private Main() {}

    /** Starts the console, or does what an option asks for instead. */
    public static void main(String[] arguments) throws InterruptedException {
        FutureTask<Optional<Throwable>> window = new FutureTask<>(() -> openWindow(arguments));
        if (opensEarly(arguments)) {
            // It takes longer to come than the command line takes to be read.
            new Thread(window, "window").start();
            Preloader.begin();
        }
        CommandLine commandLine = Options.commandLine(arguments);
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        Options options;
        try {
            options = Options.parse(commandLine, arguments);
        } catch (ParameterException e) {
            commandLine.getErr().println(Options.explain(e));
            commandLine.usage(commandLine.getErr());
            System.exit(WRONG_USAGE);
            return;
        }
        if (CommandLine.printHelpIfRequested(commandLine.getParseResult())) {
            System.exit(0);
            return;
        }
        if (options.selfCheck()) {
            // Whatever hangs is not waited for.
            System.exit(selfCheck(commandLine) ? 0 : FAILED);
            return;
        }
        if (options.sandboxOnly()) {
            if (!SandboxOnly.run(options, commandLine)) {
                System.exit(FAILED);
            }
            return;
        }
        awaitWindow(window, commandLine);
    }

    /**
     * Whether a command line, which nobody has read yet, surely opens a window. What only the whole
     * reading of it can tell does not: the window then comes a little later.
     */
    static boolean opensEarly(String... arguments) {
        return Arrays.stream(arguments)
                .noneMatch(
                        argument ->
                                WINDOWLESS.contains(argument.split("=", 2)[0])
                                        || argument.startsWith("@")
                                        || argument.equals("--")
                                        || (argument.startsWith("-")
                                                && !argument.startsWith("--")));
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

    /** Runs the console until its window is closed; what comes back is why it cannot be opened. */
    private static Optional<Throwable> openWindow(String[] arguments) {
        try {
            Application.launch(ConsoleApplication.class, arguments);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Waits until the window is closed, or says that it cannot be opened (F29). */
    private static void awaitWindow(FutureTask<Optional<Throwable>> window, CommandLine commandLine)
            throws InterruptedException {
        // Here and now, unless it was begun early.
        window.run();
        Optional<Throwable> problem;
        try {
            problem = window.get();
        } catch (ExecutionException e) {
            problem = Optional.ofNullable(e.getCause());
        }
        if (problem.isPresent()) {
            commandLine
                    .getErr()
                    .println(
                            commandLine
                                    .getResourceBundle()
                                    .getString("window.cannot-open")
                                    .formatted(words(problem.get())));
            System.exit(FAILED);
        }
    }

    /** Not every problem has words of its own. */
    static String words(Throwable problem) {
        return Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getName());
    }
}
