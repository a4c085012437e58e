package io.github.dfconsole.launch;

import io.github.dfconsole.launch.environment.InstalledDates;
import io.github.dfconsole.launch.environment.SystemProxies;
import io.github.dfconsole.launch.environment.TerminalText;
import io.github.dfconsole.launch.environment.UserHome;
import io.github.dfconsole.launch.selfcheck.SelfCheck;
import io.github.dfconsole.launch.selfcheck.SystemRequirements;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.SettingsFile;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.text.Printable;

import javafx.application.Application;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The entry point: parses the command line and starts what it asks for. */
public final class Main {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private Main() {}

    /** Starts the console, or runs what an option asks for instead. */
    public static void main(String[] arguments) throws InterruptedException {
        UserHome.adopt(System.getenv());
        SystemProxies.follow();
        FutureTask<Optional<Throwable>> window = new FutureTask<>(() -> openWindow(arguments));
        if (PlainCommandLine.opensWindow(arguments)) {
            // The toolkit takes longer to start than the command line takes to be parsed.
            new Thread(window, "window").start();
            Preloader.start();
        }
        CommandLine commandLine = Options.commandLine(Main::savedLanguage, arguments);
        commandLine.setOut(TerminalText.on(System.out, System.getProperty("stdout.encoding")));
        commandLine.setErr(TerminalText.on(System.err, System.getProperty("stderr.encoding")));
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
            StartFailure.ofThisProcess().say(commandLine, UsageErrors.line(e));
            return OptionalInt.of(WRONG_USAGE);
        }
        return CommandLine.printHelpIfRequested(commandLine.getParseResult())
                ? OptionalInt.of(OK)
                : run(commandLine, options, window);
    }

    private static OptionalInt run(
            CommandLine commandLine, Options options, FutureTask<Optional<Throwable>> window)
            throws InterruptedException {
        InstalledDates.putRight(BuildVersion.built());
        if (options.selfCheck()) {
            // Exiting also ends checks that hang.
            return OptionalInt.of(selfCheck(commandLine) ? OK : FAILED);
        }
        boolean succeeded =
                options.sandboxOnly()
                        ? StandaloneSandbox.run(options, commandLine, OperatingSystem.current())
                        : awaitWindow(window, commandLine);
        return succeeded ? OptionalInt.empty() : OptionalInt.of(FAILED);
    }

    private static ResourceBundle texts(String[] arguments) {
        return Options.commandLine(Main::savedLanguage, arguments).getResourceBundle();
    }

    private static Optional<Language> savedLanguage() {
        return SettingsFile.in(UserFiles.usualFolders().settings()).language();
    }

    private static boolean selfCheck(CommandLine commandLine) {
        return SelfCheck.run(
                BuildVersion.number(),
                UserFiles.usualFolders(),
                commandLine.getResourceBundle(),
                commandLine.getOut());
    }

    /** Runs the console until its window is closed; returns why the window cannot be opened. */
    private static Optional<Throwable> openWindow(String[] arguments) {
        Optional<String> missing =
                new SystemRequirements(() -> texts(arguments)).missingForWindow();
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
     * Waits until the window is closed; says why and returns false if it cannot be opened (F29).
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
                cause ->
                        StartFailure.ofThisProcess()
                                .say(
                                        commandLine,
                                        sentence.formatted(Printable.escape(message(cause)))));
        return problem.isEmpty();
    }

    /** Returns the message of an exception, or its class name if it has none. */
    static String message(Throwable problem) {
        return Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getName());
    }
}
