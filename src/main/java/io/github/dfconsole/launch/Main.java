package io.github.dfconsole.launch;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.launch.selfcheck.SelfCheck;

import javafx.application.Application;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads the command line and starts what it asks for. */
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private Main() {}

    /** Starts the console, or does what an option asks for instead. */
    public static void main(String[] arguments) {
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
            return;
        }
        if (options.selfCheck()) {
            // Whatever hangs is not waited for.
            System.exit(selfCheck(commandLine) ? 0 : FAILED);
            return;
        }
        boolean started =
                options.sandboxOnly()
                        ? SandboxOnly.run(options, commandLine)
                        : openWindow(arguments, commandLine);
        if (!started) {
            System.exit(FAILED);
        }
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

    /** Runs the console until its window is closed; returns false if it cannot be opened (F29). */
    private static boolean openWindow(String[] arguments, CommandLine commandLine) {
        try {
            Application.launch(ConsoleApplication.class, arguments);
            return true;
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            commandLine
                    .getErr()
                    .println(
                            commandLine
                                    .getResourceBundle()
                                    .getString("window.cannot-open")
                                    .formatted(cause.getMessage()));
            return false;
        }
    }
}
