package io.github.dfconsole.launch;

import io.github.dfconsole.launch.environment.InstalledDates;
import io.github.dfconsole.launch.selfcheck.SelfCheck;
import io.github.dfconsole.system.OperatingSystem;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.util.OptionalInt;

/** Starts what a command line asks for that has to be parsed. */
final class ParsedStart {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private ParsedStart() {}

    /** Returns the exit code; empty if the process goes on, or ends by itself. */
    static OptionalInt run(String... arguments) {
        CommandLine commandLine = OptionsParser.speaking(arguments);
        Options options;
        try {
            options = Options.parse(commandLine, arguments);
        } catch (ParameterException e) {
            StartFailure.ofThisProcess().say(commandLine, UsageErrors.line(e));
            return OptionalInt.of(WRONG_USAGE);
        }
        if (CommandLine.printHelpIfRequested(commandLine.getParseResult())) {
            return OptionalInt.of(OK);
        }
        return options.selfCheck() || options.sandboxOnly()
                ? runWithoutWindow(commandLine, options)
                : WindowStart.run(arguments);
    }

    private static OptionalInt runWithoutWindow(CommandLine commandLine, Options options) {
        InstalledDates.putRight(BuildVersion.built());
        if (options.selfCheck()) {
            // Exiting also ends checks that hang.
            return OptionalInt.of(selfCheck(commandLine) ? OK : FAILED);
        }
        return StandaloneSandbox.run(options, commandLine, OperatingSystem.current())
                ? OptionalInt.empty()
                : OptionalInt.of(FAILED);
    }

    private static boolean selfCheck(CommandLine commandLine) {
        return SelfCheck.run(
                BuildVersion.number(),
                UserFiles.usualFolders(),
                commandLine.getResourceBundle(),
                commandLine.getOut());
    }
}
