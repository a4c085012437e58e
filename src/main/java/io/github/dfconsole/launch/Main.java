package io.github.dfconsole.launch;

import io.github.dfconsole.launch.environment.SystemProxies;
import io.github.dfconsole.launch.environment.UserHome;

import java.util.OptionalInt;

/** The entry point: starts what the command line asks for. */
public final class Main {

    private Main() {}

    /** Starts the console, or runs what an option asks for instead. */
    public static void main(String[] arguments) {
        UserHome.adopt(System.getenv());
        SystemProxies.follow();
        // The parser is a library that the start-up cache cannot hold.
        OptionalInt exitCode =
                PlainCommandLine.opensWindow(arguments)
                        ? WindowStart.run(arguments)
                        : ParsedStart.run(arguments);
        if (exitCode.isPresent()) {
            System.exit(exitCode.getAsInt());
        }
    }
}
